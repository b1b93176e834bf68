public import CaseKernel

extension Fate {
  /// Why a household was left out, most telling first; nothing for one that moves.
  public var reasons: [Finding] {
    switch self {
    case .moved: []
    case .noDwelling(let funnel): funnel.findings
    case .outOfReach(let dwellings):
      [
        found(
          "out-of-reach",
          Text(
            fr:
              "\(dwellings) logement(s) conviendraient, sur aucune chaîne ni aucun échange permis",
            en: "\(dwellings) dwelling(s) would do, on no chain or exchange within the caps"),
          ["dwellings": .number(dwellings)])
      ]
    case .outbid:
      [
        found(
          "outbid",
          Text(
            fr: "d'autres ménages passent avant dans la meilleure combinaison",
            en: "the best plan serves other households"))
      ]
    }
  }

  private func found(
    _ code: String, _ message: Text, _ facts: [String: FieldValue] = [:]
  ) -> Finding {
    Finding(
      "rehousing/\(code)", .information, message, facts: facts, visibility: .operatorTeam)
  }
}

extension Funnel {
  /// The funnel in words: what was looked at, at which gates it stops, what would open most.
  public var findings: [Finding] { [narrowing] + relaxations.prefix(1).map(\.finding) }

  private var narrowing: Finding {
    let told = failures.prefix(3)
    return Finding(
      "rehousing/no-dwelling", .information,
      Text(
        fr: "aucun logement sur \(looked) ne convient"
          + told.map { " ; \($0.count) écartés : \($0.gate.label.fr)" }.joined(),
        en: "none of \(looked) dwellings would do"
          + told.map { "; \($0.count) fail: \($0.gate.label.en)" }.joined()),
      facts: failures.reduce(into: ["looked": .number(looked)]) { facts, failure in
        facts[failure.gate.code] = .number(failure.count)
      }, visibility: .operatorTeam)
  }
}

extension Funnel.Relaxation {
  fileprivate var finding: Finding {
    let named = value.map { " « \($0) »" } ?? ""
    let quoted = value.map { " \"\($0)\"" } ?? ""
    let (fr, en) =
      value == nil
      ? ("sans l'exigence : \(gate.label.fr)", "without the wish: \(gate.label.en)")
      : ("en ajoutant : \(gate.label.fr)\(named)", "by adding: \(gate.label.en)\(quoted)")
    var facts: [String: FieldValue] = ["gate": .text(gate.code), "opens": .number(opens)]
    facts["value"] = value.map { .text($0) }
    return Finding(
      "rehousing/relaxation", .information,
      Text(fr: "\(fr), \(opens) logement(s) s'ouvriraient", en: "\(en), \(opens) would open"),
      facts: facts, visibility: .operatorTeam)
  }
}
