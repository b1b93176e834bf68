/// What is declared about a fact of a case: everything that a form, an import, a filter or an
/// export needs, as data.
public struct FieldDeclaration: Hashable, Codable, Sendable {
  public var id: FieldID
  /// What forms, sheets and lists call the fact.
  public var label: Text
  public var kind: FieldKind
  /// Who may read the value.
  public var visibility: Visibility
  /// The phase in which it is asked.
  public var phase: PhaseID
  /// What to write, for whoever fills it in.
  public var help: Text?
  /// The wider circle that reads the value once the household has agreed; `nil` for none.
  public var sharing: AgreedSharing?

  /// A declaration; without `sharing`, only the readers of `visibility` ever see the value.
  public init(
    id: FieldID, label: Text, kind: FieldKind, visibility: Visibility, phase: PhaseID,
    help: Text? = nil, sharing: AgreedSharing? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.visibility = visibility
    self.phase = phase
    self.help = help
    self.sharing = sharing
  }
}

/// A circle that a fact reaches only while the household agrees to it (D6.9).
///
/// A reader that ignores it shows the fact to fewer people, never to more.
public struct AgreedSharing: Hashable, Codable, Sendable {
  /// The circle that reads the value once the conditions hold.
  public var with: Visibility
  /// What must hold; a new value of the fact makes the facts named here unknown again.
  public var when: [Condition]
  /// The widest circle that an overlay leaves to the fact, whatever was agreed; `nil` for the one
  /// declared.
  public var limit: Visibility?

  /// Opens the value to a circle while every condition holds.
  public init(with visibility: Visibility, when conditions: Condition...) {
    with = visibility
    when = conditions
  }
}

/// A fact of a programme: its declaration, and how it is read from and written to `Details`.
public struct Field<Details: CaseDetails>: Sendable {
  /// What the outside knows of the fact: storage, forms and exports use it alone.
  public var declaration: FieldDeclaration
  let read: @Sendable (Details) -> FieldValue?
  let write: @Sendable (inout Details, FieldValue?) -> Void

  /// Declares the fact behind a key path; `id` is the name of the property.
  public init<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<Details, Value?> & Sendable, _ id: FieldID, _ label: Text,
    visibility: Visibility, askedIn phase: PhaseID, help: Text? = nil,
    sharedOnceAgreed sharing: AgreedSharing? = nil
  ) {
    declaration = FieldDeclaration(
      id: id, label: label, kind: Value.fieldKind, visibility: visibility, phase: phase, help: help,
      sharing: sharing)
    read = { $0[keyPath: path]?.fieldValue }
    write = { details, value in details[keyPath: path] = value.flatMap { Value(fieldValue: $0) } }
  }
}

/// The facts that a programme adds to a case, each optional: what is `nil` is unknown.
public protocol CaseDetails: Codable, Hashable, Sendable {
  init()
}

/// A type whose values a field can hold.
public protocol FieldRepresentable: Codable, Hashable, Sendable {
  static var fieldKind: FieldKind { get }
  var fieldValue: FieldValue { get }
  /// `nil` when the stored value is not one of this type.
  init?(fieldValue: FieldValue)
}

/// A closed list of values, each with its label: `enum EntryPoint: String, FieldChoice`.
public protocol FieldChoice: FieldRepresentable, CaseIterable, RawRepresentable<String> {
  var label: Text { get }
}

extension FieldChoice {
  /// The values of the list with their labels, in the order they are written.
  public static var options: [FieldOption] {
    allCases.map { FieldOption($0.rawValue, $0.label) }
  }
  /// A choice among the values of the list.
  public static var fieldKind: FieldKind { .choice(options) }
  /// The id of the value, as stored.
  public var fieldValue: FieldValue { .text(rawValue) }
  /// The value of that id; `nil` when the stored value is no text or names none of the list.
  public init?(fieldValue: FieldValue) {
    guard let id = fieldValue.text else { return nil }
    self.init(rawValue: id)
  }
}
