internal import CaseKernel

extension StoryReader {
  private static let verbs = [
    "open", "agree", "withdraw", "log", "record", "advance", "plan", "settle", "close",
<<<<<<< HEAD
    "household",
=======
    "assign", "partner", "unpartner", "link", "handover",
>>>>>>> main
  ]

  /// The words that belong to one verb or another.
  private static let details = [
    "mode", "with", "hours", "note", "visibility", "set", "what", "due", "as", "for", "until",
    "role", "reads", "to", "reference", "outcome", "agreed-on",
  ]

  /// One act: its day, one verb, and what belongs to the verb.
  func act(_ node: YAMLNode) -> Story.Act? {
    let isClear = node.entries.count { Self.verbs.contains($0.key) } == 1
    return yaml.mapping(node, known: Self.verbs + (isClear ? [] : Self.details)) { keys in
      let day = keys.required("on", yaml.day)
      let deed = verb(node, &keys).flatMap { self.deed($0, &keys) }
      guard let day, let deed else { return nil }
      return Story.Act(on: day, deed: deed, place: node.place)
    }
  }

  /// An entry of the programme's own journal: its day, its kind, and what it says.
  func entry(_ node: YAMLNode) -> Story.Act? {
    yaml.mapping(node) { keys in
      let day = keys.required("on", yaml.day)
      guard let deed = log(&keys), let day else { return nil }
      return Story.Act(on: day, deed: deed, place: node.place)
    }
  }

  /// The only verb of an act.
  ///
  /// Where there is none beside an unknown key, that key is the verb misspelt, and its own defect.
  private func verb(_ node: YAMLNode, _ keys: inout YAMLKeys) -> String? {
    let verbs = node.entries.filter { Self.verbs.contains($0.key) }
    if let second = verbs.dropFirst().first {
      yaml.report(
        "two-acts", at: second.place,
        Text(
          fr: "« \(second.key) » est un second acte ; écrivez-le à part, avec son jour",
          en: "\"\(second.key)\" is a second act; write it apart, with its day"))
      return nil
    }
    if verbs.isEmpty, node.entries.allSatisfy({ $0.key == "on" }) {
      let all = Self.verbs.joined(separator: ", ")
      yaml.report(
        "missing-key", at: node.place,
        Text(fr: "rien n'est fait ; ajoutez l'un de : \(all)", en: "no act; add one of: \(all)"))
    }
    return verbs.first?.key
  }

  private func deed(_ verb: String, _ keys: inout YAMLKeys) -> Story.Deed? {
    switch verb {
    case "open": keys.required(verb, opening)
    case "agree": agreement(&keys)
    case "withdraw": withdrawal(&keys)
    case "log": log(&keys)
    case "record": keys.required(verb, facts).map { .record($0) }
    case "advance": keys.required(verb, yaml.text).map { .advance(PhaseID($0)) }
    case "plan": plan(&keys)
    case "settle": settlement(&keys)
<<<<<<< HEAD
    case "household": keys.required(verb, columns).map { .household($0) }
=======
    case "assign": assignment(&keys)
    case "partner": joining(&keys)
    case "unpartner": parting(&keys)
    case "link": link(&keys)
    case "handover": handOver(&keys)
>>>>>>> main
    default: keys.required(verb, yaml.text).map { .close(OutcomeID($0)) }
    }
  }

  private func opening(_ node: YAMLNode) -> Story.Deed? {
    guard let words = facts(node) else { return nil }
    let kind = words["kind"].map { EventKindID($0) }
    return .open(kind, facts: words.filter { $0.key != "kind" })
  }

  private func columns(_ node: YAMLNode) -> [String: String]? {
    facts(node).map { Dictionary(uniqueKeysWithValues: $0.map { ($0.key.rawValue, $0.value) }) }
  }

  func facts(_ node: YAMLNode) -> [FieldID: String]? {
    let facts = yaml.entries(node) { entry in
      yaml.fact(entry.value).map { (FieldID(entry.key), $0) }
    }
    return facts.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }

  private func agreement(_ keys: inout YAMLKeys) -> Story.Deed? {
    let kind = keys.required("agree") { yaml.choice($0, of: AgreementKind.self) }
    let mode = keys.optional("mode") { yaml.choice($0, of: AgreementMode.self) }
    let partner = keys.optional("with", partner)
    return kind.map { .agree($0, mode: mode, with: partner) }
  }

  private func withdrawal(_ keys: inout YAMLKeys) -> Story.Deed? {
    let kind = keys.required("withdraw") { yaml.choice($0, of: AgreementKind.self) }
    let partner = keys.optional("with", partner)
    return kind.map { .withdraw($0, with: partner) }
  }

  private func log(_ keys: inout YAMLKeys) -> Story.Deed? {
    let kind = keys.required("log", yaml.text)
    var entry = Story.Entry()
    entry.hours = keys.optional("hours", hours)
    entry.note = keys.optional("note", yaml.prose)
    entry.with = keys.optional("with", default: []) { yaml.oneOrMany($0, of: partner) }
    entry.visibility = keys.optional("visibility", visibility)
    entry.facts = keys.optional("set", default: [:], facts)
    return kind.map { .log(EventKindID($0), entry) }
  }

  private func plan(_ keys: inout YAMLKeys) -> Story.Deed? {
    let party = keys.required("plan") { yaml.choice($0, of: Commitment.Party.self) }
    let what = keys.required("what", yaml.prose)
    let due = keys.optional("due", yaml.day)
    guard let party, let what else { return nil }
    return .plan(party, what: what, due: due)
  }

  private func settlement(_ keys: inout YAMLKeys) -> Story.Deed? {
    let number = keys.required("settle") { yaml.number($0, in: 1...10_000) }
    let state = keys.required("as") { yaml.choice($0, of: ["done", "dropped"]) }
    guard let number, let state = state.flatMap({ Commitment.State(rawValue: $0) }) else {
      return nil
    }
    return .settle(number, as: state)
  }

  func partner(_ node: YAMLNode) -> Partner.ID? {
    yaml.identifier(node).map { Partner.ID($0) }
  }

  /// Hours with at most two decimals: `1.5`, above 0 and up to 100.
  func hours(_ node: YAMLNode) -> Quantity? {
    guard let text = yaml.fact(node) else { return nil }
    if let hours = Quantity(text), Quantity.zero < hours, hours <= Quantity(100) { return hours }
    yaml.report(
      "not-a-number", at: node.place,
      Text(
        fr: "« \(excerpt(text)) » n'est pas un nombre d'heures ; écrivez 1.5, au plus 100",
        en: "\"\(excerpt(text))\" is not a number of hours; write 1.5, at most 100"))
    return nil
  }
}
