extension FileAppraisal {
  /// Everything worth knowing of the file, line by line of its plan, then of the whole.
  public var findings: [Finding] {
    lines.flatMap {
      ceilingFindings($0) + rateFindings($0) + overallFindings($0) + boundsFindings($0)
    }
      + grantFindings + costFindings + householdFindings + opinionFindings
  }

  private func finding(
    _ code: String, _ severity: Finding.Severity, _ message: Text,
    _ facts: [String: FieldValue] = [:], source: String? = "D4.7"
  ) -> Finding {
    var all = facts
    all["file"] = .number(file.number)
    return Finding(
      "call/\(code)", severity, message, facts: all, visibility: .everyPartner, source: source)
  }

  /// The request is above the ceiling by the figures, or by what the committee notes.
  private func ceilingFindings(_ line: Line) -> [Finding] {
    if let asked = line.request.asked.cents, let ceiling = line.ceiling {
      return asked > ceiling ? [aboveCeiling(line, asked, ceiling)] : []
    }
    let noted = line.request.notedAboveCeiling == .yes ? [notedAbove(line)] : []
    guard line.fund != nil, line.ceiling == nil, let day else { return noted }
    return noted + [
      finding(
        "ceiling-unknown", .information,
        Text(
          fr: "\(line.name) : plafond inconnu au \(day.short(.fr)), aucune règle de ce jour n'est "
            + "dans la table",
          en: "\(line.name): ceiling unknown on \(day.short(.en)), the table has no rule of that "
            + "day"),
        ["day": .init(day)])
    ]
  }

  private func aboveCeiling(_ line: Line, _ asked: Cents, _ ceiling: Cents) -> Finding {
    let (over, fits) = (asked - ceiling, measuresThatFit(line))
    let measures =
      fits.map { count in
        Text(
          fr: "\(count) mesures tiennent dans le plafond",
          en: "\(count) measures fit within the ceiling")
      }
      ?? Text(
        fr: "le nombre de ménages manque pour dire combien de mesures tiennent",
        en: "the number of households is missing to tell how many measures fit")
    return finding(
      "above-ceiling", .warning,
      Text(
        fr: "\(line.name) : \(asked.written(.fr)) demandés pour un plafond de "
          + "\(ceiling.written(.fr)), soit \(over.written(.fr)) de trop ; \(measures.fr)",
        en: "\(line.name): \(asked.written(.en)) asked for a ceiling of \(ceiling.written(.en)), "
          + "\(over.written(.en)) too much; \(measures.en)"),
      [
        "askedCents": .number(Int(asked.amount)), "ceilingCents": .number(Int(ceiling.amount)),
      ].merging(fits.map { ["measuresThatFit": .number($0)] } ?? [:]) { $1 })
  }

  private func notedAbove(_ line: Line) -> Finding {
    finding(
      "above-ceiling", .warning,
      Text(
        fr:
          "\(line.name) : le comité note que la somme demandée dépasse le plafond et que le nombre "
          + "de mesures est à ajuster ; il reste inconnu, faute de montants",
        en:
          "\(line.name): the committee notes that the sum asked for is above the ceiling and that "
          + "the number of measures is to be adjusted; it stays unknown without amounts"))
  }

  private func rateFindings(_ line: Line) -> [Finding] {
    guard let asked = line.request.asked.cents, let most = shareOfCost(line),
      let percent = line.percent, asked > most
    else { return [] }
    return [
      finding(
        "above-rate", .warning,
        Text(
          fr: "\(line.name) : \(asked.written(.fr)) demandés, plus que les \(percent) % du coût "
            + "éligible (\(most.written(.fr)))",
          en: "\(line.name): \(asked.written(.en)) asked, more than \(percent)% of the eligible "
            + "cost (\(most.written(.en)))"),
        ["askedCents": .number(Int(asked.amount)), "mostCents": .number(Int(most.amount))])
    ]
  }

  private func overallFindings(_ line: Line) -> [Finding] {
    guard let overall = line.rules?.overall,
      let wanted = line.request.granted.cents ?? line.request.asked.cents,
      line.receivedEarlier + wanted > overall.ceiling
    else { return [] }
    let total = line.receivedEarlier + wanted
    return [
      finding(
        "above-overall-ceiling", .warning,
        Text(
          fr: "\(line.name) : \(total.written(.fr)) en \(overall.months) mois pour ce bailleur, "
            + "au-delà de \(overall.ceiling.written(.fr))",
          en: "\(line.name): \(total.written(.en)) in \(overall.months) months for this landlord, "
            + "beyond \(overall.ceiling.written(.en))"),
        ["totalCents": .number(Int(total.amount))])
    ]
  }

  private func boundsFindings(_ line: Line) -> [Finding] {
    let years = outside(
      file.profile.years, line.rules?.years, "years-outside", Text(fr: "ans", en: "years"), line)
    let sites = outside(
      file.profile.sites, line.rules?.sites, "sites-outside", Text(fr: "sites", en: "sites"), line)
    return [years, sites].compactMap { $0 }
  }

  private func outside(
    _ count: Int?, _ bounds: Fund.Bounds?, _ code: String, _ unit: Text, _ line: Line
  ) -> Finding? {
    guard let count, let bounds, !bounds.contains(count) else { return nil }
    return finding(
      code, .warning,
      Text(
        fr: "\(line.name) : \(count) \(unit.fr), attendu de \(bounds.least) à \(bounds.most)",
        en: "\(line.name): \(count) \(unit.en), expected from \(bounds.least) to \(bounds.most)"),
      ["count": .number(count)])
  }
}
