internal import CaseKernel

extension ConfigurationReader {
  /// The settings given, each checked against what the module declares.
  /// - Parameter module: `nil` where it is not known; nothing can be checked then.
  func settings(
    _ node: YAMLNode, of module: InstalledProgramme?
  ) -> [String: SettingValue]? {
    guard let module else { return [:] }
    return yaml.mapping(node) { keys in
      var values: [String: SettingValue] = [:]
      for setting in module.settings {
        values[setting.key] = keys.optional(setting.key) { self.value($0, of: setting.kind) }
      }
      return values
    }
  }

  private func value(_ node: YAMLNode, of kind: SettingKind) -> SettingValue? {
    switch kind {
    case .text: yaml.text(node).map { .text($0) }
    case .period: yaml.period(node).map { .period($0) }
    case .amount: yaml.amount(node).map { .amount($0) }
    case .flag: yaml.flag(node).map { .flag($0) }
    case .number(let from, let to): yaml.number(node, in: from...to).map { .number($0) }
    case .choice(let words): yaml.choice(node, of: words).map { .text($0) }
    case .list(let words):
      yaml.distinct(node, allowsNone: true) { self.yaml.choice($0, of: words) }.map { .list($0) }
    }
  }
}
