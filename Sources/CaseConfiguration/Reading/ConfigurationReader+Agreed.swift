internal import CaseKernel

extension ConfigurationReader {
  func convention(_ node: YAMLNode) -> ProgrammeInstance.Convention? {
    yaml.mapping(node) { keys in
      let from = keys.required("from", yaml.day)
      let to = keys.optional("to", yaml.placed(yaml.day))
      let renewable = keys.optional("renewable", default: false, yaml.flag)
      guard let from else { return nil }
      yaml.checkOrder(from: from, to: to)
      return ProgrammeInstance.Convention(from: from, to: to?.value, renewable: renewable)
    }
  }

  func territory(_ node: YAMLNode) -> ProgrammeInstance.Territory? {
    yaml.mapping(node) { keys in
      let departments = keys.optional("departments") {
        yaml.distinct($0) { self.yaml.formatted($0, as: Department.self) }
      }
      let communes = keys.optional("communes") {
        yaml.distinct($0) { self.yaml.formatted($0, as: InseeCommune.self) }
      }
      let outside = keys.optional("outside") { yaml.choice($0, of: ["warn", "refuse"]) }
      if !keys.contains("departments") && !keys.contains("communes") {
        yaml.report(
          "missing-key", at: node.place,
          Text(
            fr: "territoire sans limite ; ajoutez « departments: [\"44\"] » ou « communes: [ … ] »",
            en: "territory without a limit; add \"departments: [\"44\"]\" or \"communes: [ … ]\""))
      }
      return ProgrammeInstance.Territory(
        departments: departments ?? [], communes: communes ?? [],
        outside: outside == "refuse" ? .refuse : .warn)
    }
  }

  func committee(_ node: YAMLNode) -> ProgrammeInstance.Committee? {
    yaml.mapping(node) { keys in
      let kind = keys.required("kind", yaml.identifier)
      let members = keys.required("members") { yaml.distinct($0) { self.partner($0) } }
      let every = keys.optional("every", yaml.rhythm)
      guard let kind, let members else { return nil }
      return ProgrammeInstance.Committee(kind: kind, members: members, every: every)
    }
  }

  /// Which role validates the end of which phase; `exit` stands for the closing.
  /// - Parameter graph: the phases of the module; `nil` where it is not known.
  func validates(_ node: YAMLNode, _ graph: PhaseGraph?) -> [String: UserRole]? {
    let phases = graph.map { $0.phases.filter { !$0.isFinal }.map(\.id.rawValue) + ["exit"] }
    let pairs = yaml.entries(node) { entry -> (String, UserRole)? in
      var phase: String? = entry.key
      if let phases {
        let key = YAMLNode(place: entry.place, kind: .scalar(entry.key, .quoted))
        phase = yaml.identifier(key, among: phases, kind: Text(fr: "phase", en: "phase"))
      }
      let role = self.userRole(entry.value)
      guard let phase, let role else { return nil }
      return (phase, role)
    }
    return pairs.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }

  private func userRole(_ node: YAMLNode) -> UserRole? {
    yaml.choice(node, of: UserRole.words).flatMap { UserRole(word: $0) }
  }
}
