internal import CaseKernel

extension ConfigurationReader {
  /// Times of keeping; an instance may not keep data longer than the deployment.
  func retention(_ node: YAMLNode, within outer: Retention?) -> Retention? {
    yaml.mapping(node) { keys in
      var retention = outer ?? Retention()
      if let active = keys.optional("active", yaml.placed(yaml.rhythm)) {
        retention.active = active.value
        checkActive(active, within: outer)
      }
      if let archive = keys.optional("archive", yaml.placed(yaml.rhythm)) {
        retention.archive = archive.value
        if let outer { checkNotLonger(archive, than: outer.archive ?? .days(0)) }
      }
      return retention
    }
  }

  private func checkActive(_ active: Placed<Period>, within outer: Retention?) {
    if let outer { return checkNotLonger(active, than: outer.active) }
    guard isLonger(active.value, than: Retention().active) else { return }
    yaml.report(
      "retention-long", at: active.place,
      Text(
        fr: "le référentiel de la CNIL de 2021 donne deux ans ; justifiez cet écart par écrit, ou "
          + "écrivez 2 years",
        en: "the CNIL's reference of 2021 gives two years; put the reason in writing, or write "
          + "2 years"),
      severity: .warning)
  }

  private func checkNotLonger(_ period: Placed<Period>, than longest: Period) {
    guard isLonger(period.value, than: longest) else { return }
    yaml.report(
      "only-stricter", at: period.place,
      Text(
        fr: "\(period.value.written(.fr)) : plus que les \(longest.written(.fr)) du déploiement ; "
          + "un programme ne peut garder plus longtemps",
        en: "\(period.value): more than the deployment's \(longest); a programme can't keep longer")
    )
  }

  private func isLonger(_ period: Period, than other: Period) -> Bool {
    Day.first.adding(period) > Day.first.adding(other)
  }

  /// Refuses positive exits that no module has; the words are those of the outcomes, in kebab-case.
  func check(_ positive: [Placed<OutcomeID>], among outcomes: [ClosingOutcome]) {
    let words = outcomes.map { $0.id.rawValue.kebabCase }
    for exit in positive {
      let node = YAMLNode(place: exit.place, kind: .scalar(exit.value.rawValue.kebabCase, .quoted))
      _ = yaml.identifier(node, among: words, kind: Text(fr: "sortie", en: "outcome"))
    }
  }
}
