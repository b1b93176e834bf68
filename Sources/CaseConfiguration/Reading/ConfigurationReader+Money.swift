internal import CaseKernel

extension ConfigurationReader {
  /// Unit prices by first day, oldest first.
  func prices(_ node: YAMLNode) -> [ProgrammeInstance.PriceList]? {
    var starts: [Placed<Day>] = []
    let lists = yaml.list(node) { node in
      self.yaml.mapping(node) { keys -> ProgrammeInstance.PriceList? in
        let from = keys.required("from", self.yaml.placed(self.yaml.day))
        let diagnosis = keys.optional("diagnosis", self.amountIfKnown)
        let month = keys.optional("measure-month", self.amountIfKnown)
        let counting = keys.optional("counting", default: .anniversaryMonths) {
          self.yaml.choice($0, of: MonthCounting.self)
        }
        let suspended = keys.optional("suspended-months", default: .excluded) {
          self.yaml.choice($0, of: SuspendedMonths.self)
        }
        guard let from else { return nil }
        starts.append(from)
        return ProgrammeInstance.PriceList(
          from: from.value, diagnosis: diagnosis, measureMonth: month, counting: counting,
          suspendedMonths: suspended)
      }
    }
    yaml.checkAscending(starts)
    return lists
  }

  func fundingLine(_ node: YAMLNode) -> ProgrammeInstance.FundingLine? {
    yaml.mapping(node) { keys in
      let funder = keys.required("funder") { self.partner($0) }
      let asked = keys.optional("asked", self.amountIfKnown)
      let granted = keys.optional("granted", self.amountIfKnown)
      guard let funder else { return nil }
      return ProgrammeInstance.FundingLine(funder: funder, asked: asked, granted: granted)
    }
  }

  /// An amount that may be left open (`measure-month:`), since it is not fixed yet.
  private func amountIfKnown(_ node: YAMLNode) -> Cents? {
    node.kind == .null ? nil : yaml.amount(node)
  }

  /// Values by calendar year, from 2000 to 2100.
  func byYear<Value>(_ node: YAMLNode, _ read: (YAMLNode) -> Value?) -> [Int: Value]? {
    let pairs = yaml.entries(node) { entry -> (Int, Value)? in
      let key = YAMLNode(place: entry.place, kind: .scalar(entry.key, .plain))
      let year = yaml.number(key, in: 2000...2100)
      let value = read(entry.value)
      guard let year, let value else { return nil }
      return (year, value)
    }
    return pairs.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }
}
