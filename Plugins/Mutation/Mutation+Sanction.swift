import CaseKernel

extension Mutation {
  /// Refusals that count, exemptions, territory, and the day on which the title would lapse.
  func sanctionFindings(_ context: Context) -> [Finding] {
    let book = OfferBook(context.file)
    let counted = CountedRefusals(
      book.offers(answered: .refused).map {
        .init($0, compliant: compliance(of: $0, context).answer)
      })
    let exemption = exemption(context, counted)
    return countFindings(counted) + exemptionFindings(context, exemption)
      + territoryFindings(context) + lapseFindings(context, counted, exemption)
  }

  /// The exemption on the day on which the deployment has age judged.
  private func exemption(_ context: Context, _ counted: CountedRefusals) -> Exemption {
    let judged: Day =
      switch settings.ageJudgedOn {
      case .today: context.day
      case .proposal: context.file.openedOn
      case .thirdOffer: counted.third?.notifiedOn ?? context.day
      }
    let details = context.details
    return Exemption(
      context.household, in: context.dwelling,
      saying: .init(
        disability: details.disabilityRecognised, autonomy: details.autonomyLost,
        priorityDistrict: details.inPriorityDistrict, formerUrbanZone: details.formerUrbanZone),
      ageJudgedOn: judged, on: context.day)
  }

  private func countFindings(_ counted: CountedRefusals) -> [Finding] {
    guard !counted.refused.isEmpty else { return [] }
    let (certain, open) = (counted.certain, counted.toCheck)
    return [
      finding(
        .refusalsCounted, .information,
        Text(
          fr: "refus qui comptent : \(certain) sur \(CountedRefusals.limit) ; à vérifier : \(open)",
          en: "refusals that count: \(certain) of \(CountedRefusals.limit); to be checked: \(open)"
        ),
        facts: ["certain": .number(certain), "toCheck": .number(open)], source: Law.procedure)
    ]
  }

  private func exemptionFindings(_ context: Context, _ exemption: Exemption) -> [Finding] {
    switch exemption.answer {
    case .no: return []
    case .unknown:
      return [
        finding(
          .exemptionToCheck, .information,
          Text(
            fr: "dispense de sanction à vérifier avec le ménage",
            en: "an exemption from the sanction is to be checked with the household"),
          source: Law.exemptions)
      ]
    case .yes:
      return [exempt(context, exemption)] + groundFindings(exemption)
    }
  }

  /// An exemption by age or by place is the landlord's to see. One by health is told only as far
  /// as the household lets it, and never which; else it stays with the people named.
  private func exempt(_ context: Context, _ exemption: Exemption) -> Finding {
    let open = exemption.grounds.filter { !$0.isHealth }
    let mayTell = context.details.exemptionMayBeTold == true
    return finding(
      .sanctionExempt, .information,
      Text(
        fr: "dispense : un refus ne fait pas perdre le droit de rester ; le devoir de proposer "
          + "demeure",
        en: "exempt: a refusal does not end the right to stay; the duty to propose remains"),
      facts: open.isEmpty ? [:] : ["grounds": .list(open.map(\.rawValue))],
      visibility: !open.isEmpty || mayTell ? .partnersOfTheCase : .namedPeople,
      source: Law.exemptions)
  }

  private func groundFindings(_ exemption: Exemption) -> [Finding] {
    let grounds = exemption.grounds.filter(\.isHealth)
    guard !grounds.isEmpty else { return [] }
    return [
      finding(
        .exemptionGround, .information,
        Text(
          fr: "motif de la dispense : " + grounds.map(\.label.fr).joined(separator: ", "),
          en: "ground of the exemption: " + grounds.map(\.label.en).joined(separator: ", ")),
        facts: ["grounds": .list(grounds.map(\.rawValue))], visibility: .namedPeople,
        source: Law.exemptions)
    ]
  }

  /// The sanction exists only in some communes.
  private func territoryFindings(_ context: Context) -> [Finding] {
    switch context.details.sanctionTerritory {
    case true: []
    case false:
      [
        finding(
          .noSanctionHere, .information,
          Text(
            fr: "commune sans sanction : un refus ne fait pas perdre le droit de rester",
            en: "no sanction in this commune: a refusal does not end the right to stay"),
          facts: ["sanctionTerritory": .answer(false)], source: Law.territory)
      ]
    case nil:
      [
        finding(
          .territoryUnknown, .information,
          Text(
            fr: "commune où la sanction s'applique ou non : à préciser",
            en: "whether the sanction applies in the commune is to be said"),
          source: Law.territory)
      ]
    }
  }

  /// Said only when nothing is left open: three compliant offers refused, no exemption, and a
  /// commune where the sanction applies.
  private func lapseFindings(
    _ context: Context, _ counted: CountedRefusals, _ exemption: Exemption
  ) -> [Finding] {
    guard counted.reached == .yes, exemption.answer == .no,
      context.details.sanctionTerritory == true
    else { return [] }
    guard let lapse = counted.lapsesOn else {
      return [
        finding(
          .rightLapses, .warning,
          Text(
            fr: "trois propositions conformes refusées : noter la notification de la troisième, "
              + "d'où courent six mois",
            en: "three compliant offers were refused: log the notification of the third, from "
              + "which six months count"),
          facts: ["certain": .number(counted.certain)], source: Law.procedure)
      ]
    }
    return [
      finding(
        .rightLapses, .warning,
        Text(
          fr: "trois propositions conformes refusées : le titre cesserait le "
            + "\(lapse.short(.fr)), au bailleur ou au juge de le dire",
          en: "three compliant offers were refused: the title would lapse on "
            + "\(lapse.short(.en)), for the landlord or a judge to say"),
        facts: ["certain": .number(counted.certain), "lapsesOn": .init(lapse)],
        source: Law.procedure)
    ]
  }
}
