import CaseKernel

/// The way to a dwelling of her own: who allocates it, what is proposed, what was decided.
extension ProtegeToit {
  /// Matching is done by a named allocator, and by no list; the commission needs a request number.
  func allocationFindings(_ context: Context) -> [Finding] {
    guard context.details.side == .access,
      ["agreement", "allocation"].contains(context.file.phase)
    else { return [] }
    var found: [Finding] = []
    if context.file.records(of: "allocatorNamed").isEmpty {
      found.append(
        finding(
          .allocatorAwaited, .warning,
          Text(
            fr: "le bailleur n'a pas encore désigné la personne chargée de l'attribution",
            en: "the landlord has not named its allocator yet"),
          visibility: .partnersOfTheCase, source: "D5.4 (7)"))
    }
    if context.household.housingRequestNumber == nil {
      found.append(
        finding(
          .requestNumberMissing, .warning,
          Text(
            fr: "numéro unique de demande non renseigné : la commission en a besoin",
            en: "no number of the housing request: the commission needs it"),
          visibility: .operatorManagement, source: "CCH L441-2-1"))
    }
    return found
  }

  /// An allocation holds for the dwelling that it was taken for: one that fell through, or another
  /// decision since, waits for a new one.
  func decisionFindings(_ context: Context) -> [Finding] {
    let file = context.file
    let decisions = file.records(of: "allocationDecision")
    guard file.phase == "allocation", let last = decisions.last,
      decisions.contains(where: Self.allocates)
    else { return [] }
    let fellThrough = file.day(of: .left("move-in")) != nil && last.on < file.phaseSince
    guard fellThrough || !Self.allocates(last) else { return [] }
    return [
      finding(
        .decisionOutdated, .blocking,
        Text(
          fr: "l'attribution n'a pas abouti : une nouvelle décision de la commission est attendue",
          en: "the allocation fell through: another decision of the commission is awaited"),
        facts: ["on": .init(last.on)], visibility: .partnersOfTheCase)
    ]
  }

  private static func allocates(_ decision: LoggedRecord) -> Bool {
    decision.choice("decision", as: AllocationDecision.self) == .allocated
  }

  /// A household is given the time to answer, and is not forgotten.
  func offerFindings(_ context: Context) -> [Finding] {
    guard let last = context.file.records(of: "offer").last,
      last.choice("answer", as: OfferAnswer.self) == nil, context.file.phase == "allocation"
    else { return [] }
    return [
      finding(
        .offerUnanswered, .information,
        Text(
          fr: "proposition du \(last.on.short(.fr)) : la réponse du ménage est attendue",
          en: "the dwelling proposed on \(last.on.short(.en)) awaits the household's answer"),
        facts: ["on": .init(last.on)], visibility: .namedPeople)
    ]
  }
}
