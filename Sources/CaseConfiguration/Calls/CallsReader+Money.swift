internal import CaseKernel

extension CallsReader {
  /// What a project costs, and its funding plan.
  func money(_ node: YAMLNode) -> CallFile.Money? {
    yaml.mapping(node) { keys in
      CallFile.Money(
        cost: keys.optional("cost", default: .unknown, yaml.stated),
        eligible: keys.optional("eligible", default: .unknown, yaml.stated),
        plan: keys.optional("funding", default: []) { self.yaml.list($0, of: self.request) })
    }
  }

  private func request(_ node: YAMLNode) -> FundingRequest? {
    yaml.mapping(node) { keys in
      let funder = keys.required("funder") { self.partner($0) }
      let fund = keys.optional("fund") {
        self.yaml.identifier(
          $0, among: self.funds.map(\.id.rawValue), kind: Text(fr: "fonds", en: "fund"))
      }
      let variant = keys.optional("variant") { self.variant($0, of: fund) }
      let asked = keys.optional("asked", default: .unknown, yaml.stated)
      let granted = keys.optional("granted", default: .unknown, yaml.stated)
      let ceiling = keys.optional("ceiling") { self.yaml.amount($0) }
      let percent = keys.optional("percent", self.percent)
      let above = keys.optional("above-ceiling", default: .unknown, yaml.answer)
      guard let funder else { return nil }
      return FundingRequest(
        funder: funder, fund: fund.map { Fund.ID($0) }, variant: variant, asked: asked,
        granted: granted, ceiling: ceiling, percent: percent, notedAboveCeiling: above)
    }
  }

  /// A kind of project that some rules of the fund name.
  private func variant(_ node: YAMLNode, of fund: String?) -> String? {
    let rules = funds.first { $0.id.rawValue == fund }?.rules ?? []
    let known = rules.flatMap { $0.variants.map(\.id) }
    return yaml.identifier(
      node, among: known.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      kind: Text(fr: "variante", en: "variant"))
  }
}

extension YAMLReader {
  /// `yes`, `no` or `unknown`, with or without quotes.
  func answer(_ node: YAMLNode) -> Answer? { choice(node, of: Answer.self) }

  /// An amount, `unknown`, or `not-applicable` (*sans objet*).
  func stated(_ node: YAMLNode) -> StatedAmount? {
    switch node.kind {
    case .scalar("unknown", _): .unknown
    case .scalar("not-applicable", _): .notApplicable
    default: amount(node).map { .known($0) }
    }
  }
}
