import CaseKernel

/// The measures of a case: its stays in the phases whose months are counted (D4.5).
extension ScopeRequest {
  /// The day on which a stay was left, or the support agreement was withdrawn where none is in
  /// force any more; NULL while it lasts.
  mutating func left(_ stayEnd: String) -> String {
    let withdrawn = day(.withdrew(.support))
    let support = bind(AgreementKind.support.rawValue)
    return Requests.earliest([
      stayEnd,
      """
      (CASE WHEN \(withdrawn) IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM agreement g
        WHERE g.caseFile = s.key AND g.kind = \(support) AND g.withdrawnOn IS NULL)
        THEN \(withdrawn) END)
      """,
    ])
  }

  /// The due day of the phase of a stay; NULL where the phase has none, or it is not known.
  mutating func plannedEnd(of phases: [Phase], _ phase: String) -> String {
    let ends = phases.compactMap { phase in
      phase.due.map { "WHEN \(bind(phase.id.rawValue)) THEN \(due($0))" }
    }
    return ends.isEmpty ? "NULL" : "CASE \(phase) \(ends.joined(separator: " ")) END"
  }

  /// Whether a measure of a case ran on a day between two.
  mutating func ran(in phases: [Phase], from start: String, to last: String) -> String {
    """
    EXISTS (SELECT 1 FROM stay y WHERE y.caseFile = s.key
      AND y.phase IN (\(list(phases.map(\.id)))) AND y.fromDay <= \(last)
      AND coalesce(\(left("y.toDay")), '~') > max(y.fromDay, \(start)))
    """
  }
}

extension ScopeRequest.Part {
  /// The stays in some phases that may have a day between two; `pphase`, `pfromDay`, `ptoDay`.
  static func stays(
    in phases: String, from start: String, to end: String
  ) -> ScopeRequest.Part {
    ScopeRequest.Part(
      table: "stay", columns: ["phase", "fromDay", "toDay"],
      condition: """
        p.phase IN (\(phases)) AND p.fromDay <= \(end)
          AND (p.toDay IS NULL OR (p.toDay > p.fromDay AND p.toDay > \(start)))
        """)
  }
}
