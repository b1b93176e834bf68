extension ProgrammeInstance {
  /// How many households a programme may take: limits that hold together, and what happens to a
  /// household beyond any of them.
  public struct Capacity: Hashable, Sendable {
    /// What the households of a limit are counted over.
    public enum Span: String, CaseIterable, Sendable {
      /// Those whose case was opened in the calendar year.
      case year
      /// Those followed at the same time: the stock.
      case atOnce = "at-once"
      /// Those whose case was opened under the convention.
      case convention
    }

    /// A number of households, of all or of those on one side.
    public struct Limit: Hashable, Sendable {
      /// The number of households that may be followed.
      public var households: Int
      public var per: Span
      /// The side that it is kept for; `nil` for all together, an unknown side included.
      public var side: Side?

      /// A limit for all households together, unless it is kept for one side.
      public init(_ households: Int, per: Span, side: Side? = nil) {
        self.households = households
        self.per = per
        self.side = side
      }
    }

    /// The limits, the widest one of the year or of the stock first.
    public var limits: [Limit]
    /// What happens to the household that comes after the last place.
    public var beyond: Beyond

    /// Limits that hold together; beyond one of them one is warned, unless said.
    public init(_ limits: [Limit], beyond: Beyond = .warn) {
      self.limits = limits
      self.beyond = beyond
    }

    /// One number of places for all; beyond it one is warned, unless said.
    public init(households: Int, per: Span, beyond: Beyond = .warn) {
      self.init([Limit(households, per: per)], beyond: beyond)
    }

    /// The number for all households, of a year or at once; `nil` where none is given.
    public var whole: Limit? { limits.first { $0.side == nil && $0.per != .convention } }

    /// Whether places are kept for each side.
    public var isBySide: Bool { limits.contains { $0.side != nil } }

    /// Whether those who wait for a place on their side are passed over by a limit: a place that
    /// they do not take is not missing to the others.
    public func passesOverWaiting(_ limit: Limit) -> Bool {
      beyond == .waitingList && isBySide && limit.side == nil
    }
  }

  /// The days of opening over which a limit counts the cases of a day; `nil` where it counts those
  /// that are open, and where the day is outside the convention.
  ///
  /// A renewable convention goes on until its new dates are written.
  public func days(of span: Capacity.Span, on day: Day) -> DayRange? {
    switch span {
    case .atOnce: return nil
    case .year: return DayRange(yearOf: day)
    case .convention:
      guard let convention else { return nil }
      let last = convention.renewable ? nil : convention.to
      let days = DayRange(from: convention.from, to: last ?? .last)
      return days.flatMap { $0.contains(day) ? $0 : nil }
    }
  }
}

/// The place of a case under one limit, from 1 on, in the order of opening.
public struct CapacityPlace: Hashable, Sendable {
  public var limit: ProgrammeInstance.Capacity.Limit
  public var rank: Int
  /// The year whose cases are counted, where the limit is of a year.
  public var year: Int?

  /// A place under a limit; the year is the one of the day, where the limit is of a year.
  public init(_ limit: ProgrammeInstance.Capacity.Limit, rank: Int, on day: Day) {
    self.limit = limit
    self.rank = rank
    year = limit.per == .year ? day.year : nil
  }

  /// Whether it comes after the last place.
  public var isBeyond: Bool { rank > limit.households }

  /// The place with its figures: « 6e ménage côté accès pour 5 en 2026 ».
  public var written: Text {
    let (side, when) = (limit.sideWritten, limit.when(year))
    return Text(
      fr: "\(rank)\(rank == 1 ? "er" : "e") ménage\(side.fr) pour \(limit.households) \(when.fr)",
      en: "household \(rank)\(side.en) for \(limit.households) \(when.en)")
  }
}

extension ProgrammeInstance.Capacity.Limit {
  /// « côté accès », with the space before it; empty for all households together.
  public var sideWritten: Text {
    guard let label = side?.label else { return Text("") }
    return Text(fr: " côté \(label.fr)", en: " on the \(label.en) side")
  }

  /// Over which time the households are counted; « par an » where no year is given.
  public func when(_ year: Int? = nil) -> Text {
    switch per {
    case .year:
      year.map { Text(fr: "en \($0)", en: "in \($0)") } ?? Text(fr: "par an", en: "a year")
    case .atOnce: Text(fr: "à la fois", en: "at once")
    case .convention: Text(fr: "sur la convention", en: "over the convention")
    }
  }
}
