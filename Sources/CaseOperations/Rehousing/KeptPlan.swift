package import CaseKernel

/// A plan in ids: what is kept of the last one of a programme, so that its groups and moves can be
/// named. It holds no name and nothing about a person.
package struct KeptPlan: Codable, Hashable, Sendable {
  package var programme: ProgrammeInstance.ID
  /// The day on which it was made.
  package var day: Day
  package var objective: PlanObjective
  package var groups: [Group]

  /// Moves that stand or fall together.
  package struct Group: Codable, Hashable, Sendable {
    package var number: Int
    package var kind: GroupKind
    package var moves: [Move]
  }

  /// One household and the dwelling that it takes.
  package struct Move: Codable, Hashable, Sendable {
    /// `1.2`: the second move of the first group.
    package var id: String
    package var household: Household.ID
    package var from: Dwelling.ID?
    package var to: Dwelling.ID
    /// How well it suits, in hundredths.
    package var score: Int
  }

  /// The group of a number, or of one of its moves.
  package func group(_ name: String) -> Group? {
    groups.first { group in
      String(group.number) == name || group.moves.contains { $0.id == name }
    }
  }

  /// The move of an id, or of a household.
  package func move(_ name: String) -> Move? {
    groups.lazy.flatMap(\.moves).first { $0.id == name || $0.household.rawValue == name }
  }
}
