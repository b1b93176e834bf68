import CaseKernel

extension Mutation {
  /// Outreach in its order: a letter, a call, a meeting at home, each attempt dated.
  func mobilisationFindings(_ context: Context) -> [Finding] {
    switch context.file.phase {
    case "mobilisation": attemptFindings(context)
    case "agreement": joinFindings(context)
    default: []
    }
  }

  private func attemptFindings(_ context: Context) -> [Finding] {
    let file = context.file
    guard let letter = file.day(of: .first("letter")) else {
      return [
        finding(
          .letterToSend, .information,
          Text(fr: "courrier de mobilisation à envoyer", en: "mobilisation letter to be sent"))
      ]
    }
    let tried = [DatedFact.first("callAttempt"), .first("call"), .firstContact]
    let due = letter.adding(settings.callAfter)
    if tried.allSatisfy({ file.day(of: $0) == nil }) {
      guard context.day > due else { return [] }
      return [
        finding(
          .callDue, .warning,
          Text(
            fr: "pas d'appel depuis le courrier du \(letter.short(.fr))",
            en: "no call since the letter of \(letter.short(.en))"),
          facts: ["letter": .init(letter), "due": .init(due)], visibility: .operatorTeam)
      ]
    }
    guard file.day(of: .firstContact) != nil, file.day(of: .first("homeVisit")) == nil else {
      return []
    }
    return [
      finding(
        .homeMeetingDue, .information,
        Text(fr: "rencontre au domicile à proposer", en: "a meeting at home is to be proposed"),
        visibility: .operatorTeam)
    ]
  }

  /// In the voluntary procedure, the household asks to join before anything is agreed.
  private func joinFindings(_ context: Context) -> [Finding] {
    guard context.details.procedure == .voluntary,
      context.file.day(of: .first("joinRequest")) == nil
    else { return [] }
    return [
      finding(
        .joinAwaited, .information,
        Text(
          fr: "le ménage n'a pas encore demandé à entrer dans la démarche",
          en: "the household has not asked to join yet"))
    ]
  }

  /// A project answers every criterion, be it by « indifferent ».
  func projectFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "moving-project" else { return [] }
    return openCriteria(context) + neededRooms(context)
  }

  private func openCriteria(_ context: Context) -> [Finding] {
    let open = MovingProject.open(context.file.facts, of: wishFields.map(\.declaration))
    guard !open.isEmpty else { return [] }
    let names = open.prefix(5)
    let more = open.count - names.count
    let fr = names.map(\.label.fr).joined(separator: ", ") + (more > 0 ? "… (+\(more))" : "")
    let en = names.map(\.label.en).joined(separator: ", ") + (more > 0 ? "… (+\(more))" : "")
    return [
      finding(
        .projectIncomplete, .information,
        Text(fr: "critères sans niveau : \(fr)", en: "criteria without a level: \(en)"),
        facts: ["open": .list(open.map(\.id.rawValue))], visibility: .operatorManagement)
    ]
  }

  /// The rooms of the statistical norm, as a guide to the type that is wished for.
  private func neededRooms(_ context: Context) -> [Finding] {
    guard let rooms = RoomNorm(context.household, on: context.day).rooms else { return [] }
    let (least, most) = (rooms.lowerBound, rooms.upperBound)
    return [
      finding(
        .roomsNeeded, .information,
        Text(
          fr: least == most
            ? "la norme de l'INSEE compte \(least) pièces pour ce ménage"
            : "la norme de l'INSEE compte \(least) à \(most) pièces pour ce ménage",
          en: least == most
            ? "the norm of INSEE counts \(least) rooms for this household"
            : "the norm of INSEE counts \(least) to \(most) rooms for this household"),
        facts: ["roomsAtLeast": .number(least), "roomsAtMost": .number(most)],
        visibility: .operatorManagement, source: Law.rooms)
    ]
  }

  /// Five channels, each searched and searched again.
  func searchFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "search" else { return [] }
    let searches = context.file.records(of: "search")
    let done = Set(searches.compactMap { $0.choice("channel", as: SearchChannel.self) })
    let open = SearchChannel.allCases.filter { !done.contains($0) }
    return openChannels(open) + staleSearch(context, searches)
  }

  private func openChannels(_ open: [SearchChannel]) -> [Finding] {
    guard !open.isEmpty else { return [] }
    return [
      finding(
        .channelsOpen, .information,
        Text(
          fr: "pistes à explorer : " + open.map(\.label.fr).joined(separator: ", "),
          en: "channels still to be searched: " + open.map(\.label.en).joined(separator: ", ")),
        facts: ["channels": .list(open.map(\.rawValue))])
    ]
  }

  private func staleSearch(_ context: Context, _ searches: [LoggedRecord]) -> [Finding] {
    let last = searches.map(\.on).max() ?? context.file.phaseSince
    let due = last.adding(settings.searchEvery)
    guard context.day > due else { return [] }
    return [
      finding(
        .searchStale, .warning,
        Text(
          fr: "aucune recherche depuis le \(last.short(.fr))",
          en: "no search since \(last.short(.en))"),
        facts: ["lastSearch": .init(last), "due": .init(due)])
    ]
  }
}
