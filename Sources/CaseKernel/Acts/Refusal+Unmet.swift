extension Refusal {
  /// The conditions that do not hold, one by one, where that is the reason.
  public var unmet: [Unmet] {
    switch self {
    case .blocked(_, let unmet), .outcomeNotYet(_, let unmet), .kindNotYet(_, let unmet): unmet
    default: []
    }
  }

  /// What was refused, without the conditions; empty where the reason is another.
  public var heading: Text {
    switch self {
    case .blocked(let phase, _):
      Text(fr: "passage en « \(phase) » refusé", en: "cannot advance to \"\(phase)\"")
    case .outcomeNotYet(let outcome, _):
      Text(fr: "clôture « \(outcome) » refusée", en: "cannot close with \"\(outcome)\"")
    case .kindNotYet(let kind, _):
      Text(fr: "« \(kind) » refusé", en: "\"\(kind)\" refused")
    default: Text("")
    }
  }
}
