/// A way of reaching a household, which its safe-contact rules permit or not (D5.4 point 3).
public enum ContactChannel: String, Codable, CaseIterable, Sendable {
  /// A paper letter, which somebody else may open.
  case letter
  /// A telephone call, which somebody else may take.
  case call
  /// A text message or an electronic mail.
  case message
  /// Somebody comes to the dwelling.
  case homeVisit
  /// The household comes to the office, or to a place agreed.
  case meeting

  /// The channel in words.
  public var label: Text {
    switch self {
    case .letter: Text(fr: "courrier", en: "letter")
    case .call: Text(fr: "appel", en: "call")
    case .message: Text(fr: "message écrit", en: "written message")
    case .homeVisit: Text(fr: "visite à domicile", en: "home visit")
    case .meeting: Text(fr: "rencontre hors du logement", en: "meeting away from home")
    }
  }

  /// The channel of a common kind of entry; `nil` for one that reaches nobody.
  static func usual(of kind: EventKindID) -> ContactChannel? {
    switch kind.rawValue {
    case "letter": .letter
    case "call", "callAttempt": .call
    case "homeVisit": .homeVisit
    case "officeMeeting", "tripartiteMeeting": .meeting
    default: nil
    }
  }
}
