import ArgumentParser
import CaseKernel
import CaseOperations

/// `case log CASE… KIND`.
struct LogEntryCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: help(
      "Noter au journal ce qui s'est passé, dans un ou plusieurs dossiers.",
      "Log what happened, in one or several cases."),
    discussion: example(
      "echo \"Point sur le budget.\" | logis case log 2026-0002 homeVisit --hours 1.5 --note -",
      "logis case log 2026-0002 2026-0003 letter --with lnh"),
    aliases: ["noter"])

  @Argument(
    help: ArgumentHelp(
      help(
        "Les dossiers, puis le type d'écriture, comme homeVisit.",
        "The cases, then the kind of entry, like homeVisit."), valueName: "case… kind"))
  var words: [String]

  @OptionGroup var day: DayOption

  @OptionGroup var time: HoursOption

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Une valeur que porte l'écriture, comme principalRent=412,50 ; peut se répéter.",
        "A value that the entry carries, like principalRent=412.50; may be repeated."),
      valueName: "field=value"))
  var facts: [FieldAssignment] = []

  @OptionGroup var note: NoteOptions

  @Option(
    name: .customLong("with"), parsing: .upToNextOption,
    help: ArgumentHelp(help("Partenaires présents.", "Partners present."), valueName: "partner"))
  var partners: [String] = []

  @Option(
    help: ArgumentHelp(
      help("Qui pourra lire : ", "Who may read: ")
        + Visibility.choosable.map(\.rawValue).joined(separator: ", "), valueName: "class"))
  var visibility: String?

  @Flag(
    help: ArgumentHelp(
      help(
        "Les règles de contact sûr du ménage ont été lues avant ce contact.",
        "The safe-contact rules of the household were read before this contact.")))
  var safeContactChecked = false

  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func validate() throws {
    if words.count < 2 {
      throw ValidationError(
        help("donner au moins un dossier et un type d'écriture", "give a case and a kind of entry"))
    }
  }

  func run(_ context: Context) throws {
    let cases = words.dropLast().map { CaseFile.ID($0) }
    let entry = CaseEvent.Note(
      text: try note.text(), minutes: try time.minutes(), with: partners.map { Partner.ID($0) })
    var request = LogEntry(
      cases, EventKindID(words.last ?? ""), note: entry,
      facts: try FieldAssignment.byField(facts), visibility: try chosenVisibility(), on: day.on)
    request.safeContactChecked = safeContactChecked
    try context.show(try context.ask(request))
  }

  private func chosenVisibility() throws -> Visibility? {
    guard let visibility else { return nil }
    guard let known = Visibility(written: visibility), known != .nobody else {
      throw Problem.notOne(
        of: Visibility.choosable.map(\.rawValue), Text("--visibility"), found: visibility)
    }
    return known
  }
}

/// `case agree CASE support|sharing|information`.
struct AgreeCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: help(
      "Noter un accord du ménage, ou son retrait.",
      "Record an agreement of the household, or its withdrawal."),
    discussion: example(
      "logis case agree 2026-0019 support --mode tripartiteMeeting"),
    aliases: ["adherer"])

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help(
        "support (adhésion), sharing (partage) ou information.",
        "support, sharing or information."), valueName: "kind"))
  var kind: String

  @OptionGroup var day: DayOption

  @Option(
    help: ArgumentHelp(
      help("Comment : ", "How: ")
        + AgreementMode.allCases.map(\.rawValue).joined(separator: ", "), valueName: "mode"))
  var mode: String?

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      help("Le partenaire à qui l'accord est donné.", "The partner that it is given to."),
      valueName: "partner"))
  var partner: String?

  @Flag(help: ArgumentHelp(help("Retirer l'accord.", "Withdraw the agreement.")))
  var withdraw = false

  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    let request = RecordAgreement(
      CaseFile.ID(which.id), try word(kind, of: AgreementKind.self, "KIND"), on: day.on,
      mode: try mode.map { try word($0, of: AgreementMode.self, "--mode") },
      with: partner.map { Partner.ID($0) }, withdraws: withdraw)
    try context.show(try context.ask(request))
  }
}

/// Reads one of the words of a closed list.
func word<Word: RawRepresentable<String> & CaseIterable>(
  _ text: String, of type: Word.Type, _ place: String
) throws -> Word {
  guard let known = Word(rawValue: text) else {
    throw Problem.notOne(of: Word.allCases.map(\.rawValue), Text(place), found: text)
  }
  return known
}
