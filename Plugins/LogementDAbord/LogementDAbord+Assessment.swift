package import CaseKernel

extension LogementDAbord {
  typealias Context = CaseContext<LogementDAbordDetails>

  /// What the programme's own rules find; the house adds due dates, deadlines, agreements and plan.
  package func assess(_ context: CaseContext<LogementDAbordDetails>) -> [Finding] {
    accommodationFindings(context) + tieFindings(context) + schoolFindings(context)
      + offerFindings(context) + leaseFindings(context) + tenancyFindings(context)
      + wishFindings(context) + rhythmFindings(context) + rentFindings(context)
      + neighbourFindings(context) + workshopFindings(context) + lookBackFindings(context)
  }

  /// Time to access is counted from emergency accommodation: where it is must be known.
  private func accommodationFindings(_ context: Context) -> [Finding] {
    guard ["referral", "preparation"].contains(context.file.phase),
      context.details.accommodation == nil
    else { return [] }
    return [
      finding(
        .accommodationMissing, .warning,
        Text(
          fr: "l'hébergement d'urgence n'est pas renseigné",
          en: "the emergency accommodation is not recorded"))
    ]
  }

  /// « préparation et liens tissés avant l'installation dans le quartier ».
  private func tieFindings(_ context: Context) -> [Finding] {
    let ties = context.file.records(of: "tieMade")
    let keys = context.file.day(of: .first("keys"))
    if context.file.phase == "preparation" {
      guard ties.isEmpty, context.day > context.file.phaseSince.adding(settings.tiesWithin) else {
        return []
      }
      return [
        finding(
          .noTieYet, .warning,
          Text(
            fr: "aucun lien noué dans le quartier depuis le début de la préparation : proposer une "
              + "visite, une rencontre, un atelier",
            en: "no tie made in the district since the preparation began: propose a visit, a "
              + "meeting, a workshop"))
      ]
    }
    guard context.file.phase == "support", let keys, !ties.contains(where: { $0.on <= keys })
    else { return [] }
    return [
      finding(
        .movedWithoutTies, .information,
        Text(
          fr: "installé sans lien noué auparavant : présenter les voisins et les lieux du quartier",
          en: "moved in without a tie made before: introduce the neighbours and the places nearby"),
        visibility: .operatorTeam)
    ]
  }

  /// A move in the middle of a school year is prepared with the school.
  private func schoolFindings(_ context: Context) -> [Finding] {
    guard ["preparation", "support"].contains(context.file.phase),
      context.details.schooling == nil || context.details.schooling == .underWay
    else { return [] }
    return [
      finding(
        .schoolOpen, .information,
        Text(
          fr: "école des enfants : à organiser avec la famille",
          en: "the children's school is to be settled with the family"), visibility: .operatorTeam)
    ]
  }

  /// An offer that is declined closes nothing; one outside the district is not what was meant.
  private func offerFindings(_ context: Context) -> [Finding] {
    guard ["referral", "preparation"].contains(context.file.phase),
      let offer = context.file.records(of: "offer").last
    else { return [] }
    let answer = context.file.records(of: "offerAnswer").last { $0.entry("offer") == offer.entry }
    var found: [Finding] = []
    if answer?.facts["accepted"] == .answer(false) {
      found.append(
        finding(
          .offerDeclined, .information,
          Text(
            fr: "proposition déclinée : la voie reste ouverte, proposer un autre logement",
            en: "the offer was declined: the way stays open, offer another dwelling"),
          visibility: .partnersOfTheCase, source: "D3.8"))
    }
    if answer?.facts["accepted"] != .answer(false), offer.facts["inDistrict"] == .answer(false) {
      found.append(
        finding(
          .offerOutsideDistrict, .warning,
          Text(
            fr: "logement proposé hors du quartier visé : ateliers et voisinage n'y sont pas",
            en: "the dwelling offered is outside the district: workshops and neighbours are not "
              + "there"), visibility: .partnersOfTheCase))
    }
    return found
  }

  /// « accéder à un logement autonome »: the lease is the household's own, not a sub-lease.
  private func leaseFindings(_ context: Context) -> [Finding] {
    guard Self.housedPhases.contains(context.file.phase),
      context.file.records(of: "leaseSigned").last?.facts["inOwnName"] == .answer(false)
    else { return [] }
    return [
      finding(
        .leaseNotOwn, .warning,
        Text(
          fr: "le bail n'est pas au nom du ménage : l'accès direct à un logement autonome est visé",
          en: "the lease is not in the household's name: direct access to a home of its own is "
            + "meant"), visibility: .partnersOfTheCase, source: "D3.8")
    ]
  }

  /// A household without support keeps its lease, and nobody has to be told why.
  private func tenancyFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "tenancy" else { return [] }
    return [
      finding(
        .tenancyStandsAlone, .information,
        Text(
          fr: "logé sans accompagnement : le bail n'en dépend pas",
          en: "housed without support: the lease does not hang on it"),
        visibility: .partnersOfTheCase, source: "D3.8")
    ]
  }
}
