import CaseKernel

extension CellReader {
  /// A day, `2026-11-24` or `24/11/2026`.
  mutating func day(_ column: String) -> Day? {
    guard let text = raw(column) else { return nil }
    guard let day = Day(written: text) else {
      refuse(column, isNot: "un jour", "a day")
      return nil
    }
    return day
  }

  /// An amount in euros, decimal comma or point, not below zero.
  mutating func euros(_ column: String) -> Cents? {
    guard let text = raw(column) else { return nil }
    guard let cents = Cents(euros: text), cents >= .zero else {
      refuse(
        column, isNot: "un montant en euros (comme 460 ou 460,50)",
        "an amount in euros (like 460 or 460.50)")
      return nil
    }
    return cents
  }

  /// The same, under a sum that nobody would mean.
  mutating func euros(_ column: String, below limit: Int) -> Cents? {
    guard let cents = euros(column) else { return nil }
    guard cents.amount < Int64(limit) * 100 else {
      refuse(
        column, isNot: "un montant sous \(limit) euros ; le vérifier",
        "an amount below \(limit) euros; check it")
      return nil
    }
    return cents
  }

  /// A whole number within bounds.
  mutating func number(_ column: String, _ range: ClosedRange<Int>) -> Int? {
    guard let text = raw(column) else { return nil }
    guard let number = Int(text), range.contains(number), !text.hasPrefix("+") else {
      refuse(
        column, isNot: "un nombre entier de \(range.lowerBound) à \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// A positive quantity with at most two decimals, comma or point, in hundredths.
  mutating func hundredths(_ column: String, below limit: Int) -> Int? {
    guard let text = raw(column) else { return nil }
    guard let quantity = Cents(euros: text), !text.hasSuffix("€"), !text.hasSuffix("EUR"),
      quantity >= .zero, quantity.amount < Int64(limit) * 100
    else {
      refuse(
        column, isNot: "un nombre à deux décimales au plus, sous \(limit) (comme 62,5)",
        "a number of at most two decimals below \(limit) (like 62.5)")
      return nil
    }
    return Int(quantity.amount)
  }

  /// `yes` or `no`, `oui` or `non`; empty is unknown.
  mutating func answer(_ column: String) -> Answer? {
    guard let text = raw(column) else { return nil }
    switch text.lowercased() {
    case "yes", "oui": return .yes
    case "no", "non": return .no
    default:
      refuse(column, isNot: "oui ou non", "yes or no")
      return nil
    }
  }

  /// One of the words of an enumeration, in camelCase or kebab-case.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ column: String, as type: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    guard let text = raw(column) else { return nil }
    guard let word = Word(word: text) else {
      refuse(column, unknown: text, among: Word.allCases.map(\.rawValue))
      return nil
    }
    return word
  }

  /// Words separated by spaces.
  mutating func words<Word: RawRepresentable & CaseIterable & Hashable>(
    _ column: String, as type: Word.Type = Word.self
  ) -> Set<Word>? where Word.RawValue == String {
    guard let text = raw(column) else { return nil }
    var words: Set<Word> = []
    for item in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let word = Word(word: item) {
        words.insert(word)
      } else {
        refuse(column, unknown: item, among: Word.allCases.map(\.rawValue))
      }
    }
    return words
  }

  /// Says that a word is none of those known, and which is nearest.
  mutating func refuse(_ column: String, unknown found: String, among known: [String]) {
    let shown = NIR.occurs(in: found) ? NIR.mask : found.shownShort
    let all = known.joined(separator: ", ")
    let near = nearest(to: found, in: known)
    refuse(
      column,
      fr: "« \(shown) » n'est pas connu ; "
        + (near.map { "peut-être « \($0) »" } ?? "attendu : \(all)"),
      en: "\"\(shown)\" is not known; "
        + (near.map { "did you mean \"\($0)\"" } ?? "expected: \(all)"))
  }

  /// An identifier in its stored form: refused where it cannot be one, doubted where unusual.
  mutating func identifier<Format: IdentifierFormat>(
    _ column: String, _ format: Format.Type
  ) -> String? {
    guard let text = raw(column) else { return nil }
    switch format.check(text) {
    case .valid: break
    case .doubtful(let message): doubt(column, fr: message.fr, en: message.en)
    case .invalid(let message):
      refuse(column, fr: message.fr, en: message.en)
      return nil
    }
    return format.normalised(text)
  }

  /// The same, where only code has a reason to show it.
  mutating func secret<Format: IdentifierFormat>(
    _ column: String, _ format: Format.Type
  ) -> Sensitive<String>? {
    identifier(column, format).map { Sensitive($0) }
  }

  /// An id that is kept as it is given: one word without controls, at most 64 characters.
  mutating func id<Owner>(_ column: String, of owner: Owner.Type = Owner.self) -> Identifier<Owner>?
  {
    guard let text = line(column) else { return nil }
    guard text.count <= 64, !text.hasPrefix("-") else {
      refuse(
        column, isNot: "un identifiant (64 caractères au plus, sans tiret au début)",
        "an id (at most 64 characters, no dash at the beginning)")
      return nil
    }
    return Identifier(text)
  }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  /// The case that a person wrote in camelCase or kebab-case, in any letters.
  package init?(word: String) {
    let plain = word.plainWord
    guard let found = Self.allCases.first(where: { $0.rawValue.plainWord == plain }) else {
      return nil
    }
    self = found
  }
}

extension String {
  /// Letters and digits alone, in lower case.
  fileprivate var plainWord: String {
    lowercased().filter { $0 != "-" && $0 != "_" }
  }
}
