import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange
import Rehousing

/// `rehousing search CASE`.
struct SearchCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: help(
      "Chercher pour un ménage dans toutes les pistes à la fois.",
      "Look for one household along every channel at once."),
    discussion: help(
      "Bourses d'échange, ménages avec qui échanger en deux ou trois étapes, autres bailleurs, "
        + "programmes en livraison, logements vacants des partenaires : le meilleur d'abord.",
      "Exchange platforms, households to exchange with in two or three steps, other landlords, "
        + "programmes in delivery, vacant dwellings of the partners: best first.")
      + "\n\n" + example("logis rehousing search 2025-0021"),
    aliases: ["rechercher", "chercher"])

  @Argument(help: ArgumentHelp(help("Le dossier.", "The case."), valueName: "case"))
  var id: String

  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let outcome = try context.ask(SearchCase(CaseFile.ID(id)))
    try context.exit.show(
      ShowAnswer(
        object: outcome.object(context.language), page: page(outcome, context.language)))
  }

  private func page(_ outcome: SearchCase.Outcome, _ language: Language) -> TextPage {
    let title = Text(
      fr: "Pistes pour \(outcome.household), dossier \(outcome.file)",
      en: "Channels for \(outcome.household), case \(outcome.file)")
    let found = outcome.options.map { option in
      TextPage.Block.section(
        heading(option, language), lines(option.explanation.findings, language))
    }
    return TextPage([.title(title[language])] + found + lines(outcome.closed, language))
  }

  private func heading(_ option: SearchCase.Option, _ language: Language) -> String {
    let dwelling = option.dwelling
    let day = dwelling.availableFrom.map { day in
      Text(fr: ", dès le \(day.short(.fr))", en: ", from \(day.short(.en))")[language]
    }
    let others = option.with.map(\.rawValue).joined(separator: ", ")
    let joined = others.isEmpty ? "" : Text(fr: " avec ", en: " with ")[language] + others
    return "\(dwelling.id) · \(option.channel.label[language])\(joined)\(day ?? "") · "
      + "\((option.explanation.score.points + 1) / 3) %"
  }

  private func lines(_ findings: [Finding], _ language: Language) -> [TextPage.Block] {
    findings.map { .paragraph(Paragraph("· " + $0.message[language], hanging: 2)) }
  }
}
