internal import CaseKernel

extension TailoredModule {
  /// `<Name>Details.swift`: the facts of a case, each with its type.
  var detailsSource: String {
    let types = declared.fields.compactMap(type)
    return """
      package import CaseKernel

      /// The facts of a case; what is `nil` is unknown.
      package struct \(name)Details: CaseDetails {
      \(declared.fields.map(property).joined(separator: "\n"))

      package init() {}
      \(types.map { "\n\($0)" }.joined(separator: "\n"))
      }

      """
  }

  private func property(_ field: FieldDeclaration) -> String {
    "package var \(field.id.rawValue.swiftName): \(typeName(field))?"
  }

  private func typeName(_ field: FieldDeclaration) -> String {
    let own = field.id.rawValue.upperCamelCase
    switch field.kind {
    case .text: return "String"
    case .day: return "Day"
    case .cents: return "Cents"
    case .answer: return "Bool"
    case .number(0, 1_000_000): return "Int"
    case .number: return "\(own)Number"
    case .choice: return "\(own)Choice"
    case .list: return "[\(own)Item]"
    case .reference("partner"): return "Partner.ID"
    default: return "\(own)Reference"
    }
  }

  /// The type that a field needs for itself.
  private func type(_ field: FieldDeclaration) -> String? {
    let name = typeName(field)
    switch field.kind {
    case .choice(let options): return choice(field, name, options)
    case .list(let options): return choice(field, String(name.dropFirst().dropLast()), options)
    case .number(let from, let to) where name != "Int":
      return value(
        field, name, "Int", "number", "A whole number from \(from) to \(to): \(field.label.en).",
        "\(name)(rawValue: number)")
    case .reference(let what) where name != "Partner.ID":
      return value(
        field, name, "String", "text", "The id of a \(what): \(field.label.en).",
        "\(name)(rawValue: text)")
    default: return nil
    }
  }

  private func value(
    _ field: FieldDeclaration, _ name: String, _ raw: String, _ stored: String, _ comment: String,
    _ making: String
  ) -> String {
    """
    \(comment.comment())
    package struct \(name): RawRepresentable, FieldRepresentable {
    package var rawValue: \(raw)

    package init(rawValue: \(raw)) {
    self.rawValue = rawValue
    }

    package static var fieldKind: FieldKind { \(field.kind.swift) }
    package var fieldValue: FieldValue { .\(stored)(rawValue) }

    package init?(fieldValue: FieldValue) {
    guard let \(stored) = fieldValue.\(stored) else { return nil }
    self.init(rawValue: \(stored))
    }
    }
    """
  }

  private func choice(
    _ field: FieldDeclaration, _ name: String, _ options: [FieldOption]
  ) -> String {
    let cases = options.map { option in
      let written = Self.caseName(option.id)
      return "case \(written)" + (written == option.id ? "" : " = \(option.id.literal)")
    }
    let labels = options.map { "case .\(Self.caseName($0.id)): \($0.label.swift)" }
    return """
      \("What may be said of: \(field.label.en).".comment())
      package enum \(name): String, FieldChoice {
      \(cases.joined(separator: "\n"))

      package var label: Text {
      switch self {
      \(labels.joined(separator: "\n"))
      }
      }
      }
      """
  }

  /// A name that neither Swift nor `FieldChoice` uses.
  private static func caseName(_ id: String) -> String {
    let taken = [
      "allCases", "fieldKind", "fieldValue", "hashValue", "init", "label", "none", "options",
      "rawValue", "self", "some",
    ]
    return taken.contains(id) || id.swiftName != id ? "\(id)Value" : id
  }
}
