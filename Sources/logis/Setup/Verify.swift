import ArgumentParser
import CaseKernel
import CaseOperations
import CaseStore
import Interchange

/// `logis verify [FILE]`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: help(
      "Vérifier la base : pages, liens, chaînes des journaux, états rejoués.",
      "Check the store: pages, references, chains of journals, states replayed."),
    discussion: example("logis verify"), aliases: ["verifier"])

  @Argument(
    help: ArgumentHelp(
      help("La base (sinon celle de la configuration).", "The store (else the configured one)."),
      valueName: "file"))
  var file: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var chosen = options
    if let file { chosen.store = file }
    let context = try Context(chosen)
    let found = try context.ask(VerifyStore(progress: progress))
    try context.exit.show(answer(found, context))
    try context.close()
    if !found.isEmpty { throw ExitCode(Problem.Exit.inputOutput.rawValue) }
  }

  private var progress: @Sendable (Int, Int) -> Void {
    let line = SharedProgress(help("Vérification", "Checking"))
    return { done, count in line.update(done, of: count) }
  }

  private func answer(_ found: [Damage], _ context: Context) -> ShowAnswer {
    let language = context.language
    let whole = Text(
      fr: "La base est entière : \(context.deployment.store.path)",
      en: "The store is whole: \(context.deployment.store.path)")
    let lines = found.map { damage in
      DefinitionList.Entry(
        damage.subject + (damage.entry.map { " no \($0)" } ?? ""), damage.what[language], .alert)
    }
    return ShowAnswer(
      object: [
        "whole": .bool(found.isEmpty),
        "damage": .array(
          found.map {
            [
              "subject": .string($0.subject), "entry": JSON($0.entry),
              "message": .string($0.what[language]),
            ]
          }),
      ],
      page: TextPage([
        found.isEmpty
          ? .paragraph(Paragraph(whole[language])) : .definitions(DefinitionList(lines))
      ]))
  }
}
