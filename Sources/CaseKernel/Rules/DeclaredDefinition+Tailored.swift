extension DeclaredDefinition {
  /// The declaration of a programme that no module codes, without fields: the common kinds of
  /// entries and the forms that open a case beside its own kinds, and the usual figures.
  public init(
    _ description: ProgrammeDescription, _ graph: PhaseGraph, roles: [PartnerRole] = [],
    kinds: [EventKind] = [], openings: [EventKindID] = ["referralForm"],
    outcomes: [ClosingOutcome] = [], deadlines: [Deadline] = [], rules: [Rule] = [],
    billing: Billing = Billing(), households: [Household.Kind] = [.family, .singlePerson]
  ) {
    let forms = [EventKind.referralForm, .liaisonForm].filter { form in
      openings.contains(form.id) && !kinds.contains { $0.id == form.id }
    }
    // Gatherings and who attends them, as in a coded module.
    let programmeKinds = EventKind.mergedOfProgramme([])
    self.init(
      description: description, detailsVersion: 1, graph: graph, fields: [], extraFields: [],
      eventKinds: EventKind.attended(EventKind.merged(forms + kinds), of: programmeKinds),
      programmeKinds: programmeKinds, openingKinds: openings,
      roles: roles, householdKinds: households, outcomes: outcomes, deadlines: deadlines,
      billing: billing, side: nil, indicators: Self.usual(graph, outcomes), rules: rules)
  }

  /// The figures of every such programme: referrals, households followed, measure-months, exits.
  private static func usual(_ graph: PhaseGraph, _ outcomes: [ClosingOutcome]) -> [Indicator] {
    let observing = graph.phases.filter(\.observes).map(\.id)
    let followed = observing.isEmpty ? graph.phases.filter { !$0.isFinal }.map(\.id) : observing
    let months = Indicator(
      "I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths)
    return [
      Indicator(
        "I.1", Text(fr: "orientations reçues", en: "referrals"), .flow,
        .cases(.happened(.opened, .inPeriod))),
      Indicator(
        "I.8", Text(fr: "ménages suivis", en: "households followed"), .flow,
        .count(.active(followed))),
    ] + (graph.phases.contains(where: \.measured) ? [months] : [])
      + Indicator.exits(by: outcomes)
  }
}
