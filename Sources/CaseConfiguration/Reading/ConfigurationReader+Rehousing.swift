internal import CaseKernel

extension ConfigurationReader {
  /// How moves are looked for: what is left out is as in the outer terms, key by key.
  ///
  /// The consents of a programme are added to those of the deployment.
  func rehousing(_ node: YAMLNode, within outer: RehousingTerms) -> RehousingTerms? {
    yaml.mapping(node) { keys in
      var terms = outer
      terms.cycles = keys.optional("cycles", default: terms.cycles) { longest($0, from: 0) }
      terms.chains = keys.optional("chains", default: terms.chains) { longest($0, from: 0) }
      terms.objective = keys.optional("objective", default: terms.objective) {
        yaml.choice($0, of: PlanObjective.self)
      }
      terms.acceptance = keys.optional("acceptance", default: terms.acceptance) {
        acceptance($0, within: outer.acceptance)
      }
      terms.effortRate = keys.optional("effort-rate", default: terms.effortRate, yaml.share)
      terms.unknown = keys.optional("unknown", default: terms.unknown) {
        yaml.choice($0, of: RehousingTerms.Unknown.self)
      }
      terms.horizon = keys.optional("horizon", default: terms.horizon, yaml.rhythm)
      terms.bases = keys.optional("bases", default: terms.bases, bases)
      terms.waitingList = keys.optional("waiting-list", default: terms.waitingList, waitingList)
      terms.consents = terms.consents + keys.optional("consents", default: [], consents)
      terms.landlords =
        keys.optional("landlords") { yaml.distinct($0, of: self.lettingLandlord) }
        ?? terms.landlords
      return terms
    }
  }

  /// A number of households, or `unbounded`.
  private func longest(_ node: YAMLNode, from least: Int) -> Cap? {
    if case .scalar("unbounded", _) = node.kind {
      return yaml.choice(node, of: ["unbounded"]).map { _ in .unbounded }
    }
    return yaml.number(node, in: least...50).map { .atMost($0) }
  }

  private func acceptance(
    _ node: YAMLNode, within outer: RehousingTerms.Acceptance
  ) -> RehousingTerms.Acceptance? {
    yaml.mapping(node) { keys in
      var chances = outer
      chances.proposed = keys.optional("proposed", default: chances.proposed, yaml.share)
      chances.visited = keys.optional("visited", default: chances.visited, yaml.share)
      chances.agreedInPrinciple = keys.optional(
        "agreed-in-principle", default: chances.agreedInPrinciple, yaml.share)
      return chances
    }
  }

  /// Bases by first day, oldest first.
  private func bases(_ node: YAMLNode) -> [RehousingTerms.Bases]? {
    var starts: [Placed<Day>] = []
    let all = yaml.list(node) { node in
      self.yaml.mapping(node) { keys -> RehousingTerms.Bases? in
        let from = keys.required("from", self.yaml.placed(self.yaml.day))
        var bases = RehousingTerms.Bases(from: from?.value ?? .first)
        bases.dalo = keys.optional("dalo", default: bases.dalo, self.base)
        bases.health = keys.optional("health", default: bases.health, self.base)
        bases.underOccupying = keys.optional(
          "under-occupying", default: bases.underOccupying, self.base)
        bases.others = keys.optional("others", default: bases.others, self.base)
        guard let from else { return nil }
        starts.append(from)
        return bases
      }
    }
    yaml.checkAscending(starts)
    return all
  }

  /// What a weight can hold, whatever it is added to.
  private func base(_ node: YAMLNode) -> Int? { yaml.number(node, in: 0...1_000_000) }

  /// Values by type of dwelling, `T1` to `T9`.
  private func waitingList(_ node: YAMLNode) -> [Int: Int]? {
    let types = (1...9).map { "T\($0)" }
    let pairs = yaml.entries(node) { entry -> (Int, Int)? in
      let key = YAMLNode(place: entry.place, kind: .scalar(entry.key, .quoted))
      let type = self.yaml.choice(key, of: types)
      let value = self.base(entry.value)
      guard let rooms = type.flatMap({ Int($0.dropFirst()) }), let value else { return nil }
      return (rooms, value)
    }
    return pairs.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }

  private func consents(_ node: YAMLNode) -> [RehousingTerms.Consent]? {
    yaml.list(node) { node in
      self.yaml.mapping(node) { keys -> RehousingTerms.Consent? in
        let between = keys.required("between") {
          self.yaml.distinct($0, of: self.lettingLandlord)
        }
        let answer = keys.required("answer") {
          self.yaml.choice($0, of: RehousingTerms.Consent.Answer.self)
        }
        let condition = keys.optional("condition", self.yaml.localised)
        self.check(between, answer, hasCondition: keys.contains("condition"), at: node.place)
        guard let between, let answer else { return nil }
        return RehousingTerms.Consent(between: between, answer: answer, condition: condition)
      }
    }
  }

  /// Two landlords, and a condition where the answer is conditional and nowhere else.
  private func check(
    _ between: [Partner.ID]?, _ answer: RehousingTerms.Consent.Answer?, hasCondition: Bool,
    at place: Place
  ) {
    if let between, between.count != 2 {
      yaml.report(
        "wrong-count", at: place,
        Text(
          fr: "un accord se donne entre deux bailleurs ; écrivez « between: [a, b] »",
          en: "a consent is between two landlords; write \"between: [a, b]\""))
    }
    guard let answer, (answer == .conditional) != hasCondition else { return }
    yaml.report(
      "condition-misplaced", at: place,
      hasCondition
        ? Text(
          fr: "une condition ne va qu'avec « answer: conditional » ; supprimez l'une ou l'autre",
          en: "a condition goes with \"answer: conditional\" alone; delete one or the other")
        : Text(
          fr: "accord sous condition sans condition ; ajoutez « condition: … »",
          en: "conditional consent without a condition; add \"condition: …\""))
  }

  /// A landlord whose dwellings take part.
  private func lettingLandlord(_ node: YAMLNode) -> Partner.ID? {
    partner(node, of: [.landlord]) { kinds, found in
      Text(
        fr: "\(found.fr) ne loue pas de logement ; attendu : \(kinds.fr)",
        en: "\(found.en) lets no dwelling; expected: \(kinds.en)")
    }
  }
}

extension YAMLReader {
  /// A share, written `54 %` or `54.5 %`, from 0 to 100, in thousandths.
  func share(_ node: YAMLNode) -> Int? {
    let expected = Text(fr: "une part (54 %)", en: "a share (54 %)")
    guard let (text, _) = scalar(node, "not-a-share", expected: expected) else { return nil }
    let parts = text.hasSuffix(" %") ? text.dropLast(2).split(separator: ".") : []
    let tenths = parts.count == 2 ? (parts[1].count == 1 ? Int(parts[1]) : nil) : 0
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), isDecimal(parts[0]),
      let tenths, (0...1000).contains(whole * 10 + tenths), whole >= 0
    else {
      report(
        "not-a-share", at: node.place,
        Text(
          fr: "« \(excerpt(text)) » n'est pas une part ; écrivez 54 % ou 54.5 %, de 0 à 100",
          en: "\"\(excerpt(text))\" is not a share; write 54 % or 54.5 %, from 0 to 100"))
      return nil
    }
    remember(text, at: node.place)
    return whole * 10 + tenths
  }
}
