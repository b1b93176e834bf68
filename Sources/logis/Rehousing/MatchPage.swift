import CaseKernel
import CaseOperations
import Interchange
import Rehousing

/// A plan as a person reads it: how good it is, each group with its moves, then who is left.
struct MatchPage {
  private let outcome: MatchProgramme.Outcome
  private let language: Language

  init(_ outcome: MatchProgramme.Outcome, _ language: Language) {
    self.outcome = outcome
    self.language = language
  }

  private var sheet: MatchSheet { outcome.sheet }
  private var solution: Solution { sheet.solution }

  var title: String {
    word(
      "Relogement : \(outcome.plan.programme), le \(outcome.plan.day.written(.fr))",
      "Rehousing: \(outcome.plan.programme), on \(outcome.plan.day.written(.en))")
  }

  var page: TextPage {
    TextPage(
      [.title(title)] + (seekers == 0 ? [nobody] : [.definitions(DefinitionList(figures))])
        + (notes.isEmpty ? [] : [.definitions(DefinitionList(notes))])
        + outcome.plan.groups.map(section) + left)
  }

  private var seekers: Int { sheet.matching.pool.seekers.count }

  private var nobody: TextPage.Block {
    .paragraph(
      Paragraph(
        word(
          "Aucun ménage ne cherche de logement ici. Les dossiers en recherche :\n"
            + "logis case list --programme \(outcome.plan.programme)",
          "No household looks for a dwelling here. Cases under way:\n"
            + "logis case list --programme \(outcome.plan.programme)")))
  }

  /// How good the plan is, and how it is known.
  private var figures: [DefinitionList.Entry] {
    [
      .init(
        word("Relogés", "Relocated"),
        word(
          "\(solution.plan.relocated) sur \(seekers)", "\(solution.plan.relocated) of \(seekers)")),
      .init(
        word("Déménagements attendus", "Expected moves"),
        tenths(sheet.expectedMoves)
          + word(", une fois les refus comptés", ", once refusals are counted")),
      .init(
        word("Objectif", "Objective"),
        "\(whole(solution.objective)) (\(sheet.solver.objective.label[language]))"),
      .init(
        word("Borne", "Bound"),
        whole(solution.statedBound)
          + (solution.isOptimal
            ? word(", le plan est le meilleur", ", the plan is the best")
            : word(", écart ", ", gap ") + solution.gap.written(language))),
    ]
  }

  /// What else is to be known of the plan, where there is something.
  private var notes: [DefinitionList.Entry] {
    var notes: [DefinitionList.Entry] = []
    if seekers > 0, let equal = sheet.withoutPriorities {
      notes.append(
        .init(
          word("Sans priorités", "Without priorities"),
          word(
            "\(equal.relocated) relogés, objectif \(whole(equal.objective))",
            "\(equal.relocated) relocated, objective \(whole(equal.objective))")))
    }
    if sheet.matching.pool.keptApart > 0 {
      notes.append(
        .init(word("Tenus à part", "Kept apart"), String(sheet.matching.pool.keptApart)))
    }
    if !outcome.awaitingAnswer.isEmpty {
      let cases = outcome.awaitingAnswer.map(\.rawValue).joined(separator: ", ")
      notes.append(.init(word("Proposition en cours", "Under offer"), cases))
    }
    if solution.wasCut {
      notes.append(
        .init(
          word("Interrompu", "Cut"), word("le meilleur jusque-là", "the best so far"), .alert))
    }
    return notes
  }

  private func section(_ group: KeptPlan.Group) -> TextPage.Block {
    let table = TextTable(
      [
        .fixed(word("N°", "No")), .fixed(word("Ménage", "Household")), .fixed(word("De", "From")),
        .fixed(word("Vers", "To")), .number(word("Convenance", "Suitability")),
      ],
      rows: group.moves.map { move in
        [
          .init(move.id), .init(move.household.rawValue), .init(move.from?.rawValue ?? "—"),
          .init(move.to.rawValue), .init("\(move.score) %"),
        ]
      }, emptyText: "—")
    let told = group.moves.flatMap { move in
      sheet.findings(of: move).map { finding in
        TextPage.Block.paragraph(
          Paragraph("· \(move.id) " + finding.message[language], hanging: 2))
      }
    }
    return .section("\(group.number). \(group.kind.label[language])", [.table(table)] + told)
  }

  private var left: [TextPage.Block] {
    let entries = sheet.unmatched.map { left in
      DefinitionList.Entry(
        left.household.rawValue, left.reasons.map { $0.message[language] }.joined(separator: "\n"))
    }
    guard !entries.isEmpty else { return [] }
    return [
      .section(word("Sans proposition", "Left out"), [.definitions(DefinitionList(entries))])
    ]
  }

  /// An objective in whole units of weight.
  private func whole(_ objective: Int) -> String { String(objective / sheet.solver.valuation.unit) }

  private func tenths(_ thousandths: Int) -> String {
    let (whole, rest) = ((thousandths + 50) / 100).quotientAndRemainder(dividingBy: 10)
    return "\(whole)" + (language == .fr ? "," : ".") + "\(rest)"
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
