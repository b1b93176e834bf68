import CaseConfiguration
package import CaseKernel
import CaseStore

/// What is due: what has passed its day and what comes in the next days.
package struct ReadAgenda: Request {
  package static let name = "agenda"
  /// Only the cases that the viewer is a referent of.
  package var mine: Bool
  /// The day from which the agenda looks; the session's when `nil`.
  package var from: Day?
  /// The last day, included; 30 days later when `nil`.
  package var until: Day?
  /// Only what has passed its day.
  package var overdue: Bool
  /// At most so many entries, the earliest ones; `nil` for all.
  package var limit: Int?

  /// How many days the agenda looks ahead when no last day is given.
  package static let usualDays = 30

  /// Everybody's agenda of the next 30 days, unless narrowed.
  package init(
    mine: Bool = false, from day: Day? = nil, until last: Day? = nil, overdue: Bool = false,
    limit: Int? = nil
  ) {
    self.mine = mine
    from = day
    until = last
    self.overdue = overdue
    self.limit = limit
  }

  /// What is due, earliest first; programmes come in unless only one's own cases are asked for.
  ///
  /// - Throws: `Problem` when the viewer reads no case, or the last day comes before the first.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Agenda {
    try deployment.checkReads(session.viewer)
    let day = from ?? session.day
    let span = try span(from: day)
    let last = overdue ? day.adding(days: -1) : span.to
    let cases = CaseAgenda(
      deployment, session.viewer, on: day, until: last, mine: mine, limit: limit)
    var entries = try cases.entries
    if !mine {
      entries += try ProgrammeAgenda(deployment, session, on: day, until: last).entries
    }
    let sorted = entries.sorted(by: AgendaEntry.isBefore)
    return Agenda(
      entries: Array(sorted.prefix(limit ?? sorted.count)), span: span, overdueOnly: overdue,
      at: session.at, organisation: deployment.configuration.organisation.name)
  }

  private func span(from day: Day) throws(Problem) -> DayRange {
    let last = until ?? day.adding(days: Self.usualDays)
    guard let span = DayRange(from: day, to: last) else {
      throw Problem(
        "dates-reversed",
        Text(
          fr: "--until : le \(last) vient avant le \(day)",
          en: "--until: \(last) comes before \(day)"),
        remedy: Text(
          fr: "donner un dernier jour à partir du \(day)", en: "give a last day from \(day) on"))
    }
    return span
  }
}

/// The entries that a person sees, by day.
package struct Agenda: Sendable {
  /// The entries, earliest first.
  package var entries: [AgendaEntry]
  /// The day it looks from, and the last day; what is overdue comes before the first.
  package var span: DayRange
  /// Only what has passed its day was asked for.
  package var overdueOnly: Bool
  /// The instant at which it was read.
  package var at: Instant
  /// Tells the calendars of two deployments apart.
  var organisation: String

  /// What is said where nothing is due.
  package var emptyText: Text {
    if overdueOnly {
      return Text(
        fr: "Aucune échéance dépassée au \(span.from.short(.fr)).",
        en: "Nothing is overdue on \(span.from.short(.en)).")
    }
    return Text(
      fr: "Rien à faire d'ici au \(span.to.short(.fr)). Plus loin : logis agenda --until JOUR ; "
        + "un engagement s'ajoute par\u{A0}: logis case plan --help",
      en: "Nothing is due until \(span.to.short(.en)). Further: logis agenda --until DAY; "
        + "a commitment is added by: logis case plan --help")
  }
}
