internal import CaseKernel

extension CallsReader {
  /// A fund by its id, with its rules by first day.
  func fund(_ entry: YAMLNode.Entry) -> Fund? {
    let id = yaml.identifier(ofKey: entry)
    var starts: [Placed<Day>] = []
    let fund = yaml.mapping(entry.value) { keys -> Fund? in
      let name = keys.required("name", yaml.prose)
      let rules = keys.optional("rules", default: []) { node in
        self.yaml.list(node) { self.rules($0, &starts) }
      }
      guard let id, let name else { return nil }
      return Fund(id: Fund.ID(id), name: name, rules: rules)
    }
    yaml.checkAscending(starts)
    return fund
  }

  private func rules(_ node: YAMLNode, _ starts: inout [Placed<Day>]) -> Fund.Rules? {
    yaml.mapping(node) { keys in
      let from = keys.required("from", yaml.placed(yaml.day))
      let to = keys.optional("to", yaml.placed(yaml.day))
      yaml.checkOrder(from: from?.value, to: to)
      let source = keys.optional("source", yaml.text)
      let variants = keys.optional("variants", default: []) { self.yaml.entries($0, self.variant) }
      let overall = keys.optional("overall", overall)
      let years = keys.optional("years", bounds)
      let sites = keys.optional("sites", bounds)
      guard let from else { return nil }
      starts.append(from)
      return Fund.Rules(
        from: from.value, to: to?.value, source: source, variants: variants, overall: overall,
        years: years, sites: sites)
    }
  }

  private func variant(_ entry: YAMLNode.Entry) -> Fund.Variant? {
    let id = yaml.identifier(ofKey: entry)
    return yaml.mapping(entry.value) { keys in
      let percent = keys.required("percent", self.percent)
      let ceiling = keys.required("ceiling") { self.yaml.amount($0) }
      guard let id, let percent, let ceiling else { return nil }
      return Fund.Variant(id: id, percent: percent, ceiling: ceiling)
    }
  }

  private func overall(_ node: YAMLNode) -> Fund.Overall? {
    yaml.mapping(node) { keys in
      let ceiling = keys.required("ceiling") { self.yaml.amount($0) }
      let months = keys.required("months") { self.yaml.number($0, in: 1...240) }
      guard let ceiling, let months else { return nil }
      return Fund.Overall(ceiling: ceiling, months: months)
    }
  }

  private func bounds(_ node: YAMLNode) -> Fund.Bounds? {
    yaml.mapping(node) { keys in
      let least = keys.required("least") { self.yaml.number($0, in: 0...1000) }
      let most = keys.required("most", yaml.placed { self.yaml.number($0, in: 0...1000) })
      guard let least, let most else { return nil }
      guard least <= most.value else {
        yaml.report(
          "out-of-range", at: most.place,
          Text(
            fr: "\(most.value) est moins que \(least) ; écrivez au moins \(least)",
            en: "\(most.value) is less than \(least); write at least \(least)"))
        return nil
      }
      return Fund.Bounds(least: least, most: most.value)
    }
  }

  /// A part in percent, written as a whole number: `50`.
  func percent(_ node: YAMLNode) -> Int? { yaml.number(node, in: 1...100) }
}
