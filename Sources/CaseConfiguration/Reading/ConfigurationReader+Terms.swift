internal import CaseKernel

extension ConfigurationReader {
  /// The keys that stand at the top of the file or, stricter, in an instance.
  /// - Parameters:
  ///   - outer: the terms of the deployment, when an instance narrows them.
  ///   - positiveExits: what was read of that key, whose words depend on the modules.
  func terms(
    _ keys: inout YAMLKeys, within outer: Terms?, positiveExits: [OutcomeID]?
  ) -> Terms {
    var terms = outer ?? Terms()
    terms.objectives = keys.optional("objectives", default: [:]) {
      self.byYear($0, self.objective)
    }
    terms.positiveExits = positiveExits ?? terms.positiveExits
    terms.informationNotices = keys.optional(
      "information-notice", default: terms.informationNotices, wordings)
    terms.sharingAgreements = keys.optional(
      "sharing-agreement", default: terms.sharingAgreements, wordings)
    terms.retention = keys.optional("retention", default: terms.retention) {
      self.retention($0, within: outer?.retention)
    }
    let fewest = terms.smallCells
    terms.smallCells = keys.optional("small-cells", default: fewest) {
      self.yaml.number($0, in: fewest...1000)
    }
    terms.productiveHours = keys.optional("productive-hours", default: terms.productiveHours) {
      self.yaml.number($0, in: 1...3000)
    }
    terms.templates = keys.optional("templates") { self.existing($0, .folder) } ?? terms.templates
    let desks = keys.optional("landlords", default: [:], landlords)
    terms.landlords.merge(desks) { $1.over($0) }
    terms.rehousing = keys.optional("rehousing", default: terms.rehousing) {
      self.rehousing($0, within: outer?.rehousing ?? RehousingTerms())
    }
    return terms
  }

  /// Outcomes by their words in kebab-case, which are checked once the modules are known.
  func positiveExits(_ node: YAMLNode) -> [Placed<OutcomeID>]? {
    yaml.placedDistinct(node, of: yaml.identifier)?.map { word in
      Placed(value: OutcomeID(camelCase(word.value)), place: word.place)
    }
  }

  /// Versions by first day, oldest first; no version twice.
  private func wordings(_ node: YAMLNode) -> [Wording]? {
    var starts: [Placed<Day>] = []
    var versions: [Placed<String>] = []
    let wordings = yaml.list(node) { node in
      self.yaml.mapping(node) { keys -> Wording? in
        let version = keys.required("version", self.yaml.placed(self.yaml.identifier))
        let from = keys.required("from", self.yaml.placed(self.yaml.day))
        let text = keys.required("text", self.yaml.localised)
        if let from { starts.append(from) }
        if let version { versions.append(version) }
        guard let version, let from, let text else { return nil }
        return Wording(version: version.value, from: from.value, text: text)
      }
    }
    yaml.checkAscending(starts)
    yaml.checkDistinct(versions)
    return wordings
  }

  private func objective(_ node: YAMLNode) -> Objective? {
    yaml.mapping(node) { keys in
      let counts = ["households", "access", "sustainment"].map { key in
        keys.optional(key) { self.yaml.number($0, in: 0...1_000_000) }
      }
      return Objective(households: counts[0], access: counts[1], sustainment: counts[2])
    }
  }

  private func landlords(_ node: YAMLNode) -> [Partner.ID: LandlordDesk]? {
    let desks = yaml.entries(node) { entry -> (Partner.ID, LandlordDesk)? in
      let key = YAMLNode(place: entry.place, kind: .scalar(entry.key, .quoted))
      let landlord = self.landlord(key)
      let desk = self.yaml.mapping(entry.value) { keys in
        let referent = keys.optional("referent", self.yaml.text).map { User.ID($0) }
        let agencies = keys.optional("agencies", default: [], self.agencies)
        return LandlordDesk(referent: referent, agencies: agencies)
      }
      guard let landlord, let desk else { return nil }
      return (landlord, desk)
    }
    return desks.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }

  private func agencies(_ node: YAMLNode) -> [LandlordDesk.Agency]? {
    var ids: [Placed<String>] = []
    let agencies = yaml.list(node) { self.agency($0, &ids) }
    yaml.checkDistinct(ids)
    return agencies
  }

  private func agency(_ node: YAMLNode, _ ids: inout [Placed<String>]) -> LandlordDesk.Agency? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", yaml.placed(yaml.identifier))
      let name = keys.required("name", yaml.text)
      let communes = keys.optional("communes", default: []) {
        yaml.distinct($0) { self.yaml.formatted($0, as: InseeCommune.self) }
      }
      let referent = keys.optional("referent", yaml.text).map { User.ID($0) }
      if let id { ids.append(id) }
      guard let id, let name else { return nil }
      return LandlordDesk.Agency(id: id.value, name: name, communes: communes, referent: referent)
    }
  }
}
