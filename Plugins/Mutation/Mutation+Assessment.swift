package import CaseKernel

extension Mutation {
  typealias Context = CaseContext<MutationDetails>

  /// What the programme's own rules find; the house adds due dates, agreements, contacts and plan.
  ///
  /// What is of one procedure is asked only where the case follows it.
  package func assess(_ context: CaseContext<MutationDetails>) -> [Finding] {
    let common =
      procedureFindings(context) + occupationFindings(context) + mobilisationFindings(context)
      + projectFindings(context) + searchFindings(context) + offerFindings(context)
      + moveFindings(context)
    switch context.details.procedure {
    case .voluntary: return common + voluntaryFindings(context)
    case .statutory: return common + statutoryFindings(context)
    case nil: return common
    }
  }

  /// A case follows one procedure, which the instance runs, and keeps it unless the other was
  /// presented to the household: it never changes silently.
  private func procedureFindings(_ context: Context) -> [Finding] {
    guard let procedure = context.details.procedure else {
      return [
        finding(
          .procedureMissing, .information,
          Text(
            fr: "procédure à préciser : volontaire ou légale",
            en: "the procedure is to be said: voluntary or statutory"))
      ]
    }
    let facts: [String: FieldValue] = ["procedure": .text(procedure.rawValue)]
    if !settings.procedure.runs(procedure) {
      return [
        finding(
          .procedureNotRun, .blocking,
          Text(
            fr: "la procédure \(procedure.label.fr) n'est pas menée ici",
            en: "the \(procedure.rawValue) procedure does not run here"), facts: facts)
      ]
    }
    return switchFindings(context, procedure, facts)
  }

  private func switchFindings(
    _ context: Context, _ procedure: Procedure, _ facts: [String: FieldValue]
  ) -> [Finding] {
    guard let presented = presentedProcedure(context.file), presented != procedure else {
      return []
    }
    return [
      finding(
        .procedureSwitched, .blocking,
        Text(
          fr: "la procédure \(presented.label.fr) a été présentée au ménage : présenter l'autre "
            + "avant d'en changer",
          en: "the \(presented.rawValue) procedure was presented to the household: present the "
            + "other before changing"),
        facts: facts.merging(["presented": .text(presented.rawValue)]) { $1 })
    ]
  }

  /// What was last presented to the household; a landlord's proposal is the statutory procedure.
  private func presentedProcedure(_ file: CaseFile) -> Procedure? {
    let last = file.records(of: "procedurePresented").last
    if let presented = last?.choice("procedure", as: Procedure.self) { return presented }
    return file.day(of: .first("landlordProposal")) == nil ? nil : .statutory
  }

  /// The test of the household in its dwelling, on the day.
  func underOccupation(_ context: Context) -> UnderOccupation {
    UnderOccupation(
      context.household, in: context.dwelling,
      professionalRooms: context.details.professionalRooms ?? 0, on: context.day)
  }

  /// Under-occupation by the legal definition, until the household's own project takes over.
  private func occupationFindings(_ context: Context) -> [Finding] {
    guard ["identification", "mobilisation", "agreement"].contains(context.file.phase) else {
      return []
    }
    let test = underOccupation(context)
    return [occupationFinding(test)] + standInFindings(test) + criteriaFindings(context)
  }

  private func occupationFinding(_ test: UnderOccupation) -> Finding {
    guard let rooms = test.rooms, let occupants = test.occupants else {
      return finding(
        .occupationUnknown, .information,
        Text(
          fr: "occupation à établir ; il manque : \(test.missing.joined(separator: ", "))",
          en: "occupation to be established; missing: \(test.missing.joined(separator: ", "))"),
        facts: test.facts, source: Law.underOccupation)
    }
    let isUnder = test.answer == .yes
    return finding(
      isUnder ? .underOccupied : .notUnderOccupied, isUnder ? .information : .warning,
      Text(
        fr: isUnder
          ? "logement devenu trop grand : \(rooms) pièces, occupants : \(occupants)"
          : "logement qui n'est pas trop grand : \(rooms) pièces, occupants : \(occupants)",
        en: isUnder
          ? "under-occupied: \(rooms) rooms, occupants: \(occupants)"
          : "not under-occupied: \(rooms) rooms, occupants: \(occupants)"),
      facts: test.facts, source: Law.underOccupation)
  }

  private func standInFindings(_ test: UnderOccupation) -> [Finding] {
    guard test.roomSource == .mainRooms else { return [] }
    return [
      finding(
        .roomsOfTheType, .information,
        Text(
          fr: "pièces principales prises faute de pièces habitables : à vérifier sur place",
          en: "main rooms stand in for habitable rooms: to be checked on the spot"),
        facts: test.facts, source: "CCH L621-2 (D1.2)")
    ]
  }

  private func criteriaFindings(_ context: Context) -> [Finding] {
    guard context.details.procedure == .voluntary, context.details.meetsSharedCriteria == false
    else { return [] }
    return [
      finding(
        .sharedCriteriaNotMet, .warning,
        Text(
          fr: "le ménage ne répond pas aux critères communs des bailleurs",
          en: "the household does not meet the criteria shared by the landlords"),
        facts: ["meetsSharedCriteria": .answer(false)])
    ]
  }
}
