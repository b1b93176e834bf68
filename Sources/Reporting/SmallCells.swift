import CaseKernel

/// Hides small counts from readers outside the operator, so that nobody is recognised (D5.4, D6.8).
///
/// A part that is hidden alone among parts of one whole could be found again by subtraction: the
/// smallest other part of its family is then hidden too.
struct SmallCells {
  /// The number under which counts are hidden from the reader; `nil` where all are shown.
  let threshold: Int?
  /// The same for counts that lead to a place, which are hidden from every reader.
  let ofPlaces: Int

  init(_ threshold: Int?, ofPlaces: Int) {
    self.threshold = threshold
    self.ofPlaces = ofPlaces
  }

  func hidden(in results: [IndicatorResult]) -> [IndicatorResult] {
    if let threshold { return hidden(in: results, under: threshold) }
    let places = results.indices.filter { results[$0].indicator.leadsToPlace }
    var shown = results
    let guarded = hidden(in: places.map { results[$0] }, under: ofPlaces)
    for (index, result) in zip(places, guarded) { shown[index] = result }
    return shown
  }

  private func hidden(
    in results: [IndicatorResult], under threshold: Int
  ) -> [IndicatorResult] {
    var shown = results.map { $0.suppressingSmallCells(under: threshold) }
    let ids = results.map(\.indicator.id)
    let families = Dictionary(grouping: results.indices) { Self.family(of: ids[$0], in: ids) }
    for family in families.values {
      let hidden = family.filter { shown[$0].suppressed && isCount(results[$0]) }
      guard hidden.count == 1 else { continue }
      let others = family.filter { !shown[$0].suppressed && isCount(results[$0]) }
        .filter { ids[$0] != Self.family(of: ids[$0], in: ids) }
      guard
        let next = others.filter({ (results[$0].numerator ?? 0) > 0 })
          .min(by: { (results[$0].numerator ?? 0) < (results[$1].numerator ?? 0) })
      else { continue }
      shown[next] = IndicatorResult(
        shown[next].indicator, numerator: nil, denominator: nil, value: nil, suppressed: true)
    }
    return shown
  }

  private func isCount(_ result: IndicatorResult) -> Bool {
    result.indicator.unit == .count || result.indicator.unit == .ratio
  }

  /// The whole that an indicator is a part of: `I.7` of `I.7.pending`, and of programmes' own the
  /// shortest id that it goes on from.
  static func family(of id: String, in ids: [String]) -> String {
    let parts = id.split(separator: ".")
    if id.hasPrefix("I."), parts.count > 2 { return parts.prefix(2).joined(separator: ".") }
    return ids.filter { id.hasPrefix($0 + "-") || id.hasPrefix($0 + ".") }
      .min { $0.count < $1.count } ?? id
  }
}
