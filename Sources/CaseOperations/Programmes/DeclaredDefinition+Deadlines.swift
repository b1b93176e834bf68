package import CaseKernel

extension DeclaredDefinition {
  /// When something is due, such as « tous les 6 mois depuis : convention tripartite, 2 mois avant
  /// la fin de chaque période ».
  package func wording(of deadline: Deadline) -> Text {
    switch deadline.rule {
    case .once(let rule, let done): return ended(wording(of: rule), by: [done])
    case .since(let facts, let interval):
      let every = wording(of: interval)
      let facts = facts.map { wording(of: $0) }
      return Text(
        fr: "\(every.fr) au plus après : " + facts.map(\.fr).joined(separator: " ou "),
        en: "\(every.en) at most after: " + facts.map(\.en).joined(separator: " or "))
    case .calendar(let start, let interval, let lead, let kind):
      return wording(of: interval, from: start, lead, kind)
    case .stated(let kinds, let field, let ends):
      let labels = kinds.map { eventKind($0)?.label ?? Text($0.rawValue) }
      let day = kinds.compactMap { kind in
        eventKind(kind)?.fields.first { $0.id == field }?.label
      }.first
      let named = day ?? Text(field.rawValue)
      return ended(
        Text(
          fr: "\(named.fr) : " + labels.map(\.fr).joined(separator: " ou "),
          en: "\(named.en): " + labels.map(\.en).joined(separator: " or ")), by: ends)
    }
  }

  private func ended(_ due: Text, by ends: [DatedFact]) -> Text {
    let ends = ends.map { wording(of: $0) }
    return Text(
      fr: "\(due.fr), jusqu'à : " + ends.map(\.fr).joined(separator: " ou "),
      en: "\(due.en), until: " + ends.map(\.en).joined(separator: " or "))
  }

  private func wording(
    of interval: Interval, from start: DatedFact, _ lead: Period, _ kind: EventKindID
  ) -> Text {
    let every = wording(of: interval)
    let start = wording(of: start)
    let done = eventKind(kind)?.label ?? Text(kind.rawValue)
    let before = Text(
      fr: lead.count == 0 ? "" : ", \(lead.written(.fr)) avant la fin de chaque période",
      en: lead.count == 0 ? "" : ", \(lead.written(.en)) before the end of each period")
    return Text(
      fr: "tous les \(every.fr) depuis : \(start.fr)\(before.fr) (entrée : \(done.fr))",
      en: "every \(every.en) since: \(start.en)\(before.en) (entry: \(done.en))")
  }

  private func wording(of interval: Interval) -> Text {
    switch interval {
    case .fixed(let period): Text(fr: period.written(.fr), en: period.written(.en))
    case .months(let field, let otherwise):
      stated(by: self.field(field)?.label ?? Text(field.rawValue), otherwise)
    case .recordedMonths(let kind, let field, let otherwise):
      stated(
        by: eventKind(kind)?.fields.first { $0.id == field }?.label ?? Text(field.rawValue),
        otherwise)
    case .chosen(let field, let periods, let otherwise): chosen(field, periods, otherwise)
    }
  }

  private func stated(by label: Text, _ otherwise: Period?) -> Text {
    let usual = otherwise.map {
      Text(fr: ", \($0.written(.fr)) sinon", en: ", \($0.written(.en)) otherwise")
    }
    return Text(
      fr: "mois selon «\u{A0}\(label.fr)\u{A0}»\(usual?.fr ?? "")",
      en: "months by \"\(label.en)\"\(usual?.en ?? "")")
  }

  private func chosen(_ field: FieldID, _ periods: [String: Period], _ otherwise: Period?) -> Text {
    func ways(_ language: Language) -> String {
      let kind = self.field(field)?.kind ?? .text
      let each = periods.sorted { $0.key < $1.key }.map { value, period in
        "\(period.written(language)) (\(kind.written(.text(value), language)))"
      }
      return (each + [otherwise?.written(language)].compactMap { $0 }).joined(separator: ", ")
    }
    return Text(fr: ways(.fr), en: ways(.en))
  }
}
