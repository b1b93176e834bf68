import ArgumentParser
import CaseKernel
import CaseOperations

/// `case handover CASE PROGRAMME`.
struct HandOverCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: help(
      "Transmettre le ménage à un autre programme : clore ici, ouvrir là-bas la suite.",
      "Hand the household over to another programme: close here, open what continues there."),
    discussion: example(
      "logis case handover 2025-0021 accompagnement-renforce-13 --dry-run",
      "logis case handover 2025-0021 accompagnement-renforce-13 --agreed-on 2026-03-02"),
    aliases: ["transmettre"])

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help("Le programme qui prend la suite.", "The programme that takes over."),
      valueName: "programme"), completion: .programmes)
  var programme: String

  @Option(
    help: ArgumentHelp(
      help(
        "Le motif de sortie (sinon celui que le programme prévoit pour cela).",
        "The outcome (else the one that the programme means for it)."), valueName: "outcome"),
    completion: .outcomes)
  var outcome: String?

  @OptionGroup var day: DayOption

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Un fait du dossier qui s'ouvre ; l'option peut se répéter.",
        "A fact of the case that opens; may be repeated."), valueName: "field=value"))
  var facts: [FieldAssignment] = []

  @Option(
    help: ArgumentHelp(
      help(
        "Jour où le ménage a adhéré à la nouvelle mesure ; sinon l'adhésion reste à recueillir.",
        "Day on which the household agreed to the new measure; else it is still to be asked."),
      valueName: "day"), transform: parsedDay)
  var agreedOn: Day?

  @Option(
    help: ArgumentHelp(
      help("Comment il a adhéré : ", "How it agreed: ")
        + AgreementMode.allCases.map(\.rawValue).joined(separator: ", "), valueName: "mode"))
  var mode: String?

  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    let request = HandOver(
      CaseFile.ID(which.id), to: ProgrammeInstance.ID(programme),
      outcome: outcome.map { OutcomeID($0) }, on: day.on,
      facts: try FieldAssignment.byField(facts), agreedOn: agreedOn,
      mode: try mode.map { try word($0, of: AgreementMode.self, "--mode") })
    try context.show(try context.ask(request))
  }
}
