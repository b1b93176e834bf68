extension DeclaredDefinition {
  /// The conditions that do not hold in a file, in words; empty when all hold.
  ///
  /// A missing fact is reported as missing: it neither meets nor contradicts a condition.
  public func unmet(_ conditions: [Condition], in file: CaseFile) -> [Unmet] {
    conditions.flatMap { unmet($0, in: file) }
  }

  private func unmet(_ condition: Condition, in file: CaseFile) -> [Unmet] {
    switch condition {
    case .agreement(let kind): file.holds(kind) ? [] : [missing(kind, in: file)]
    case .sharing(let role): file.shares(with: role) ? [] : [notShared(with: role, in: file)]
    case .known(let field): file.fact(field) == nil ? [missing(field, in: file)] : []
    case .fact(let field, let allowed): unmet(field, oneOf: allowed, in: file)
    case .happened(let fact): file.day(of: fact) == nil ? [missing(fact, in: file)] : []
    case .recorded(let test):
      file.records.contains(where: test.passes) ? [] : [missing(test, in: file)]
    case .all(let parts): unmet(parts, in: file)
    case .any(let parts): unmetByAll(parts, in: file)
    }
  }

  private func unmetByAll(_ parts: [Condition], in file: CaseFile) -> [Unmet] {
    let each = parts.map { unmet($0, in: file) }
    guard !each.contains(where: \.isEmpty) else { return [] }
    // Two alternatives may lack the same fact: it is named once.
    let ways = each.compactMap(\.first).reduce(into: [Unmet]()) { ways, one in
      if !ways.contains(one) { ways.append(one) }
    }
    guard let first = ways.first else { return [] }
    return [
      ways.dropFirst().reduce(first) { all, one in
        Unmet(
          Text(
            fr: "\(all.message.fr), ou \(one.message.fr)",
            en: "\(all.message.en), or \(one.message.en)"),
          remedy: Text(
            fr: "\(all.remedy.fr) ou \(one.remedy.fr)", en: "\(all.remedy.en) or \(one.remedy.en)"))
      }
    ]
  }

  private func missing(_ kind: AgreementKind, in file: CaseFile) -> Unmet {
    let withdrawn = file.agreements.last { $0.kind == kind }?.withdrawnOn
    let message =
      withdrawn.map {
        Text(
          fr: "\(kind.label.fr) : retrait le \($0.short(.fr))",
          en: "\(kind.label.en) withdrawn on \($0)")
      } ?? Text(fr: "\(kind.label.fr) : à recueillir", en: "\(kind.label.en) not given")
    let command = "logis case agree \(file.id) \(kind.rawValue)"
    return Unmet(
      message, remedy: Text(fr: "\(command) --on JOUR", en: "\(command) --on DAY"))
  }

  private func notShared(with role: PartnerRole.ID, in file: CaseFile) -> Unmet {
    let label = roles.first { $0.id == role }?.label ?? Text(role.rawValue)
    let command = "logis case agree \(file.id) sharing"
    return Unmet(
      Text(
        fr: "pas d'accord de partage avec « \(label.fr) »",
        en: "no sharing agreement with \"\(label.en)\""),
      remedy: Text(fr: "\(command) --on JOUR", en: "\(command) --on DAY"))
  }

  private func missing(_ field: FieldID, in file: CaseFile) -> Unmet {
    let label = self.field(field)?.label ?? Text(field.rawValue)
    return Unmet(
      Text(
        fr: "« \(label.fr) » n'est pas renseigné (\(field))",
        en: "\"\(label.en)\" is not recorded (\(field))"),
      remedy: record(field, in: file, value: Text(fr: "VALEUR", en: "VALUE")), recording: field)
  }

  private func record(_ field: FieldID, in file: CaseFile, value: Text) -> Text {
    let command = "logis case record \(file.id) \(field)="
    return Text(fr: command + value.fr, en: command + value.en)
  }

  private func unmet(_ field: FieldID, oneOf allowed: [String], in file: CaseFile) -> [Unmet] {
    guard let value = file.fact(field) else { return [missing(field, in: file)] }
    if value.isOne(of: allowed) { return [] }
    let declaration = self.field(field)
    let label = declaration?.label ?? Text(field.rawValue)
    func shown(_ language: Language) -> String {
      allowed.map { declaration?.kind.written(.text($0), language) ?? $0 }
        .joined(separator: language == .fr ? " ou " : " or ")
    }
    return [
      Unmet(
        Text(
          fr: "« \(label.fr) » doit être : \(shown(.fr))",
          en: "\"\(label.en)\" must be: \(shown(.en))"),
        remedy: record(field, in: file, value: Text(allowed.joined(separator: "|"))))
    ]
  }

  private func missing(_ test: RecordTest, in file: CaseFile) -> Unmet {
    let kind = eventKind(test.kind)
    let label = kind?.label ?? Text(test.kind.rawValue)
    let command = "logis case log \(file.id) \(test.kind)"
    guard let field = test.field else {
      return Unmet(
        Text(fr: "\(label.fr) : rien de noté", en: "\(label.en): nothing logged"),
        remedy: Text(fr: "\(command) --on JOUR", en: "\(command) --on DAY"))
    }
    let declared = kind?.fields.first { $0.id == field }
    let name = declared?.label ?? Text(field.rawValue)
    func shown(_ language: Language) -> String {
      test.allowed.map { declared?.kind.written(.text($0), language) ?? $0 }
        .joined(separator: Text(fr: " ou ", en: " or ")[language])
    }
    let value = "\(field)=\(test.allowed.joined(separator: "|"))"
    return Unmet(
      Text(
        fr: "\(label.fr) : rien de noté où « \(name.fr) » soit \(shown(.fr))",
        en: "\(label.en): nothing logged where \"\(name.en)\" is \(shown(.en))"),
      remedy: Text(
        fr: "\(command) --set \(value) --on JOUR", en: "\(command) --set \(value) --on DAY"))
  }

  private func missing(_ fact: DatedFact, in file: CaseFile) -> Unmet {
    switch fact {
    case .first(let kind), .last(let kind):
      let label = eventKind(kind)?.label ?? Text(kind.rawValue)
      let command = "logis case log \(file.id) \(kind)"
      return Unmet(
        Text(fr: "\(label.fr) : rien de noté", en: "\(label.en): nothing logged"),
        remedy: Text(fr: "\(command) --on JOUR", en: "\(command) --on DAY"))
    case .agreed(let kind), .withdrew(let kind): return missing(kind, in: file)
    case .entered(let phase), .left(let phase):
      let label = graph[phase]?.label ?? Text(phase.rawValue)
      let command = "logis case advance \(file.id) \(phase)"
      return Unmet(
        Text(fr: "phase « \(label.fr) » non vécue", en: "phase \"\(label.en)\" not lived"),
        remedy: Text(command))
    case .field(let field): return missing(field, in: file)
    case .firstContact, .lastContact:
      let command = "logis case log \(file.id) call"
      return Unmet(
        Text(fr: "le ménage n'a pas encore été joint", en: "the household was not reached yet"),
        remedy: Text(fr: "\(command) --on JOUR", en: "\(command) --on DAY"))
    case .opened, .closed:
      return Unmet(
        Text(fr: "« \(fact.key) » n'a pas de date", en: "\"\(fact.key)\" has no day"),
        remedy: Text("logis case show \(file.id)"))
    }
  }
}
