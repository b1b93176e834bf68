package import CaseKernel
package import Subletting

extension PoleRessourceHabitat {
  typealias Context = CaseContext<SublettingDetails<PoleRessourceHabitatDetails>>

  /// What the programme's own rules find; the house adds due dates, agreements, contacts and plan.
  package func assess(
    _ context: CaseContext<SublettingDetails<PoleRessourceHabitatDetails>>
  ) -> [Finding] {
    motiveFindings(context) + meetingFindings(context) + homeFindings(context)
      + interlocutorFindings(context) + planFindings(context) + projectFindings(context)
      + evaluationFindings(context) + sendingFindings(context) + worksFindings(context)
      + sublettingFindings(context)
  }

  /// The list of motives is open: what it does not name is told in words.
  private func motiveFindings(_ context: Context) -> [Finding] {
    guard context.details.motives?.contains(.other) == true, context.details.motiveOther == nil
    else { return [] }
    return [
      finding(
        .motiveUnnamed, .warning,
        Text(
          fr: "motif « autre » : le dire avec les mots de la demande (motiveOther)",
          en: "motive \"other\": say it in the words of the request (motiveOther)"),
        visibility: .operatorManagement)
    ]
  }

  /// A request that others bring is the household's once it has been heard.
  private func meetingFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "request", context.file.openedBy == "mediatedRequest",
      context.file.lastContact == nil
    else { return [] }
    return [
      finding(
        .householdToMeet, .information,
        Text(
          fr: "demande médiatisée : entendre le ménage lui-même",
          en: "mediated request: hear the household itself"))
    ]
  }

  /// « Intervenir depuis le lieu de vie de la personne ».
  private func homeFindings(_ context: Context) -> [Finding] {
    guard ["prediagnosis", "strategy"].contains(context.file.phase),
      context.file.day(of: .first("homeVisit")) == nil,
      context.household.occupancy(on: context.day)?.tenure != .withoutDwelling
    else { return [] }
    return [
      finding(
        .notMetAtHome, .warning,
        Text(
          fr: "aucune visite à domicile : l'intervention part du lieu de vie",
          en: "no home visit: the intervention starts from where people live"))
    ]
  }

  /// Who was to be met, and was not yet.
  private func interlocutorFindings(_ context: Context) -> [Finding] {
    guard ["strategy", "plan", "action"].contains(context.file.phase) else { return [] }
    let met = context.file.records(of: "interlocutorMet").compactMap {
      $0.choice("interlocutor", as: Interlocutor.self)
    }
    let open = (context.details.interlocutors ?? []).filter { !met.contains($0) }
    guard !open.isEmpty else { return [] }
    return [
      finding(
        .interlocutorsToMeet, .information,
        Text(
          fr: "restent à rencontrer : " + open.map(\.label.fr).joined(separator: ", "),
          en: "still to be met: " + open.map(\.label.en).joined(separator: ", ")),
        facts: ["interlocutors": .list(open.map(\.rawValue))], visibility: .operatorManagement)
    ]
  }

  /// A plan is one of every side: roles and commitments, contractors included.
  private func planFindings(_ context: Context) -> [Finding] {
    guard ["plan", "action"].contains(context.file.phase) else { return [] }
    let sides = PlanSides(context.file, of: context.household, on: context.day)
    guard !sides.isComplete else { return [] }
    return [
      finding(
        .planIncomplete, context.file.phase == "plan" ? .blocking : .warning,
        Text(
          fr: "plan d'action incomplet ; "
            + missing(in: sides, .fr, "sans rôle : ", "sans engagement : ", " ; "),
          en: "action plan incomplete; "
            + missing(in: sides, .en, "no role: ", "no commitment: ", "; ")),
        facts: [
          "withoutRole": .list(sides.withoutRole.map(\.rawValue)),
          "withoutCommitment": .list(sides.withoutCommitment.map(\.rawValue)),
        ], visibility: .operatorManagement)
    ]
  }

  private func missing(
    in sides: PlanSides, _ language: Language, _ role: String, _ commitment: String,
    _ separator: String
  ) -> String {
    [(role, sides.withoutRole), (commitment, sides.withoutCommitment)]
      .filter { !$0.1.isEmpty }
      .map { what, parties in what + parties.map { $0.label[language] }.joined(separator: ", ") }
      .joined(separator: separator)
  }

  /// A review that calls for a readjustment is followed by one.
  private func projectFindings(_ context: Context) -> [Finding] {
    guard Self.actionPhases.contains(context.file.phase) else { return [] }
    return readjustmentFindings(context) + changeFindings(ProjectBook(context.file))
  }

  private func readjustmentFindings(_ context: Context) -> [Finding] {
    guard let review = context.file.records(of: "projectReview").last,
      review.facts["readjust"] == .answer(true),
      !context.file.records(of: "projectReadjusted").contains(where: { $0.entry > review.entry })
    else { return [] }
    return [
      finding(
        .readjustmentAwaited, .warning,
        Text(
          fr: "le bilan du \(review.on.short(.fr)) demande un réajustement : il n'est pas écrit",
          en: "the review of \(review.on.short(.en)) calls for a readjustment: it is not written"),
        facts: ["review": .number(review.entry)])
    ]
  }

  /// The project has moved: its evaluation will still look back at the initial one.
  private func changeFindings(_ book: ProjectBook) -> [Finding] {
    guard book.isReadjusted, let initial = book.initial else { return [] }
    return [
      finding(
        .projectReadjusted, .information,
        Text(
          fr: "projet réajusté ; initial : " + initial.map(\.label.fr).joined(separator: ", "),
          en: "project readjusted; initially: " + initial.map(\.label.en).joined(separator: ", ")),
        facts: [
          "initial": .list(initial.map(\.rawValue)),
          "present": .list(book.present.map(\.rawValue)),
        ])
    ]
  }
}
