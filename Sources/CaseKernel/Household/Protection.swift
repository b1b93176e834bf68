/// What protects a household from somebody violent, and what proves that it has to be (section 5).
public struct Protection: Hashable, Codable, Sendable {
  /// A paper that speaks for the household; none is ever needed to be helped.
  ///
  /// Source: practice, D5.3; L442-8-1-1 CCH accepts the order or the receipt.
  public enum Proof: String, Codable, CaseIterable, Sendable {
    case protectionOrder, complaintReceipt, socialWorkerAttestation

    /// The paper in words.
    public var label: Text {
      switch self {
      case .protectionOrder: Text(fr: "ordonnance de protection", en: "protection order")
      case .complaintReceipt: Text(fr: "récépissé de plainte", en: "complaint receipt")
      case .socialWorkerAttestation:
        Text(fr: "attestation de travail social", en: "social worker's attestation")
      }
    }
  }

  /// The order of the family judge; `nil` where there is none, or none known.
  public var order: ProtectionOrder?
  /// The papers seen besides the order, once each.
  public var papers: [Proof]

  /// A protection by what is known of it.
  public init(order: ProtectionOrder? = nil, papers: Set<Proof> = []) {
    self.order = order
    self.papers = Proof.allCases.filter(papers.contains)
  }

  /// Every proof there is, the order included.
  public var proofs: [Proof] {
    let isOrdered = order != nil
    return Proof.allCases.filter { papers.contains($0) || ($0 == .protectionOrder && isOrdered) }
  }
}

/// An order of protection of the family judge (CC 515-9 to 515-13).
public struct ProtectionOrder: Hashable, Codable, Sendable {
  /// The day on which it was notified: it runs from then.
  public var notifiedOn: Day
  /// The day on which it ends, where the judge said another than the law's longest.
  public var endsOn: Day?

  /// An order that lasts as long as the law lets it, unless an end is given.
  public init(notifiedOn: Day, endsOn: Day? = nil) {
    self.notifiedOn = notifiedOn
    self.endsOn = endsOn
  }

  /// The day on which it expires. Source: D5.1 and D5.4 point 8.
  public var expiry: Day {
    endsOn ?? notifiedOn.adding(months: Self.longest(notifiedOn: notifiedOn))
  }

  /// Whether it protects on a day, the day of its expiry included.
  public func holds(on day: Day) -> Bool { notifiedOn <= day && day <= expiry }

  /// How long before the expiry one is warned, in days, longest first. Source: D5.4 point 8.
  public static let warnings = [60, 30]

  /// The next day that matters for an order that expires: a warning to come, else the expiry.
  public static func nextWarning(of expiry: Day, from day: Day) -> Day {
    let days = warnings.map { expiry.adding(days: -$0) } + [expiry]
    return days.first { $0 >= day } ?? expiry
  }

  /// The longest duration in months, by the day from which orders notified have it.
  ///
  /// Source: loi 2024-536 of 13 June 2024, published on the 14th and in force on the day after.
  private static let longest: [(from: Day, months: Int)] = [
    (Day(year: 2024, month: 6, day: 15), 12)
  ].compactMap { from, months in from.map { ($0, months) } }

  private static func longest(notifiedOn day: Day) -> Int {
    longest.last { $0.from <= day }?.months ?? 6
  }
}
