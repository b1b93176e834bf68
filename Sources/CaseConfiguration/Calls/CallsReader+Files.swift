internal import CaseKernel

extension CallsReader {
  /// One file of a call; its number stands once.
  func callFile(_ node: YAMLNode, _ numbers: inout [Placed<Int>]) -> CallFile? {
    yaml.mapping(node) { keys in
      let number = keys.required("number", yaml.placed { self.yaml.number($0, in: 1...10_000) })
      let project = keys.required("project", yaml.prose)
      let landlord = keys.required("landlord") { self.partner($0, of: [.landlord]) }
      var file = CallFile(
        number: number?.value ?? 0, project: project ?? "", landlord: landlord ?? "")
      file.operators = keys.optional("operators", default: []) {
        self.yaml.distinct($0) { self.partner($0) }
      }
      file.questions = keys.optional("questions", yaml.prose)
      file.remark = keys.optional("remark", yaml.prose)
      judge(&file, &keys)
      file.profile = keys.optional("profile", default: CallFile.Profile(), profile)
      file.households = keys.optional("households", default: HouseholdPlan(), plan)
      file.money = keys.optional("money", default: CallFile.Money(), money)
      if let number { numbers.append(number) }
      guard number != nil, project != nil, landlord != nil else { return nil }
      return file
    }
  }

  /// Opinion and rank, each with what the document prints.
  private func judge(_ file: inout CallFile, _ keys: inout YAMLKeys) {
    file.opinion.value = keys.optional("opinion") {
      self.yaml.choice($0, of: CallFile.Opinion.self)
    }
    file.opinion.printed = keys.optional("opinion-printed", yaml.text)
    let rank = keys.optional("rank", yaml.placed { self.yaml.choice($0, of: CallFile.Rank.self) })
    file.rank.value = rank?.value
    file.rank.printed = keys.optional("rank-printed", yaml.text)
    guard let rank, file.opinion.value == .unfavourable else { return }
    yaml.report(
      "ranked-though-unfavourable", at: rank.place,
      Text(
        fr: "un rang ne va qu'à un dossier retenu ; supprimez-le, ou changez l'avis",
        en: "a rank is for a file that is retained; delete it, or change the opinion"))
  }

  private func profile(_ node: YAMLNode) -> CallFile.Profile? {
    yaml.mapping(node) { keys in
      var profile = CallFile.Profile()
      profile.renewal = keys.optional("renewal", default: .unknown, yaml.answer)
      profile.newPublic = keys.optional("new-public", default: .unknown, yaml.answer)
      profile.newTerritory = keys.optional("new-territory", default: .unknown, yaml.answer)
      profile.interBody = keys.optional("inter-body", default: .unknown, yaml.answer)
      profile.reproducibility = keys.optional("reproducibility") {
        self.yaml.choice($0, of: CallFile.Reproducibility.self)
      }
      profile.years = keys.optional("years") { self.yaml.number($0, in: 1...20) }
      profile.sites = keys.optional("sites") { self.yaml.number($0, in: 1...1000) }
      return profile
    }
  }

  private func plan(_ node: YAMLNode) -> HouseholdPlan? {
    let plan = yaml.mapping(node) { keys in
      HouseholdPlan(
        total: keys.optional("total") { self.yaml.number($0, in: 0...1_000_000) },
        years: keys.optional("years", default: []) { self.yaml.list($0, of: self.year) })
    }
    if let plan, !plan.isConsistent {
      yaml.report(
        "households-inconsistent", at: node.place,
        Text(
          fr: "les années et les volets ne font pas le total ; corrigez l'un ou l'autre",
          en: "years and sides do not add up to the total; mend the one or the other"))
    }
    return plan
  }

  private func year(_ node: YAMLNode) -> HouseholdPlan.Year? {
    yaml.mapping(node) { keys in
      let counts = ["access", "sustainment", "households"].map { key in
        keys.optional(key) { self.yaml.number($0, in: 0...1_000_000) }
      }
      return HouseholdPlan.Year(access: counts[0], sustainment: counts[1], households: counts[2])
    }
  }
}
