/// What a value of `settings:` in `config.yaml` must be.
public enum SettingKind: Hashable, Sendable {
  case text
  case period
  case amount
  case flag
  case number(from: Int, to: Int)
  case choice([String])
  case list([String])
}

/// A checked value of a setting.
public enum SettingValue: Hashable, Sendable {
  case text(String)
  case period(Period)
  case amount(Cents)
  case flag(Bool)
  case number(Int)
  case list([String])

  /// As `config show` prints it.
  public var written: String {
    switch self {
    case .text(let text): text
    case .period(let period): period.description
    case .amount(let amount): amount.written(.en)
    case .flag(let flag): String(flag)
    case .number(let number): String(number)
    case .list(let items): "[" + items.joined(separator: ", ") + "]"
    }
  }
}

/// A type whose values a setting can hold.
public protocol SettingRepresentable: Sendable {
  static var settingKind: SettingKind { get }
  var settingValue: SettingValue { get }
  init?(settingValue: SettingValue)
}

/// A key of `settings:`, kebab-case, declared by typed key path with its explanation.
public struct Setting<Settings: ProgrammeSettings>: Sendable {
  /// The key in `config.yaml`, kebab-case.
  public var key: String
  /// What the setting decides, for whoever writes the configuration.
  public var label: Text
  /// What a value must be.
  public var kind: SettingKind
  let read: @Sendable (Settings) -> SettingValue
  let write: @Sendable (inout Settings, SettingValue) -> Bool

  /// Declares the setting behind a key path; its kind is the one of the property's type.
  public init<Value: SettingRepresentable>(
    _ path: any WritableKeyPath<Settings, Value> & Sendable, _ key: String, _ label: Text
  ) {
    self.key = key
    self.label = label
    kind = Value.settingKind
    read = { $0[keyPath: path].settingValue }
    write = { settings, value in
      guard let value = Value(settingValue: value) else { return false }
      settings[keyPath: path] = value
      return true
    }
  }

  /// The value that the settings hold.
  public func value(in settings: Settings) -> SettingValue { read(settings) }
}

/// The settings of a programme; what `config.yaml` does not say keeps the value of `init()`.
public protocol ProgrammeSettings: Hashable, Sendable {
  init()
  static var all: [Setting<Self>] { get }
}

extension ProgrammeSettings {
  /// The settings with the given values by key; keys and kinds were checked by the caller.
  ///
  /// - Returns: `nil` when a key is not known or a value has the wrong kind.
  public init?(_ values: [String: SettingValue]) {
    self.init()
    guard !values.isEmpty else { return }
    var unknown = values
    for setting in Self.all {
      guard let value = unknown.removeValue(forKey: setting.key) else { continue }
      guard setting.write(&self, value) else { return nil }
    }
    guard unknown.isEmpty else { return nil }
  }
}

/// Settings of a programme that has none.
public struct NoSettings: ProgrammeSettings {
  /// The settings of a programme that has nothing to set.
  public init() {}
  /// No key at all.
  public static var all: [Setting<NoSettings>] { [] }
}

extension Period: SettingRepresentable {
  /// A period, as `3 months`.
  public static var settingKind: SettingKind { .period }
  /// The period itself.
  public var settingValue: SettingValue { .period(self) }
  /// The period; `nil` when the setting holds another kind of value.
  public init?(settingValue: SettingValue) {
    guard case .period(let period) = settingValue else { return nil }
    self = period
  }
}

extension Cents: SettingRepresentable {
  /// An amount, as `460 EUR`.
  public static var settingKind: SettingKind { .amount }
  /// The amount itself.
  public var settingValue: SettingValue { .amount(self) }
  /// The amount; `nil` when the setting holds another kind of value.
  public init?(settingValue: SettingValue) {
    guard case .amount(let amount) = settingValue else { return nil }
    self = amount
  }
}

extension Bool: SettingRepresentable {
  /// Yes or no.
  public static var settingKind: SettingKind { .flag }
  /// The flag itself.
  public var settingValue: SettingValue { .flag(self) }
  /// The flag; `nil` when the setting holds another kind of value.
  public init?(settingValue: SettingValue) {
    guard case .flag(let flag) = settingValue else { return nil }
    self = flag
  }
}

extension Int: SettingRepresentable {
  /// A whole number from 0 to a million.
  public static var settingKind: SettingKind { .number(from: 0, to: 1_000_000) }
  /// The number itself.
  public var settingValue: SettingValue { .number(self) }
  /// The number; `nil` when the setting holds another kind of value.
  public init?(settingValue: SettingValue) {
    guard case .number(let number) = settingValue else { return nil }
    self = number
  }
}

/// A setting with a closed list of words: `enum DiagnosisFrom: String, SettingChoice`.
public protocol SettingChoice: SettingRepresentable, CaseIterable, RawRepresentable<String> {}

extension SettingChoice {
  /// One of the words of the list.
  public static var settingKind: SettingKind { .choice(allCases.map(\.rawValue)) }
  /// The word, as `config.yaml` writes it.
  public var settingValue: SettingValue { .text(rawValue) }
  /// The case of that word; `nil` when it is not a word of the list.
  public init?(settingValue: SettingValue) {
    guard case .text(let text) = settingValue else { return nil }
    self.init(rawValue: text)
  }
}
