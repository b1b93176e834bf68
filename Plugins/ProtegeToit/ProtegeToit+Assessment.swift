package import CaseKernel

extension ProtegeToit {
  typealias Context = CaseContext<ProtegeToitDetails>

  /// What the programme's own rules find; the house adds due dates, the order and the rules of
  /// contact, for any household in any programme.
  package func assess(_ context: CaseContext<ProtegeToitDetails>) -> [Finding] {
    secrecyFindings(context) + separationFindings(context) + proofFindings(context)
      + allocationFindings(context) + decisionFindings(context) + rightsFindings(context)
      + leaseFindings(context)
      + stageFindings(context) + offerFindings(context) + agencyFindings(context)
  }

  /// A new address is kept from the day it is looked for; that of a person who stays is known to
  /// the other, and nothing would be gained by hiding it from the landlord.
  private func secrecyFindings(_ context: Context) -> [Finding] {
    guard context.details.side == .access,
      context.household.addressConfidentiality != .secret
    else { return [] }
    return [
      finding(
        .addressNotSecret, .warning,
        Text(
          fr: "la nouvelle adresse n'est pas confidentielle : la rendre secrète avant toute "
            + "proposition, sauf souhait contraire du ménage",
          en: "the new address is not secret: make it so before any dwelling is proposed, "
            + "unless the household wishes otherwise"), source: "D5.4 (1)")
    ]
  }

  /// The other is still of the household: one file for both would be read by both.
  private func separationFindings(_ context: Context) -> [Finding] {
    let members = context.household.members(on: context.day)
    guard members.contains(where: { $0.relation == .spouse }) else { return [] }
    return [
      finding(
        .householdNotSplit, .warning,
        Text(
          fr: "le conjoint est encore du ménage : à la séparation, faire deux ménages (logis "
            + "household split)",
          en: "the spouse is still of the household: at the separation, make two of it (logis "
            + "household split)"), source: "D5.4 (5)")
    ]
  }

  /// A proof is recorded where there is one; a missing one stops nothing.
  private func proofFindings(_ context: Context) -> [Finding] {
    guard context.household.protection?.revealed.proofs.isEmpty ?? true else { return [] }
    return [
      finding(
        .noProof, .information,
        Text(
          fr: "aucune preuve notée (ordonnance, récépissé de plainte, attestation) : ce n'est "
            + "jamais un obstacle",
          en: "no proof recorded (order, complaint receipt, attestation): it never stands in the "
            + "way"), source: "D5.3")
    ]
  }

  /// What an order, or the break of the couple, changes in the right to a dwelling.
  private func rightsFindings(_ context: Context) -> [Finding] {
    guard context.details.side == .access,
      let order = context.household.protection?.revealed.order
    else { return [] }
    var found: [Finding] = []
    if order.holds(on: context.day) {
      found.append(
        finding(
          .ownResources, .information,
          Text(
            fr: "ordonnance en cours : seules ses ressources propres comptent",
            en: "an order is in force: her own resources alone count"),
          facts: ["orderEndsOn": .init(order.expiry)], source: "CCH L441-1 (D5.3)"))
    }
    if context.details.ownsDwelling == true {
      found.append(
        finding(
          .ownershipNotOpposable, .information,
          Text(
            fr: "être propriétaire ne peut lui être opposé : elle a ou a eu une ordonnance",
            en: "owning a dwelling cannot be opposed to her: she has, or had, an order"),
          facts: ["ownsDwelling": .answer(true)], source: "CCH L441-2-2 (D5.3)"))
    }
    return found
  }

  /// Her joint liability for the former lease ends once the landlord is told, with the order.
  private func leaseFindings(_ context: Context) -> [Finding] {
    guard context.details.side == .access, context.details.jointLease == true,
      context.file.day(of: .first("leaseNotice")) == nil
    else { return [] }
    return [
      finding(
        .jointLiability, .warning,
        Text(
          fr: "bail du couple à deux noms : notifier le congé avec l'ordonnance ou la "
            + "condamnation, sa solidarité prend fin le lendemain",
          en: "the couple's lease is in both names: give notice with the order or the sentence, "
            + "and her joint liability ends the day after"),
        facts: ["jointLease": .answer(true)], source: "loi 89-462, art. 8-2 (D5.3)")
    ]
  }

  /// What the programme avoids is counted against what the usual way would have been; the
  /// association says it once the keys are there.
  private func stageFindings(_ context: Context) -> [Finding] {
    guard context.details.side == .access else { return [] }
    let lived = context.file.records(of: "stage")
    if !lived.isEmpty {
      return [
        finding(
          .stageLived, .information,
          Text(
            fr: "accès qui n'a pas été direct : \(lived.count) étape(s) d'hébergement",
            en: "an access that was not direct: \(lived.count) stage(s) of accommodation"),
          facts: ["stages": .number(lived.count)], visibility: .operatorManagement)
      ]
    }
    guard context.file.day(of: .first("keysHandover")) != nil,
      context.file.records(of: "stageAvoided").isEmpty
    else { return [] }
    return [
      finding(
        .stagesUnsaid, .information,
        Text(
          fr: "étapes évitées non notées (logis case log DOSSIER stageAvoided --set stage=…)",
          en: "stages avoided not logged (logis case log CASE stageAvoided --set stage=…)"),
        visibility: .operatorManagement)
    ]
  }

  /// An agency that the deployment does not count would be lost in the figures.
  private func agencyFindings(_ context: Context) -> [Finding] {
    guard let agency = context.details.agency, !settings.agencies.ids.isEmpty,
      !settings.agencies.ids.contains(agency)
    else { return [] }
    return [
      finding(
        .agencyUnknown, .information,
        Text(
          fr: "agence non comptée par le programme : la choisir parmi celles de ses réglages",
          en: "an agency that the programme does not count: choose one of its settings"),
        facts: ["agency": .text(agency)], visibility: .namedPeople)
    ]
  }
}
