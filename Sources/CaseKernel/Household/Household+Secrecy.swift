extension Household {
  /// Whether the household may be shown to others who look for a dwelling or an exchange.
  ///
  /// One whose address is kept, or whom an order protects, is proposed by a named allocator alone
  /// and enters no pool, no list for a landlord (D5.4 point 7).
  public func mayEnterPool(on day: Day) -> Bool {
    guard addressConfidentiality == .open else { return false }
    return !(protection?.revealed.order?.holds(on: day) ?? false)
  }

  /// Where a letter goes on a day: the address said for it, else the dwelling lived in on that
  /// very day. A former dwelling, where somebody violent may still live, is never one.
  ///
  /// - Returns: `nil` where nothing goes by post, or nowhere is known (D5.4 points 2 and 3).
  public func letterAddress(on day: Day) -> LetterAddress? {
    if contactRules?.revealed.noPostalMail == true { return nil }
    if let postalAddress { return .postal(postalAddress) }
    return occupancy(on: day)?.dwelling.map { .dwelling($0) }
  }

  /// Where a letter goes.
  public enum LetterAddress: Hashable, Sendable {
    /// An address said for letters: it may be an association's or a lawyer's (CC 515-11).
    case postal(Sensitive<String>)
    /// The dwelling lived in on the day.
    case dwelling(Dwelling.ID)
  }
}
