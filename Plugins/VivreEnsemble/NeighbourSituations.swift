package import CaseKernel

/// The situations with neighbours in a case, each with the steps of its mediation (ours).
package struct NeighbourSituations: Hashable, Sendable {
  /// One situation and where it stands.
  package struct Situation: Hashable, Sendable {
    /// The number of the entry, by which steps name the situation.
    package let entry: Int
    /// The day of the situation or of its latest step.
    package let latest: Day
    /// Whether a step ended it.
    package let isOver: Bool
    /// Whether a joint meeting was held before the household was heard apart.
    package let isHouseholdUnheard: Bool
  }

  /// Every situation, in the order of the journal.
  package let situations: [Situation]

  /// The situations of a case with their steps in the order of their days.
  package init(_ file: CaseFile) {
    let steps = file.records(of: "mediationStep").sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
    situations = file.records(of: "neighbourSituation").map { situation in
      Self.situation(situation, steps.filter { $0.entry("situation") == situation.entry })
    }
  }

  /// The open situations in which nothing was done since their due day, as seen on a day.
  package func waiting(on day: Day, within period: Period) -> [Situation] {
    situations.filter { !$0.isOver && day > $0.latest.adding(period) }
  }

  private static func situation(_ record: LoggedRecord, _ steps: [LoggedRecord]) -> Situation {
    let kinds = steps.map { $0.choice("step", as: MediationStep.self) }
    let heard = kinds.firstIndex(of: .householdHeard) ?? kinds.count
    let met = kinds.firstIndex(of: .jointMeeting)
    return Situation(
      entry: record.entry, latest: steps.last?.on ?? record.on,
      isOver: steps.contains { $0.choice("result", as: MediationResult.self)?.isFinal == true },
      isHouseholdUnheard: met.map { $0 < heard } ?? false)
  }
}
