/// One of the values that a choice may take.
public struct FieldOption: Hashable, Codable, Sendable {
  /// What is stored and typed.
  public var id: String
  /// What people read.
  public var label: Text

  /// A value by its stored id, with what people read instead.
  public init(_ id: String, _ label: Text) {
    self.id = id
    self.label = label
  }
}

/// What kind of value a field takes, with everything that is needed to read, check and show one.
public enum FieldKind: Hashable, Codable, Sendable {
  case text
  case day
  case cents
  case number(from: Int, to: Int)
  case answer
  case choice([FieldOption])
  case list([FieldOption])
  /// The id of a partner, a dwelling, a household …
  case reference(to: String)
  /// How much the household holds to a criterion, and the values it speaks of: see `Wish`.
  indirect case wish(of: FieldKind)
  /// The number of an earlier entry of one of those kinds, in the same journal.
  case entry(of: [EventKindID])
}

/// Why a text is not a value of a field.
public struct FieldDefect: Error, Hashable, Sendable {
  /// What was read, as it was typed; it may be about a person, so it stays out of the logs.
  public var found: String
  /// What would have been read, with the nearest known value where one is near.
  public var expected: Text

  /// A defect of one value; the caller says where it was found.
  public init(found: String, expected: Text) {
    self.found = found
    self.expected = expected
  }
}

extension FieldKind {
  /// Reads what a person typed: `unknown`, `inconnu` and the empty text mean « unknown » (`nil`).
  ///
  /// - Throws: `FieldDefect`, which says what was expected.
  public func value(written text: String) throws(FieldDefect) -> FieldValue? {
    let trimmed = text.trimmingSpaces
    if ["", "unknown", "inconnu"].contains(trimmed) { return nil }
    guard let value = parsed(trimmed) else {
      throw FieldDefect(found: trimmed, expected: expectation(nearTo: trimmed))
    }
    return value
  }

  private func parsed(_ text: String) -> FieldValue? {
    switch self {
    case .text, .reference: .text(text)
    case .day: Day(written: text).map { .text($0.description) }
    case .cents: Cents(euros: text).map { .number(Int($0.amount)) }
    case .number(let from, let to):
      Int(text).flatMap { (from...to).contains($0) ? .number($0) : nil }
    case .answer: Self.flag(text).map { .answer($0) }
    case .choice(let options): options.contains { $0.id == text } ? .text(text) : nil
    case .list(let options): Self.items(text, among: options).map { .list($0) }
    case .wish(let kind): Self.wish(text, of: kind)
    case .entry: Int(text).flatMap { $0 > 0 ? .number($0) : nil }
    }
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "oui", "true": true
    case "no", "non", "false": false
    default: nil
    }
  }

  private static func items(_ text: String, among options: [FieldOption]) -> [String]? {
    let items = text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
    let known = Set(options.map(\.id))
    guard items.allSatisfy(known.contains) else { return nil }
    return items.removingRepeats
  }

  private func expectation(nearTo text: String) -> Text {
    switch self {
    case .text, .reference: Text(fr: "un texte", en: "a text")
    case .day:
      Text(
        fr: "un jour, comme 2026-03-02 ou 02/03/2026", en: "a day, like 2026-03-02 or 02/03/2026")
    case .cents:
      Text(fr: "un montant en euros, comme 230,50", en: "an amount in euros, like 230.50")
    case .number(let from, let to):
      Text(
        fr: "un nombre entier de \(from) à \(to)", en: "a whole number from \(from) to \(to)")
    case .answer: Text(fr: "oui, non ou inconnu", en: "yes, no or unknown")
    case .choice(let options), .list(let options): Self.choices(options, nearTo: text)
    case .wish(let kind): Self.wishExpectation(kind)
    case .entry(let kinds):
      Text(
        fr: "le numéro d'une entrée du journal (\(kinds.map(\.rawValue).joined(separator: ", ")))",
        en:
          "the number of an entry of the journal (\(kinds.map(\.rawValue).joined(separator: ", ")))"
      )
    }
  }

  private static func wishExpectation(_ kind: FieldKind) -> Text {
    let levels = "required, preferred, indifferent, refused"
    let value = kind.expectation(nearTo: "")
    return Text(
      fr: "un niveau (\(levels)), puis « : » et \(value.fr) ; plusieurs valeurs séparées par « | »",
      en: "a level (\(levels)), then \":\" and \(value.en); several values separated by \"|\"")
  }

  private static func choices(_ options: [FieldOption], nearTo text: String) -> Text {
    let ids = options.map(\.id)
    let all = ids.joined(separator: ", ")
    guard let near = nearest(to: text, in: ids) else {
      return Text(fr: "l'une des valeurs \(all)", en: "one of \(all)")
    }
    return Text(
      fr: "l'une des valeurs \(all) (peut-être \(near) ?)", en: "one of \(all) (maybe \(near)?)")
  }

  /// Whether a stored value is one of this kind.
  public func accepts(_ value: FieldValue) -> Bool {
    switch (self, value) {
    case (.text, .text), (.reference, .text), (.cents, .number), (.answer, .answer): true
    case (.day, .text(let text)): Day(text) != nil
    case (.number(let from, let to), .number(let number)): (from...to).contains(number)
    case (.choice(let options), .text(let id)): options.contains { $0.id == id }
    case (.list(let options), .list(let ids)):
      ids.allSatisfy { id in options.contains { $0.id == id } }
    case (.wish(let kind), .list(let items)): Self.acceptsWish(items, of: kind)
    case (.entry, .number(let number)): number > 0
    default: false
    }
  }

  /// A value as people read it.
  public func written(_ value: FieldValue, _ language: Language) -> String {
    switch (self, value) {
    case (.day, .text(let text)): Day(text).map { $0.written(language) } ?? text
    case (.cents, .number(let number)): Cents(Int64(number)).written(language)
    case (.choice(let options), .text(let id)), (.list(let options), .text(let id)):
      Self.label(of: id, in: options, language)
    case (.list(let options), .list(let ids)):
      ids.map { Self.label(of: $0, in: options, language) }.joined(separator: ", ")
    case (.wish(let kind), .list(let items)): Self.writtenWish(items, of: kind, language)
    case (_, .answer(let flag)):
      flag ? Text(fr: "oui", en: "yes")[language] : Text(fr: "non", en: "no")[language]
    case (_, .text(let text)): text
    case (_, .number(let number)): String(number)
    case (_, .list(let items)): items.joined(separator: ", ")
    }
  }

  private static func label(
    of id: String, in options: [FieldOption], _ language: Language
  ) -> String {
    options.first { $0.id == id }?.label[language] ?? id
  }
}
