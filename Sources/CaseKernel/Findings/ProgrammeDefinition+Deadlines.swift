extension ProgrammeDefinition {
  /// What is found of the deadlines of a case: those that have passed, those that come soon.
  func deadlineFindings(_ background: CaseBackground) -> [Finding] {
    declared.deadlines(background.file).compactMap { due in
      if background.day > due.on { return overdue(due) }
      return due.on - background.day <= due.deadline.warnDays ? dueSoon(due) : nil
    }
  }

  private func overdue(_ due: DueDeadline) -> Finding {
    finding(
      due, "overdue", .warning,
      Text(
        fr: "\(due.deadline.label.fr) : échéance dépassée depuis le \(due.on.short(.fr))",
        en: "\(due.deadline.label.en) was due on \(due.on.short(.en))"))
  }

  private func dueSoon(_ due: DueDeadline) -> Finding {
    finding(
      due, "due-soon", .information,
      Text(
        fr: "\(due.deadline.label.fr) : échéance le \(due.on.short(.fr))",
        en: "\(due.deadline.label.en) is due on \(due.on.short(.en))"))
  }

  private func finding(
    _ due: DueDeadline, _ what: String, _ severity: Finding.Severity, _ message: Text
  ) -> Finding {
    Finding(
      code("\(due.deadline.id)-\(what)"), severity, message, facts: ["due": .init(due.on)],
      visibility: due.deadline.visibility, source: due.deadline.source)
  }
}
