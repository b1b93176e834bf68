import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange
import Rehousing

/// `rehousing match PROGRAMME`.
struct MatchCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: help(
      "Trouver les meilleurs déménagements d'un programme, et dire pourquoi.",
      "Find the best moves of a programme, and say why."),
    discussion: help(
      "Le plan est gardé : relogement expliquer et proposer nomment ses groupes et ses mouvements. "
        + "--format svg en fait une page pour une commission. Ctrl-C garde le meilleur jusque-là.",
      "The plan is kept: rehousing explain and propose name its groups and moves. --format svg "
        + "makes a page for a commission of it. Ctrl-C keeps the best so far.")
      + "\n\n"
      + example(
        "logis rehousing match mutation-nice --cycles 2 --chains 1",
        "logis rehousing match mutation-nice --cycles 2 --chains 1 --format svg --output plan.svg"),
    aliases: ["apparier"])

  @Argument(help: ArgumentHelp(help("Le programme.", "The programme."), valueName: "programme"))
  var programme: String

  @OptionGroup var search: SearchOptions
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    Interruption.watch()
    let progress = SharedProgress(help("objectif", "objective"))
    let typed = search.solverOptions(usual: .usual) { progress.update($0.objective, of: $0.bound) }
    var request = MatchProgramme(
      ProgrammeInstance.ID(programme), seed: search.seed, effort: search.effort,
      isOver: typed.isOver, report: typed.report)
    request.cycles = search.cycles
    request.chains = search.chains
    request.objective = search.objective?.value
    let outcome = try context.ask(request)
    progress.finish()
    try show(outcome, context)
  }

  private func show(_ outcome: MatchProgramme.Outcome, _ context: Context) throws {
    let sheet = outcome.sheet
    if let certificate = search.certificate {
      try context.exit.save(
        CertificateFile(sheet.solution, of: sheet.solver).pieces, as: certificate)
    }
    let page = MatchPage(outcome, context.language)
    guard options.format != .svg else {
      return try context.exit.write(
        sheet.svg(title: page.title, groups: outcome.plan.groups, context.language))
    }
    try context.exit.show(
      ShowAnswer(
        object: sheet.object(context.language, groups: outcome.plan.groups), page: page.page))
  }
}
