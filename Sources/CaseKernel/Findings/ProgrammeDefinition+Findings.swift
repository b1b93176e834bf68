extension ProgrammeDefinition {
  /// Everything found about a case on a day: what the house watches in every programme, then the
  /// programme's own rules.
  public func findings(_ background: CaseBackground) -> [Finding] {
    guard background.file.isOpen else { return exitFindings(background) }
    let found =
      overdueFindings(background) + agreementFindings(background)
      + contactFindings(background) + planFindings(background) + validationFindings(background)
      + deadlineFindings(background) + limitFindings(background)
      + protectionFindings(background)
      + ruleFindings(background) + rules.assess(background, declared.detailsVersion)
    return found.map {
      $0.guarding(declared, background.file).guarding(background.household.addressConfidentiality)
    }
  }

  func code(_ name: String) -> String { "\(declared.module)/\(name)" }

  private func overdueFindings(_ background: CaseBackground) -> [Finding] {
    let file = background.file
    guard let phase = declared.graph[file.phase], let due = declared.due(file) else { return [] }
    let facts: [String: FieldValue] = ["due": .init(due)]
    if background.day > due {
      return [
        Finding(
          code("\(phase.id)-overdue"), .warning,
          Text(
            fr: "« \(phase.label.fr) » : échéance dépassée depuis le \(due.short(.fr))",
            en: "\"\(phase.label.en)\" was due on \(due.short(.en))"), facts: facts)
      ]
    }
    guard due - background.day <= 14 else { return [] }
    return [
      Finding(
        code("\(phase.id)-due-soon"), .information,
        Text(
          fr: "« \(phase.label.fr) » : échéance le \(due.short(.fr))",
          en: "\"\(phase.label.en)\" is due on \(due.short(.en))"), facts: facts)
    ]
  }

  private func agreementFindings(_ background: CaseBackground) -> [Finding] {
    let file = background.file
    guard declared.graph[file.phase]?.observes == true else { return [] }
    var found: [Finding] = []
    if !file.holds(.support), let withdrawn = file.day(of: .withdrew(.support)) {
      let rest = declared.restingPhase(after: file.phase)?.label
      found.append(
        Finding(
          code("agreement-withdrawn"), .blocking,
          Text(
            fr: "adhésion retirée le \(withdrawn.short(.fr)) : la mesure s'arrête, "
              + (rest.map { "passer en « \($0.fr) »" } ?? "clore le dossier"),
            en: "support agreement withdrawn on \(withdrawn.short(.en)): the measure stops, "
              + (rest.map { "go on to \"\($0.en)\"" } ?? "close")),
          facts: ["withdrawnOn": .init(withdrawn)], source: "D4.4"))
    }
    if !file.holds(.information) {
      found.append(
        Finding(
          code("information-missing"), .information,
          Text(
            fr: "information du ménage sur ses données : non notée",
            en: "information of the household about its data: not logged"), source: "D6.10"))
    }
    return found
  }

  private func contactFindings(_ background: CaseBackground) -> [Finding] {
    let file = background.file
    guard let every = background.instance.contactEvery,
      declared.graph[file.phase]?.observes == true,
      let last = file.lastContact, background.day > last.adding(every)
    else { return [] }
    let due = last.adding(every)
    return [
      Finding(
        code("contact-overdue"), .warning,
        Text(
          fr: "pas de contact depuis le \(last.short(.fr)) (au moins un tous les "
            + "\(every.written(.fr)))",
          en: "no contact since \(last.short(.en)) (at least one every \(every.written(.en)))"),
        facts: ["lastContact": .init(last), "due": .init(due)])
    ]
  }

  private func planFindings(_ background: CaseBackground) -> [Finding] {
    background.file.plan.compactMap { commitment in
      guard commitment.state == .open, let due = commitment.due, background.day > due else {
        return nil
      }
      return Finding(
        code("commitment-overdue"), .warning,
        Text(
          fr: "engagement no \(commitment.number) (\(commitment.party.label.fr)) : "
            + "échéance dépassée depuis le \(due.short(.fr))",
          en: "commitment \(commitment.number) (\(commitment.party.label.en)) was due on "
            + due.short(.en)),
        facts: ["commitment": .number(commitment.number), "due": .init(due)],
        visibility: .operatorTeam)
    }
  }

  /// What is still found of a closed case: that its closing awaits validation.
  private func exitFindings(_ background: CaseBackground) -> [Finding] {
    let file = background.file
    guard let role = background.instance.validates["exit"], let closedOn = file.closedOn,
      !(file.day(of: .last("validation")).map { $0 >= closedOn } ?? false)
    else { return [] }
    return [
      Finding(
        code("exit-not-validated"), .information,
        Text(
          fr: "la sortie attend une validation (\(role.label.fr))",
          en: "the closing awaits validation (\(role.label.en))"),
        facts: ["closedOn": .init(closedOn)])
    ]
  }

  private func validationFindings(_ background: CaseBackground) -> [Finding] {
    let file = background.file
    return background.instance.validates.keys.sorted().compactMap { name in
      let left = file.day(of: .left(PhaseID(rawValue: name)))
      guard let role = background.instance.validates[name], let left,
        !(file.day(of: .last("validation")).map { $0 >= left } ?? false)
      else { return nil }
      let label = declared.graph[PhaseID(rawValue: name)]?.label ?? Text(name)
      return Finding(
        code("\(name)-not-validated"), .information,
        Text(
          fr: "« \(label.fr) » attend une validation (\(role.label.fr))",
          en: "\"\(label.en)\" awaits validation (\(role.label.en))"),
        facts: ["left": .init(left)])
    }
  }
}
