import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `logis agenda`: what has passed its day, and what comes.
struct AgendaCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: help(
      "Voir ce qui est dû : échéances dépassées et 30 jours à venir.",
      "See what is due: what has passed its day and the coming 30 days."),
    discussion: example(
      "logis agenda --mine --overdue",
      "logis agenda --format ics --output agenda.ics"))

  @Flag(
    help: ArgumentHelp(
      help("Les dossiers dont je suis référent.", "The cases that I am a referent of.")))
  var mine = false

  @Option(
    name: .customLong("day"),
    help: ArgumentHelp(
      help("Vu de ce jour (sinon aujourd'hui).", "Seen from that day (else today)."),
      valueName: "day"), transform: parsedDay)
  var from: Day?

  @Option(
    help: ArgumentHelp(
      help("Jusqu'à ce jour (sinon 30 jours après).", "Until that day (else 30 days later)."),
      valueName: "day"), transform: parsedDay)
  var until: Day?

  @Flag(help: ArgumentHelp(help("Échéances dépassées seulement.", "Only what is overdue.")))
  var overdue = false

  @Option(
    help: ArgumentHelp(help("Les premiers seulement.", "The first ones only."), valueName: "n"))
  var limit: Int?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError(help("--limit : au moins 1", "--limit: at least 1"))
    }
  }

  func run(_ context: Context) throws {
    let agenda = try context.ask(
      ReadAgenda(mine: mine, from: from, until: until, overdue: overdue, limit: limit))
    if context.exit.format == .ics {
      return try context.exit.write(agenda.calendar(context.language))
    }
    try context.exit.show(AgendaTable(agenda: agenda, language: context.language).answer)
  }
}

/// An agenda as a list.
struct AgendaTable {
  let agenda: Agenda
  let language: Language

  var answer: ListAnswer {
    ListAnswer(
      objects: agenda.entries.map { $0.object(language) },
      columns: ["on", "at", "case", "programme", "kind", "label", "overdueDays"], table: table)
  }

  private var table: TextTable {
    TextTable(
      [
        .fixed(word("Jour", "Day")), .init(word("À faire", "To do"), minimum: 20),
        .init(word("Dossier ou programme", "Case or programme"), minimum: 9),
        .fixed(word("Échéance dépassée", "Overdue")),
      ],
      rows: agenda.entries.map(row), emptyText: agenda.emptyText[language])
  }

  private func row(_ entry: AgendaEntry) -> [TextTable.Cell] {
    let days = entry.overdueDays
    let since =
      days == 0
      ? ""
      : word("depuis \(days) jour\(days > 1 ? "s" : "")", "by \(days) day\(days > 1 ? "s" : "")")
    return [
      .init(entry.on.short(language)), .init(entry.label(language)),
      .init(entry.file?.rawValue ?? entry.programme?.rawValue ?? ""), .init(since, .alert),
    ]
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
