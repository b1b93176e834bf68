import CaseKernel

extension SuiviDeFamilles {
  /// Hours planned against done, of the diagnosis and of the month: what is far from the plan is
  /// told while it can still be discussed (D4.6).
  func hoursFindings(_ context: Context) -> [Finding] {
    guard Self.supportPhases.contains(context.file.phase),
      let ledger = HoursLedger(context.file, HoursPlan(settings), on: context.day)
    else { return [] }
    return diagnosisFindings(ledger) + monthFindings(ledger, context.day)
      + totalFindings(ledger.total)
  }

  private func diagnosisFindings(_ ledger: HoursLedger) -> [Finding] {
    guard ledger.months.isEmpty else { return [] }
    let parts = [
      (Text(fr: "avec le ménage", en: "with the household"), ledger.diagnosisDirect),
      (
        Text(fr: "en coordination et rédaction", en: "on coordination and writing"),
        ledger.diagnosisCoordination
      ),
    ]
    return parts.filter { $0.1.exceeds(by: settings.hoursTolerance) }.map { part, balance in
      hours(
        .diagnosisHoursExceeded, .warning, balance,
        Text(fr: "diagnostic, temps \(part.fr)", en: "diagnosis, time \(part.en)"))
    }
  }

  /// The month under way tells when it exceeds, the last one that is over when it fell short.
  private func monthFindings(_ ledger: HoursLedger, _ day: Day) -> [Finding] {
    let tolerance = settings.hoursTolerance
    let current = ledger.months.last.filter { $0.balance.exceeds(by: tolerance) }
    let short = ledger.lastComplete(before: day).filter { $0.balance.fallsShort(by: tolerance) }
    return current.map { hours(.monthHoursExceeded, .warning, $0.balance, Self.name($0)) }
      + short.map { hours(.monthHoursShort, .warning, $0.balance, Self.name($0)) }
  }

  private func totalFindings(_ total: TimeBalance) -> [Finding] {
    guard total.done > 0 else { return [] }
    return [
      hours(
        .hoursSoFar, .information, total,
        Text(fr: "accompagnement, en tout", en: "support, altogether"))
    ]
  }

  private static func name(_ month: HoursLedger.Month) -> Text {
    let days = month.days
    return Text(
      fr: "mois du \(days.from.short(.fr)) au \(days.to.short(.fr))",
      en: "month from \(days.from.short(.en)) to \(days.to.short(.en))")
  }

  private func hours(
    _ code: Code, _ severity: Finding.Severity, _ balance: TimeBalance, _ what: Text
  ) -> Finding {
    let (planned, done) = (
      TimeBalance.written(balance.planned), TimeBalance.written(balance.done)
    )
    return finding(
      code, severity,
      Text(
        fr: "\(what.fr) : \(done) pour \(planned) prévues",
        en: "\(what.en): \(done) of \(planned) planned"),
      facts: ["planned": .number(balance.planned), "done": .number(balance.done)],
      visibility: .operatorManagement)
  }
}

extension Optional {
  /// The value where it passes, as a list of none or one.
  fileprivate func filter(_ passes: (Wrapped) -> Bool) -> [Wrapped] {
    map { passes($0) ? [$0] : [] } ?? []
  }
}
