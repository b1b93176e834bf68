/// A wording in both languages of the interface, so that neither can be forgotten.
public struct Text: Hashable, Codable, Sendable {
  /// The French wording.
  public let fr: String

  /// The English wording.
  public let en: String

  /// The wording in each language.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// A wording that is the same in both languages, such as the name of a scheme.
  public init(_ same: String) {
    fr = same
    en = same
  }

  /// The wording in that language.
  public subscript(_ language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }
}
