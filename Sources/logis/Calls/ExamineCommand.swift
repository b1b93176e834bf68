import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange
import Reporting

/// `call examine CALL [FILE]`.
struct ExamineCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "examine",
    abstract: help(
      "Examiner un dossier : écrire l'avis du comité, le rang, les chiffres.",
      "Examine a file: write down the committee's opinion, the rank, the figures."),
    discussion: help(
      "Sans rien à écrire, dit ce qui est constaté du dossier, ou de tous.",
      "With nothing to write, says what is found of the file, or of all.")
      + "\n\n" + example("logis call examine paca-2018 5 --opinion favourable --rank P1 --dry-run"),
    aliases: ["examiner"])

  @OptionGroup var which: CallArgument

  @Argument(
    help: ArgumentHelp(
      help("Le dossier, par son numéro dans l'appel.", "The file, by its number in the call."),
      valueName: "number"))
  var file: Int?

  @OptionGroup var options: GlobalOptions
  @OptionGroup var said: ExaminationOptions
  @OptionGroup var day: DayOption
  @OptionGroup var foresight: DryRunOption
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    let id = CallForProjects.ID(which.id)
    let examination = try said.examination(of: file ?? 0)
    if examination.isEmpty {
      let opinion = try context.ask(ShowCall(id, file: file))
      return try context.exit.show(
        ShowAnswer(
          object: opinion.object(context.language),
          page: ExaminationPage.findings(of: opinion, context.language)))
    }
    guard file != nil else {
      throw ValidationError(
        help(
          "dire de quel dossier : logis call examine \(id) NUMÉRO …",
          "say of which file: logis call examine \(id) NUMBER …"))
    }
    let outcome = try context.ask(ExamineFile(id, examination, on: day.on))
    let page = ExaminationPage(outcome: outcome, language: context.language)
    try context.exit.show(ShowAnswer(object: page.object, page: page.page))
  }
}

/// What an examination says, as it is typed.
struct ExaminationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help("L'avis du comité.", "The committee's opinion."),
      valueName: "favourable|reserved|unfavourable"))
  var opinion: WordOption<CallFile.Opinion>?

  @Option(
    help: ArgumentHelp(
      help("Ce qui est imprimé de l'avis.", "What is printed of the opinion."), valueName: "text"))
  var opinionPrinted: String?

  @Option(
    help: ArgumentHelp(
      help("Le rang parmi les retenus.", "The rank among those retained."), valueName: "P1|P2|P3"))
  var rank: WordOption<CallFile.Rank>?

  @Option(
    help: ArgumentHelp(
      help("Ce qui est imprimé du rang.", "What is printed of the rank."), valueName: "text"))
  var rankPrinted: String?

  @Option(
    help: ArgumentHelp(help("Les questions soulevées.", "The questions raised."), valueName: "text")
  )
  var questions: String?

  @Option(
    help: ArgumentHelp(
      help("La remarque, l'avis global.", "The remark, the overall opinion."), valueName: "text"))
  var remark: String?

  @Option(
    help: ArgumentHelp(
      help("Les ménages du projet, en tout.", "The households of the project, in all."),
      valueName: "n"))
  var households: Int?

  @Option(
    help: ArgumentHelp(
      help("Le coût total du projet.", "The total cost of the project."), valueName: "amount"))
  var cost: TypedAmount?

  @Option(
    help: ArgumentHelp(
      help("Le coût éligible.", "The eligible cost."), valueName: "amount"))
  var eligible: TypedAmount?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "La somme demandée à un fonds ; peut se répéter.",
        "The sum asked of a fund; may be repeated."), valueName: "fund=amount"))
  var asked: [FundAmount] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "La somme accordée par un fonds ; peut se répéter.",
        "The sum granted by a fund; may be repeated."), valueName: "fund=amount"))
  var granted: [FundAmount] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Le plafond du jour, où aucune table ne le dit ; peut se répéter.",
        "The ceiling of the day, where no table says it; may be repeated."),
      valueName: "fund=amount"))
  var ceiling: [FundAmount] = []

  func validate() throws {
    guard let households, !(0...1_000_000).contains(households) else { return }
    throw ValidationError(
      help("--households : de 0 à 1 000 000", "--households: from 0 to 1,000,000"))
  }

  /// The examination of a file, with what was typed.
  func examination(of file: Int) throws -> Examination {
    var examination = Examination(file: file)
    examination.opinion = opinion?.value
    examination.opinionPrinted = opinionPrinted
    examination.rank = rank?.value
    examination.rankPrinted = rankPrinted
    examination.questions = questions
    examination.remark = remark
    examination.households = households
    examination.cost = cost?.stated
    examination.eligible = eligible?.stated
    examination.asked = try FundAmount.byFund(asked)
    examination.granted = try FundAmount.byFund(granted)
    examination.ceilings = try FundAmount.byFund(ceiling).compactMapValues(\.cents)
    return examination
  }
}
