internal import CaseKernel

extension StoryReader {
  /// What the source document publishes, and what it is told by.
  func figures(_ node: YAMLNode) -> StoryFile.Figures? {
    yaml.mapping(node) { keys in
      let source = keys.required("source", yaml.text)
      let households = keys.optional("households") { yaml.number($0, in: 0...1_000_000) }
      let diagnosis = keys.optional("diagnosis") { yaml.amount($0) }
      let month = keys.optional("measure-month") { yaml.amount($0) }
      let budget = keys.optional("budget") { yaml.amount($0) }
      let title = keys.optional("title", yaml.localised)
      let period = keys.optional("period", period)
      let indicators = keys.optional("indicators", default: []) { yaml.list($0, of: yaml.text) }
      let published = keys.optional("published", default: [:], published)
      guard let source else { return nil }
      return StoryFile.Figures(
        source: source, households: households, diagnosis: diagnosis, measureMonth: month,
        budget: budget, title: title, period: period, indicators: indicators,
        published: published)
    }
  }

  private func published(_ node: YAMLNode) -> [String: String]? {
    let printed = yaml.entries(node) { entry in yaml.text(entry.value).map { (entry.key, $0) } }
    return printed.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }

  private func period(_ node: YAMLNode) -> DayRange? {
    yaml.mapping(node) { keys in
      let from = keys.required("from", yaml.day)
      let to = keys.required("to", yaml.placed(yaml.day))
      yaml.checkOrder(from: from, to: to)
      guard let from, let to else { return nil }
      return DayRange(from: from, to: to.value)
    }
  }
}
