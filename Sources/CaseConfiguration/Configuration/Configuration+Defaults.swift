internal import CaseKernel

extension Configuration {
  /// The defaults of the product for what concerns the whole deployment.
  var standardValues: [EffectiveValue] {
    let days = WorkingCalendar().workingDays.map(\.word).joined(separator: ", ")
    let terms = Terms()
    let standard = [
      ("organisation.language", Language.fr.rawValue),
      ("store", Self.standardStore),
      ("calendar.holidays", WorkingCalendar().holidays.rawValue),
      ("calendar.working-days", "[\(days)]"),
      ("retention.active", terms.retention.active.description),
      ("small-cells", String(terms.smallCells)),
      ("productive-hours", String(terms.productiveHours)),
    ]
    let all = standard + terms.rehousing.written.map { ("rehousing.\($0)", $1) }
    return all.map { EffectiveValue(path: $0, value: $1, origin: .standard) }
  }

  /// The defaults of the product and of its module for a programme, beside what is written.
  func standardValues(
    of programme: ConfiguredProgramme, beside written: [EffectiveValue]
  ) -> [EffectiveValue] {
    let prefix = "programmes.\(programme.instance.id)."
    let isNamed = written.contains { $0.path.hasPrefix(prefix + "public-name") }
    let standard = standardTerms(of: programme.instance).map {
      EffectiveValue(path: prefix + $0, value: $1, origin: .standard)
    }
    let module = (isNamed ? [] : moduleName(of: programme)) + moduleTerms(of: programme)
    return standard
      + module.map { EffectiveValue(path: prefix + $0, value: $1, origin: .module) }
  }

  private func standardTerms(of instance: ProgrammeInstance) -> [(String, String)] {
    var terms = [("enabled", "true")]
    if instance.convention != nil { terms.append(("convention.renewable", "false")) }
    if instance.territory != nil { terms.append(("territory.outside", "warn")) }
    if instance.capacity != nil { terms.append(("capacity.beyond", "warn")) }
    for index in instance.prices.indices {
      terms.append(("prices[\(index)].counting", MonthCounting.anniversaryMonths.rawValue))
      terms.append(("prices[\(index)].suspended-months", SuspendedMonths.excluded.rawValue))
    }
    return terms
  }

  private func moduleName(of programme: ConfiguredProgramme) -> [(String, String)] {
    let name = programme.module.description.name
    return [("public-name.fr", name.fr), ("public-name.en", name.en)]
  }

  private func moduleTerms(of programme: ConfiguredProgramme) -> [(String, String)] {
    let settings = programme.module.settings.map { ("settings.\($0.key)", $0.standard.written) }
    guard programme.terms.positiveExits == nil else { return settings }
    let exits = programme.positiveExits.map { $0.rawValue.kebabCase }.joined(separator: ", ")
    return settings + [("positive-exits", "[\(exits)]")]
  }
}

extension RehousingTerms {
  /// What `config show` prints of the defaults, as the file would write it.
  fileprivate var written: [(String, String)] {
    return [
      ("cycles", cycles.written), ("chains", chains.written),
      ("objective", objective.rawValue),
      ("acceptance.proposed", Self.share(acceptance.proposed)),
      ("acceptance.visited", Self.share(acceptance.visited)),
      ("acceptance.agreed-in-principle", Self.share(acceptance.agreedInPrinciple)),
      ("effort-rate", Self.share(effortRate)), ("unknown", unknown.rawValue),
      ("horizon", horizon.description),
    ]
  }

  private static func share(_ thousandths: Int) -> String {
    thousandths % 10 == 0 ? "\(thousandths / 10) %" : "\(thousandths / 10).\(thousandths % 10) %"
  }
}

extension Cap {
  fileprivate var written: String {
    switch self {
    case .atMost(let most): String(most)
    case .unbounded: "unbounded"
    }
  }
}
