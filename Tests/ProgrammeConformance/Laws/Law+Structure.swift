import CaseKernel
import FoundationEssentials

extension Law {
  /// Everything is reachable, there is a way out of everywhere, and what is paid by the month is
  /// done with the household's agreement.
  static func soundGraph(_ subject: Subject) -> [String] {
    subject.declared { declared in
      var found = declared.graph.defects
      if declared.graph.initial?.observes == true {
        found.append("the first phase observes, although nobody can have agreed yet")
      }
      for phase in declared.graph.phases where phase.measured && !phase.observes {
        found.append("\(phase.id) counts measure-months but does not observe")
      }
      return found
    }
  }

  /// Module, phases, codes, deadlines and settings are kebab-case; fields, kinds and outcomes camelCase; none
  /// stands twice.
  static func wellFormedIDs(_ subject: Subject) -> [String] {
    subject.declared { declared in
      let kebab =
        [declared.module.rawValue] + declared.graph.ids.map(\.rawValue) + subject.codes
        + declared.deadlines.map(\.id.rawValue) + subject.settings.map(\.key)
        + declared.rules.map(\.id.rawValue)
      let fields = declared.fieldIDs.map(\.rawValue)
      let kinds = declared.eventKinds.map(\.id.rawValue)
      let outcomes = declared.outcomes.map(\.id.rawValue)
      let twice = [
        fields, kinds, outcomes, subject.codes, subject.settings.map(\.key),
        declared.roles.map(\.id.rawValue), declared.indicators.map(\.id),
        declared.deadlines.map(\.id.rawValue), declared.rules.map(\.id.rawValue),
      ].flatMap(repeated)
      return kebab.filter { !isKebab($0) }.map { "\"\($0)\" is not kebab-case" }
        + (fields + kinds + outcomes).filter { !isCamel($0) }.map { "\"\($0)\" is not camelCase" }
        + twice.map { "\"\($0)\" stands twice" }
    }
  }

  private static func isKebab(_ id: String) -> Bool {
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    return id.first?.isLetter == true
      && words.allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy { $0.isASCII && ($0.isNumber || ($0.isLetter && $0.isLowercase)) }
      }
  }

  private static func isCamel(_ id: String) -> Bool {
    guard let first = id.first, first.isLowercase else { return false }
    return id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private static func repeated(_ ids: [String]) -> [String] {
    Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }

  /// Whatever people read is there in both languages; only a single word may be the same in both.
  static func labels(_ subject: Subject) -> [String] {
    subject.declared { declared in
      texts(declared, subject.settings).compactMap { place, text in
        if [text.fr, text.en].contains(where: isBlank) { return "\(place) lacks a wording" }
        let isSame = text.fr == text.en && text.fr.contains(" ")
        return isSame ? "\(place) is the same in both languages" : nil
      }
    }
  }

  private static func isBlank(_ wording: String) -> Bool {
    wording.isEmpty || wording.first == " " || wording.last == " "
  }

  private static func texts(
    _ declared: DeclaredDefinition, _ settings: [InstalledProgramme.SettingDeclaration]
  ) -> [(String, Text)] {
    let fields = declared.fields + declared.extraFields
    var all = [("name", declared.description.name), ("summary", declared.description.summary)]
    all += declared.graph.phases.map { ("phase \($0.id)", $0.label) }
    all += fields.map { ("field \($0.id)", $0.label) }
    all += fields.compactMap { field in field.help.map { ("help of \(field.id)", $0) } }
    for field in fields {
      all += field.kind.options.map { ("option \($0.id) of \(field.id)", $0.label) }
    }
    all += declared.eventKinds.map { ("kind \($0.id)", $0.label) }
    all += declared.roles.map { ("role \($0.id)", $0.label) }
    all += declared.outcomes.map { ("outcome \($0.id)", $0.label) }
    all += declared.indicators.map { ("indicator \($0.id)", $0.label) }
    all += declared.rules.map { ("rule \($0.id)", $0.message) }
    return all + settings.map { ("setting \($0.key)", $0.label) }
  }

  /// A module starts with settings of its own that it accepts, and refuses a value of another kind.
  static func settings(_ subject: Subject) -> [String] {
    guard let standard = subject.make([:]) else { return ["the standard settings are refused"] }
    let values = Dictionary(
      subject.settings.map { ($0.key, $0.standard) }, uniquingKeysWith: { first, _ in first })
    let said =
      subject.make(values)?.declared == standard.declared
      ? [] : ["the standard settings, said aloud, give another definition"]
    return said
      + subject.settings.flatMap { setting in
        let kind = setting.kind
        return (kind.accepts(setting.standard) ? [] : ["\(setting.key): its default is not valid"])
          + (subject.make([setting.key: kind.strange]) == nil
            ? [] : ["\(setting.key): a value of another kind is accepted"])
      }
  }

  /// What is stored with a case reads back the same.
  static func definitionRoundTrip(_ subject: Subject) -> [String] {
    subject.declared { declared in
      do {
        let stored = try JSONEncoder().encode(declared)
        let read = try JSONDecoder().decode(DeclaredDefinition.self, from: stored)
        return read == declared ? [] : ["the definition reads back changed"]
      } catch {
        return ["the definition cannot be stored: \(error)"]
      }
    }
  }
}

extension FieldKind {
  /// The values that may be chosen; none for another kind.
  var options: [FieldOption] {
    switch self {
    case .choice(let options), .list(let options): options
    default: []
    }
  }
}

extension SettingKind {
  fileprivate func accepts(_ value: SettingValue) -> Bool {
    switch (self, value) {
    case (.text, .text), (.amount, .amount), (.flag, .flag): true
    case (.period, .period(let period)): period.count > 0
    case (.number(let from, let to), .number(let number)): from <= number && number <= to
    case (.choice(let words), .text(let word)): words.contains(word)
    case (.list(let words), .list(let items)): items.allSatisfy(words.contains)
    default: false
    }
  }

  /// A value that is not of the kind.
  fileprivate var strange: SettingValue {
    switch self {
    case .flag: .text("yes")
    case .choice: .text("no-such-word")
    default: .flag(true)
    }
  }
}
