import CaseKernel

/// Support that the household chooses, and the life of the tenancy.
extension LogementDAbord {
  /// The wish of today is followed both ways: no support against it, none missing once it comes.
  func wishFindings(_ context: Context) -> [Finding] {
    switch (context.file.phase, context.details.supportWish) {
    case ("support", .notWanted), ("support", .later):
      [
        finding(
          .supportAgainstWish, .warning,
          Text(
            fr: "le ménage ne souhaite pas d'accompagnement : logis case advance \(context.file.id)"
              + " tenancy",
            en: "the household wishes for no support: logis case advance \(context.file.id) "
              + "tenancy"), visibility: .operatorTeam, source: "D3.8")
      ]
    case ("tenancy", .wanted):
      [
        finding(
          .supportWished, .warning,
          Text(
            fr: "le ménage souhaite l'accompagnement : recueillir l'adhésion et l'ouvrir",
            en: "the household wishes for support: take its agreement and begin"),
          visibility: .operatorTeam)
      ]
    default: []
    }
  }

  /// The reinforced rhythm holds until the household has said which one it wants.
  func rhythmFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "support", context.details.rhythm == nil else { return [] }
    return [
      finding(
        .rhythmNotChosen, .information,
        Text(
          fr: "rythme à choisir avec le ménage ; d'ici là, renforcé",
          en: "the household is to choose a rhythm; until then, reinforced"))
    ]
  }

  /// A rent that is not paid calls for a talk, housed with or without support.
  func rentFindings(_ context: Context) -> [Finding] {
    guard Self.housedPhases.contains(context.file.phase),
      let reported = context.file.day(of: .last("rentIncident")),
      context.file.lastContact.map({ $0 < reported }) ?? true
    else { return [] }
    return [
      finding(
        .rentUnanswered, .warning,
        Text(
          fr: "loyer impayé signalé le \(reported.short(.fr)) : le ménage n'a pas été joint depuis",
          en: "unpaid rent reported on \(reported.short(.en)): the household was not reached since"),
        facts: ["reported": .init(reported)])
    ]
  }

  /// « vivre ensemble » is an aim: tensions are for the mediator, not for the lease.
  func neighbourFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "support", context.details.neighbourhood == .tense else {
      return []
    }
    return [
      finding(
        .neighboursTense, .warning,
        Text(
          fr: "tensions avec des voisins : proposer une rencontre de médiation",
          en: "tensions with neighbours: propose a mediation meeting"),
        facts: ["neighbourhood": .text(Neighbourhood.tense.rawValue)], visibility: .operatorTeam)
    ]
  }

  /// Workshops are where new and former tenants meet; nobody has to come.
  func workshopFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "support", let keys = context.file.day(of: .first("keys")),
      context.day > keys.adding(settings.workshopWithin),
      context.file.records(of: "workshop").isEmpty
    else { return [] }
    return [
      finding(
        .noWorkshopYet, .information,
        Text(
          fr: "aucun atelier depuis les clés : dire au ménage ce qui se fait dans le quartier",
          en: "no workshop since the keys: tell the household what there is in the district"),
        visibility: .operatorTeam)
    ]
  }

  /// Somebody who lives there no more is not followed there.
  func lookBackFindings(_ context: Context) -> [Finding] {
    let last = Self.lookBacks.flatMap { context.file.records(of: $0.kind) }
      .max { ($0.on, $0.entry) < ($1.on, $1.entry) }
    guard Self.housedPhases.contains(context.file.phase), let last,
      last.facts["housed"] == .answer(false)
    else { return [] }
    return [
      finding(
        .notHousedAnyMore, .warning,
        Text(
          fr: "le ménage n'est plus dans le logement : dire où en est son dossier, et le clore",
          en: "the household lives there no more: say where it stands, and close the case"),
        visibility: .partnersOfTheCase, source: "I.15")
    ]
  }
}
