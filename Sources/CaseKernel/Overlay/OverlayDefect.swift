/// Something that an overlay may not do, with the way to it inside the overlay.
public struct OverlayDefect: Hashable, Sendable {
  /// The keys and the positions that lead to it: `["phases", "0", "between", "1"]`.
  public var path: [String]
  /// What is wrong there.
  public var reason: Reason

  /// A defect at a place of the overlay.
  public init(_ path: [String], _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What an id stands for.
  public enum Thing: Hashable, Sendable {
    case phase, field, option, outcome, role, kind, indicator
  }

  /// Why something is refused.
  public enum Reason: Hashable, Sendable {
    /// The programme has nothing of that id.
    case unknown(Thing, String, known: [String])
    /// The overlay adds it itself: it says there what is wanted.
    case added(Thing, String)
    /// A phase stands between phases of which one is added only further on.
    case addedLater(PhaseID)
    /// What is added has the id of something that is there already.
    case exists(Thing, String)
    /// The id of something added is not written as ids are.
    case malformed(Thing, String)
    /// One phase does not lead to the other.
    case notNext(PhaseID, PhaseID, exits: [PhaseID])
    /// A choice or a list without a value to choose.
    case noOption
    /// A value that means « unknown » wherever it is typed.
    case reservedOption(String)
    /// A number that nothing satisfies.
    case emptyRange(from: Int, to: Int)
    /// The due day of the phase is a day written in the case, not a length of time.
    case dueIsRecorded(PhaseID, FieldID)
    /// A time of no day at all.
    case noTime
    /// Closed cases take no fact and have no due day.
    case atTheEnd(PhaseID)
    /// What the house keeps whatever a deployment says.
    case law(Law)
  }

  /// The laws that no overlay takes away.
  public enum Law: Hashable, Sendable {
    /// A case opens in the first phase.
    case firstPhase(PhaseID)
    /// A case ends in the last phase.
    case lastPhase(PhaseID)
    /// Whoever is observed has agreed, and stays protected until the end (D4.4).
    case agreement(after: PhaseID)
    /// What is kept for the team is asked only once the household agreed (D4.4).
    case askedTooEarly(widest: Visibility, narrowest: Visibility)
    /// More people would read than may (D6.8).
    case disclosure(asked: Visibility, widest: Visibility)
    /// A case can be closed from every phase, whatever is known of it; with what it could be.
    case closing(from: PhaseID, with: [OutcomeID])
    /// The phases would not hold together.
    case graph(String)
  }
}
