import CaseConfiguration
package import CaseKernel
import CaseStore

/// Everything that a programme is here: with whom, for whom, with which money, by which rules.
package struct ShowProgramme: Request {
  package static let name = "programme.show"
  package var id: ProgrammeInstance.ID

  /// A question about that programme.
  package init(_ id: ProgrammeInstance.ID) {
    self.id = id
  }

  /// The programme as configured, with what is taken of its capacity on the day.
  ///
  /// - Throws: `Problem` when `config.yaml` names none of that id.
  package func perform(in deployment: Deployment, _ session: Session) throws -> ProgrammeSheet {
    let configured = try deployment.programme(id)
    let threshold = try deployment.smallCells(of: id, for: session.viewer)
    return try deployment.store.read { registry in
      let open = try registry.countedAtOnce(id, on: session.day)
      let places = try deployment.places(of: configured, registry, on: session.day)
      return ProgrammeSheet(
        instance: configured.instance, declared: configured.definition.declared,
        definition: try Transaction.hash(of: configured.definition.declared),
        settings: deployment.settings(of: configured),
        partnerNames: try deployment.names(configured.instance, registry),
        openCases: open.hidden(under: threshold), places: places?.hidden(under: threshold),
        day: session.day)
    }
  }
}

/// A programme as a person reads it.
package struct ProgrammeSheet: Sendable {
  package var instance: ProgrammeInstance
  /// What the definition declares: phases, fields, roles, outcomes.
  package var declared: DeclaredDefinition
  /// The hash of the definition under which a case is opened today.
  package var definition: String
  /// Every setting of the module, in the order it declares them.
  package var settings: [SettingLine]
  /// The names of the partners that the instance speaks of.
  package var partnerNames: [Partner.ID: String]
  /// `nil` where the count is too small to be shown to the viewer.
  package var openCases: Int?
  /// What is taken of its places; `nil` where it has no limit.
  package var places: CapacityFigures?
  /// The day on which one looks.
  package var day: Day

  /// A setting in effect, with the value of the module where `config.yaml` says nothing.
  package struct SettingLine: Sendable {
    /// The key in `config.yaml`.
    package var key: String
    /// What the setting decides.
    package var label: Text
    /// The value in effect.
    package var value: SettingValue
    /// The module's own value.
    package var standard: SettingValue
    /// Whether `config.yaml` changes nothing here.
    package var isStandard: Bool { value == standard }
  }

  /// A partner by its name, else by its id.
  package func name(of partner: Partner.ID) -> String { partnerNames[partner] ?? partner.rawValue }

  /// The budget that the funding plan is held against: the year's own, else the latest before it.
  package var budget: (year: Int, amount: Cents)? {
    let year = instance.budgets.keys.filter { $0 <= day.year }.max() ?? instance.budgets.keys.min()
    return year.flatMap { year in instance.budgets[year].map { (year, $0) } }
  }

  /// What no funder has granted of that budget; `nil` when the budget is not known.
  package var uncovered: Cents? {
    budget.map { max(.zero, $0.amount - instance.granted) }
  }
}

extension ProgrammeInstance {
  /// What the funders have granted, all together.
  package var granted: Cents { funding.compactMap(\.granted).reduce(.zero, +) }
  /// What was asked from the funders, all together.
  package var asked: Cents { funding.compactMap(\.asked).reduce(.zero, +) }
}

extension Deployment {
  fileprivate func settings(of programme: ConfiguredProgramme) -> [ProgrammeSheet.SettingLine] {
    let module = installed.first { $0.description.module == programme.instance.module }
    return (module?.settings ?? []).map { setting in
      ProgrammeSheet.SettingLine(
        key: setting.key, label: setting.label,
        value: programme.settings[setting.key] ?? setting.standard, standard: setting.standard)
    }
  }

  fileprivate func names(
    _ instance: ProgrammeInstance, _ registry: Registry
  ) throws -> [Partner.ID: String] {
    let ids =
      instance.partners.values.flatMap { $0 } + instance.funding.map(\.funder)
      + instance.committees.flatMap(\.members)
    let partners = try registry.partners(Set(ids))
    return Dictionary(partners.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
