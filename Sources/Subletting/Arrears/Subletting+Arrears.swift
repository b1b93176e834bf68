public import CaseKernel

extension Subletting {
  var rentTermKind: EventKind {
    EventKind(
      "rentTerm", Text(fr: "échéance de loyer", en: "rent of a month"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "month", Text(fr: "mois (premier jour)", en: "month (first day)"), .day, isRequired: true),
        EntryField(
          "state", Text(fr: "paiement", en: "payment"), RentState.fieldKind, isRequired: true),
      ])
  }

  var arrearsSignalKind: EventKind {
    EventKind(
      "arrearsSignal",
      Text(fr: "signalement de l'impayé à la CAF", en: "arrears signalled to the CAF"),
      visibility: .partnersOfTheCase)
  }
}

/// How the rent of a month was paid.
public enum RentState: String, FieldChoice {
  case onTime, late, partial, unpaid

  /// The state, as forms show it.
  public var label: Text {
    switch self {
    case .onTime: Text(fr: "à l'échéance", en: "on time")
    case .late: Text(fr: "après l'échéance", en: "late")
    case .partial: Text(fr: "en partie", en: "in part")
    case .unpaid: Text(fr: "impayé", en: "unpaid")
    }
  }
}

/// The months in which nobody is evicted, 1 November to 31 March.
///
/// Source: CPCE L412-6 (D2.15).
public enum WinterTruce {
  /// The last day of the truce that a day falls in; `nil` outside it.
  public static func end(on day: Day) -> Day? {
    guard day.month >= 11 || day.month <= 3 else { return nil }
    let year = day.month >= 11 ? day.year + 1 : day.year
    return Day.first.adding(years: year - 1).adding(months: 2).lastOfMonth
  }
}
