/// A programme whose own findings are the cases of an enumeration: no finding without a code, no
/// code without its two examples.
public protocol CodedProgramme: Programme {
  /// The programme's own findings; a raw value is the code without the module, kebab-case, stored.
  associatedtype Code: RawRepresentable & CaseIterable where Code.RawValue == String
  /// Who reads a finding of the programme, unless it says otherwise.
  static var usualVisibility: Visibility { get }
}

extension CodedProgramme {
  /// The partners of the case.
  public static var usualVisibility: Visibility { .partnersOfTheCase }
  /// The codes of the enumeration; a programme over an engine adds those of the engine.
  public static var codes: [String] { ownCodes }
  /// Every code of the enumeration, without the module.
  public static var ownCodes: [String] { Code.allCases.map(\.rawValue) }

  /// A finding of the programme, with the document that asks for it unless another text does.
  public func finding(
    _ code: Code, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = Self.usualVisibility,
    source: String = Self.description.source
  ) -> Finding {
    Finding(
      Self.full(code.rawValue), severity, message, facts: facts, visibility: visibility,
      source: source)
  }
}
