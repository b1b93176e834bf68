import CaseKernel

extension FamillesGouvernantes {
  /// Required presence over the days to come: nobody put down, or somebody on leave whom nobody
  /// replaces. Source: D3.3.
  func rosterFindings(_ context: Context) -> [Finding] {
    guard settings.coverage != .notRequired else { return [] }
    let roster = Roster(context.file)
    guard !roster.shifts.isEmpty else { return [missingRoster] }
    let days = daysAhead(from: context.day)
    let gaps = roster.uncovered(settings.coverage, in: days)
    let left = roster.unreplaced(settings.coverage, in: days)
    return (gaps.isEmpty ? [] : [gapFinding(gaps)]) + left.map(replacementFinding)
  }

  private func daysAhead(from day: Day) -> [Day] {
    let last = day.adding(settings.rosterAhead)
    return (0..<max(0, last - day)).map { day.adding(days: $0) }
  }

  private var title: Text { settings.coordinatorTitle.label }

  private var missingRoster: Finding {
    finding(
      .rosterMissing, .warning,
      Text(
        fr: "aucun planning noté (\(title.fr))", en: "no roster is recorded (\(title.en))"),
      source: Law.presence)
  }

  private func gapFinding(_ days: [Day]) -> Finding {
    finding(
      .coverageGap, .warning,
      Text(
        fr: "\(title.fr) : personne au planning, \(Self.list(days, .fr))",
        en: "\(title.en): nobody on the roster, \(Self.list(days, .en))"),
      facts: ["days": .list(days.map(\.description))], source: Law.presence)
  }

  private func replacementFinding(_ missing: Roster.Unreplaced) -> Finding {
    finding(
      .replacementMissing, .warning,
      Text(
        fr: "congé no \(missing.leave.entry) sans remplacement, \(Self.list(missing.days, .fr))",
        en: "leave \(missing.leave.entry) without a replacement, \(Self.list(missing.days, .en))"),
      facts: [
        "leave": .number(missing.leave.entry), "days": .list(missing.days.map(\.description)),
      ],
      source: Law.presence)
  }

  /// The first days in words, and how many more there are.
  private static func list(_ days: [Day], _ language: Language) -> String {
    let shown = days.prefix(4).map { $0.short(language) }.joined(separator: ", ")
    let more = days.count - 4
    guard more > 0 else { return shown }
    return shown + Text(fr: " et \(more) autres jours", en: " and \(more) more days")[language]
  }
}
