import CaseKernel

extension Redaction {
  /// An entry that only says what is withheld: a landlord who joins, a case that is closed to them.
  mutating func isWithheld(_ body: CaseEvent.Body?) throws(StoreDefect) -> Bool {
    switch body {
    case .joined(let party): return try parties([party]).isEmpty
    case .parted(let partner, _, _): return try partners([partner]).isEmpty
    case .linked(let link): return link.here.map { !reachable.contains($0) } ?? false
    default: return false
    }
  }

  /// Whoever works for a landlord tells who the landlord is.
  mutating func referents(_ referents: [Referent]) throws(StoreDefect) -> [Referent] {
    var shown: [Referent] = []
    for referent in referents {
      if let partner = referent.partner, try landlords.hides(partner, but: viewer.partner) {
        continue
      }
      shown.append(referent)
    }
    return shown
  }
}
