internal import CaseKernel

extension ConfigurationReader {
  /// The programmes in the order of the file, at least one.
  func programmes(_ node: YAMLNode, _ terms: Terms) -> [ConfiguredProgramme]? {
    let programmes = yaml.entries(node) { self.programme($0, terms) }
    if programmes != nil && node.entries.isEmpty {
      yaml.report(
        "empty-list", at: node.place,
        Text(
          fr: "aucun programme ; écrivez-en un : « mon-programme: { module: … } »",
          en: "no programme; write one: \"my-programme: { module: … }\""))
    }
    return programmes
  }

  private func programme(_ entry: YAMLNode.Entry, _ terms: Terms) -> ConfiguredProgramme? {
    let id = yaml.identifier(ofKey: entry)
    let mentions = partnerPlaces.count
    return yaml.mapping(entry.value) { keys in
      let module = keys.required("module", self.module).flatMap {
        $0.description.module == TailoredReader.module ? tailored(&keys, entry) : $0
      }
      let settings = keys.optional("settings", default: [:]) { self.settings($0, of: module) }
      // Without its module, nothing can be said of an overlay, nor of a definition.
      _ = keys.contains("overlay")
      if module == nil { _ = keys.contains("definition") }
      let definition = module.flatMap { self.definition(of: $0, settings, &keys) }
      let declared = definition?.declared
      var instance = ProgrammeInstance(
        id: ProgrammeInstance.ID(id ?? ""), module: module?.description.module ?? "",
        publicName: module?.description.name ?? Text(""))
      agree(&instance, &keys, declared)
      fund(&instance, &keys)
      let project = keys.optional("project", default: ProjectSheet(), self.project)
      let positive = keys.optional("positive-exits", self.positiveExits)
      let narrowed = self.terms(&keys, within: terms, positiveExits: positive?.map(\.value))
      guard id != nil, let module, let definition else { return nil }
      check(positive ?? [], among: definition.declared.outcomes)
      return ConfiguredProgramme(
        instance: instance, module: module, settings: settings, definition: definition,
        terms: narrowed, project: project, place: entry.place,
        partnerPlaces: Array(partnerPlaces[mentions...]))
    }
  }

  /// An installed module, or the one whose definition the instance writes itself.
  private func module(_ node: YAMLNode) -> InstalledProgramme? {
    let tailored = InstalledProgramme.tailored
    let known = modules + [tailored]
    let id = yaml.identifier(
      node, among: known.map(\.description.module.rawValue),
      kind: Text(fr: "module", en: "module"))
    return known.first { $0.description.module.rawValue == id }
  }

  /// The programme that an instance defines; `nil` where anything of it is wrong: what the instance
  /// says of its roles and phases would only repeat that.
  private func tailored(
    _ keys: inout YAMLKeys, _ entry: YAMLNode.Entry
  ) -> InstalledProgramme? {
    let told = yaml.defects.count
    let definition = keys.required("definition") {
      TailoredReader(self, $0, of: entry).definition($0)
    }
    let isWhole = entry.value["definition"]?.isRead ?? false
    guard yaml.defects.count == told, isWhole else { return nil }
    return definition.map { InstalledProgramme(tailored: $0) }
  }

  private func definition(
    of module: InstalledProgramme, _ settings: [String: SettingValue], _ keys: inout YAMLKeys
  ) -> ProgrammeDefinition? {
    if let definition = definition(of: module, settings) {
      return keys.optional("overlay", default: definition) { overlaid(definition, $0) }
    }
    yaml.report(
      "settings-refused", at: keys.place(of: "settings") ?? keys.place,
      Text(
        fr: "le module « \(module.description.module) » refuse ces réglages ensemble",
        en: "the module \"\(module.description.module)\" refuses these settings together"))
    return nil
  }

  /// With whom the programme runs, where and for how many.
  private func agree(
    _ instance: inout ProgrammeInstance, _ keys: inout YAMLKeys, _ declared: DeclaredDefinition?
  ) {
    instance.enabled = keys.optional("enabled", default: true, yaml.flag)
    instance.publicName = keys.optional(
      "public-name", default: instance.publicName, yaml.localised)
    instance.partners = roles(&keys, declared?.roles)
    instance.convention = keys.optional("convention", convention)
    instance.territory = keys.optional("territory", territory)
    let hasConvention = keys.contains("convention")
    instance.capacity = keys.optional("capacity") {
      self.capacity($0, declared, hasConvention: hasConvention)
    }
    instance.contactEvery = keys.optional("contact-every", yaml.rhythm)
    instance.validates = keys.optional("validates", default: [:]) {
      self.validates($0, declared?.graph)
    }
    instance.committees = keys.optional("committees", default: []) {
      yaml.list($0, of: committee)
    }
  }

  /// With which money.
  private func fund(_ instance: inout ProgrammeInstance, _ keys: inout YAMLKeys) {
    instance.prices = keys.optional("prices", default: [], prices)
    instance.budgets = keys.optional("budget", default: [:]) {
      self.byYear($0) { self.yaml.amount($0) }
    }
    instance.funding = keys.optional("funding", default: []) { yaml.list($0, of: fundingLine) }
  }
}

extension YAMLNode {
  /// Whether no value of it was refused while the file was read.
  fileprivate var isRead: Bool {
    if case .refused = kind { return false }
    return (entries.map(\.value) + elements).allSatisfy(\.isRead)
  }
}
