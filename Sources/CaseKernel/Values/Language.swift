/// A language of the interface; French comes first.
public enum Language: String, Hashable, CaseIterable, Codable, Sendable {
  /// French.
  case fr
  /// English.
  case en
}
