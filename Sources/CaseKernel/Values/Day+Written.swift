extension Day {
  /// The day as a letter writes it: « 1er mars 2026 » in French, "1 March 2026" in English.
  public func written(_ language: Language) -> String {
    let (year, month, day) = civil
    switch language {
    case .fr: return "\(day == 1 ? "1er" : String(day)) \(Day.monthNames[month - 1].fr) \(year)"
    case .en: return "\(day) \(Day.monthNames[month - 1].en) \(year)"
    }
  }

  /// The day as a table writes it: « 02/03/2026 » in French, "2 Mar 2026" in English.
  public func short(_ language: Language) -> String {
    let (year, month, day) = civil
    switch language {
    case .fr: return "\(day.padded(to: 2))/\(month.padded(to: 2))/\(year.padded(to: 4))"
    case .en: return "\(day) \(Day.monthNames[month - 1].en.prefix(3)) \(year)"
    }
  }

  private static let monthNames = [
    Text(fr: "janvier", en: "January"), Text(fr: "février", en: "February"),
    Text(fr: "mars", en: "March"), Text(fr: "avril", en: "April"),
    Text(fr: "mai", en: "May"), Text(fr: "juin", en: "June"),
    Text(fr: "juillet", en: "July"), Text(fr: "août", en: "August"),
    Text(fr: "septembre", en: "September"), Text(fr: "octobre", en: "October"),
    Text(fr: "novembre", en: "November"), Text(fr: "décembre", en: "December"),
  ]
}
