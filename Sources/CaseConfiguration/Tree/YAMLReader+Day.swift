package import CaseKernel

extension YAMLReader {
  /// A day, written `2015-01-01`, with or without quotes; it must exist.
  package func day(_ node: YAMLNode) -> Day? {
    let expected = Text(fr: "un jour (2015-01-01)", en: "a day (2015-01-01)")
    guard let (text, _) = scalar(node, "not-a-day", expected: expected) else { return nil }
    guard let day = Day(text) else {
      let remedy = dayRemedy(text)
      report(
        "not-a-day", at: node.place,
        Text(
          fr: "« \(excerpt(text)) » n'est pas un jour ; \(remedy.fr)",
          en: "\"\(excerpt(text))\" is not a day; \(remedy.en)"))
      return nil
    }
    remember(text, at: node.place)
    return day
  }

  /// A length of time, written `15 days`, `2 months` or `1 year`, with or without quotes.
  package func period(_ node: YAMLNode) -> Period? {
    let expected = Text(fr: "une durée (2 months)", en: "a period (2 months)")
    guard let (text, _) = scalar(node, "not-a-period", expected: expected) else { return nil }
    guard let period = Period(text), text.hasPrefix("\(period.count) ") else {
      let remedy = periodMeant(by: text) ?? "15 days, 2 months, 1 year"
      report(
        "not-a-period", at: node.place,
        Text(
          fr: "« \(excerpt(text)) » n'est pas une durée ; écrivez \(remedy)",
          en: "\"\(excerpt(text))\" is not a period; write \(remedy)"))
      return nil
    }
    remember(text, at: node.place)
    return period
  }

  private func dayRemedy(_ text: String) -> Text {
    if let day = Day(written: text) ?? dayMeant(by: text) {
      return Text(fr: "écrivez \(day)", en: "write \(day)")
    }
    let widths = text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    guard widths == [4, 2, 2], text.allSatisfy({ $0 == "-" || $0.isNumber }) else {
      return Text(
        fr: "écrivez année-mois-jour, comme 2015-01-01", en: "write year-month-day, like 2015-01-01"
      )
    }
    return Text(
      fr: "ce jour n'existe pas au calendrier", en: "the calendar has no such day")
  }

  /// The day of `2015-1-1` or `2015/01/01`; a suggestion only.
  private func dayMeant(by text: String) -> Day? {
    let numbers = text.split { "-/.".contains($0) }.map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      year >= 1000
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The period of `2 mois`, `3 weeks`, `15days` or `15`; a suggestion only.
  private func periodMeant(by text: String) -> String? {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(number), (0...10_000).contains(count) else { return nil }
    let unit = text.dropFirst(number.count).lowercased().filter { !$0.isWhitespace }
    return switch unit {
    case "", "d", "j", "day", "days", "jour", "jours": Period.days(count).description
    case "week", "weeks", "semaine", "semaines": Period.days(7 * count).description
    case "m", "month", "months", "mois": Period.months(count).description
    case "y", "a", "year", "years", "an", "ans", "année", "années":
      Period.years(count).description
    default: nil
    }
  }
}
