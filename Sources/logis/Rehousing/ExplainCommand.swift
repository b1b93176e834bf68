import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `rehousing explain MOVE|GROUP|HOUSEHOLD`.
struct ExplainCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: help(
      "Dire pourquoi un mouvement, ou pourquoi un ménage reste sans proposition.",
      "Say why a move, or why a household is left out."),
    discussion: help(
      "D'après le dernier plan et les faits d'aujourd'hui : un mouvement (1.1), un groupe (2) ou "
        + "un ménage.",
      "By the last plan and the facts of today: a move (1.1), a group (2) or a household.")
      + "\n\n"
      + example(
        "logis rehousing match mutation-nice --cycles 2 --chains 1",
        "logis rehousing explain 1.1"),
    aliases: ["expliquer"])

  @Argument(
    help: ArgumentHelp(
      help("Mouvement, groupe ou ménage.", "Move, group or household."), valueName: "subject"))
  var subject: String

  @OptionGroup var which: PlanOption
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let account = try context.ask(
      ExplainMove(subject, of: which.programme.map { ProgrammeInstance.ID($0) }))
    try context.exit.show(
      ShowAnswer(
        object: account.object(context.language), page: page(account, context.language)))
  }

  private func page(_ account: MoveAccount, _ language: Language) -> TextPage {
    let lines = account.lines.map { line in
      TextPage.Block.section(heading(line), paragraphs(line.findings, language))
    }
    return TextPage(lines + paragraphs(account.findings, language))
  }

  private func heading(_ line: MoveAccount.Line) -> String {
    guard let move = line.move else { return line.household.rawValue }
    return "\(move.id) · \(move.household) : \(move.from?.rawValue ?? "—") → \(move.to)"
  }

  private func paragraphs(_ findings: [Finding], _ language: Language) -> [TextPage.Block] {
    findings.map { finding in
      let isMere = finding.severity == .information
      return .paragraph(
        Paragraph(
          (isMere ? "· " : "! ") + finding.message[language], hanging: 2,
          style: isMere ? .plain : .alert))
    }
  }
}
