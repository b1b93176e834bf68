import ArgumentParser
import CaseKernel
import CaseOperations
import CaseStore
import Interchange

/// `programme log PROGRAMME KIND`.
struct LogProgrammeCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: help(
      "Noter ce que rencontre un programme, hors de tout dossier.",
      "Log what a programme meets, outside any case."),
    discussion: example(
      "logis programme log mutation-nice checkpoint --with erilia --on 2026-03-02"),
    aliases: ["noter"])

  @OptionGroup var which: ProgrammeArgument

  @Argument(
    help: ArgumentHelp(
      help("Le type d'écriture.", "The kind of entry."), valueName: "kind"))
  var kind: String

  @OptionGroup var day: DayOption

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Une valeur que porte l'écriture ; peut se répéter.",
        "A value that the entry carries; may be repeated."), valueName: "field=value"))
  var facts: [FieldAssignment] = []

  @OptionGroup var note: NoteOptions

  @Option(
    name: .customLong("with"), parsing: .upToNextOption,
    help: ArgumentHelp(
      help("Partenaires concernés.", "Partners concerned."), valueName: "partner"))
  var partners: [String] = []

  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    let request = LogProgrammeEntry(
      ProgrammeInstance.ID(which.id), EventKindID(kind),
      note: CaseEvent.Note(text: try note.text(), with: partners.map { Partner.ID($0) }),
      facts: try FieldAssignment.byField(facts), on: day.on)
    var journal = try context.ask(request)
    journal.lines = journal.lines.suffix(1)
    try context.exit.show(ProgrammeJournalTable(journal, context.language).answer)
  }
}

/// `programme journal PROGRAMME`.
struct ProgrammeJournalCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: help(
      "Lire le journal d'un programme : ce qui n'appartient à aucun dossier.",
      "Read the journal of a programme: what belongs to no case."),
    discussion: example("logis programme journal mutation-nice --kind obstacle"))

  @OptionGroup var which: ProgrammeArgument

  @Option(
    help: ArgumentHelp(
      help("Un seul type d'écriture.", "One kind of entry only."), valueName: "kind"))
  var kind: String?

  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let request = ReadProgrammeJournal(
      ProgrammeInstance.ID(which.id), kind: kind.map { EventKindID($0) })
    let journal = try context.ask(request)
    try context.exit.show(ProgrammeJournalTable(journal, context.language).answer)
  }
}

/// The journal of a programme as a list.
struct ProgrammeJournalTable {
  let journal: ProgrammeJournal
  let language: Language

  init(_ journal: ProgrammeJournal, _ language: Language) {
    self.journal = journal
    self.language = language
  }

  var answer: ListAnswer {
    ListAnswer(
      objects: journal.objects(language),
      columns: ["entry", "on", "kind", "author", "visibility", "summary"],
      table: TextTable([.fixed(word("Écriture", "Entry"))], rows: [], emptyText: emptyText),
      page: journal.lines.isEmpty ? nil : page)
  }

  private var page: TextPage {
    let entries = journal.lines.map { line in
      DefinitionList.Entry(
        "\(line.entry) · \(line.on.short(language))",
        journal.wording.summary(of: line.kind, line.body, language) + " (\(line.author))")
    }
    return TextPage([.definitions(DefinitionList(entries))])
  }

  private var emptyText: String {
    let kinds = journal.declared.loggedProgrammeKinds.map(\.id.rawValue)
    guard let first = kinds.first else {
      return word(
        "Ce programme n'a pas de journal hors des dossiers.",
        "This programme has no journal outside its cases.")
    }
    let command = "logis programme log \(journal.instance.id) \(first)"
    return word(
      "Rien au journal que vous puissiez lire. Noter : \(command) --note …",
      "Nothing in the journal that you may read. Log: \(command) --note …")
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
