package import CaseKernel

/// The project of a case: what was agreed at first, what it became, what it came to.
///
/// The initial project never changes: a readjustment is another entry, and the evaluation is held
/// against the initial one. Source: document 003, « évaluation finale au regard du projet initial ».
package struct ProjectBook: Hashable, Sendable {
  /// What came of an objective.
  package enum Result: String, CaseIterable, Sendable {
    case reached, partly, notReached
  }

  /// The objectives of the initial project; `nil` before it is agreed.
  package let initial: [HousingObjective]?
  /// The objectives as last readjusted; those of the initial project while nothing was.
  package let present: [HousingObjective]
  /// The results given to each objective; two results contradict each other.
  package let results: [HousingObjective: Set<Result>]
  /// A final evaluation was made.
  package let isEvaluated: Bool

  /// The project that the entries of a case tell.
  package init(_ file: CaseFile) {
    let agreed = file.records(of: "projectAgreed").first
    initial = agreed.map { Self.objectives("objectives", $0) }
    let last = file.records(of: "projectReadjusted").last ?? agreed
    present = last.map { Self.objectives("objectives", $0) } ?? []
    let evaluation = file.records(of: "finalEvaluation").last
    isEvaluated = evaluation != nil
    results = Result.allCases.reduce(into: [:]) { results, result in
      let field = FieldID(rawValue: result.rawValue)
      for objective in evaluation.map({ Self.objectives(field, $0) }) ?? [] {
        results[objective, default: []].insert(result)
      }
    }
  }

  /// The objectives of the initial project that the evaluation says nothing of.
  package var unevaluated: [HousingObjective] {
    isEvaluated ? (initial ?? []).filter { results[$0] == nil } : []
  }

  /// The objectives with two results at once.
  package var contradicted: [HousingObjective] {
    HousingObjective.allCases.filter { (results[$0]?.count ?? 0) > 1 }
  }

  /// The objectives evaluated that belong neither to the initial project nor to what it became.
  package var foreign: [HousingObjective] {
    let known = Set(initial ?? []).union(present)
    return HousingObjective.allCases.filter { results[$0] != nil && !known.contains($0) }
  }

  /// Whether what is pursued today differs from what was agreed at first.
  package var isReadjusted: Bool { initial.map { Set($0) != Set(present) } ?? false }

  static func objectives(_ field: FieldID, _ record: LoggedRecord) -> [HousingObjective] {
    record.facts[field].flatMap { [HousingObjective](fieldValue: $0) } ?? []
  }
}
