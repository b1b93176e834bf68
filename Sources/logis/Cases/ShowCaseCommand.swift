import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `case show CASE`.
struct ShowCaseCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: help(
      "Montrer un dossier : qui, où, quelle phase, ce qui est dû, le journal.",
      "Show a case: who, where, which phase, what is due, the journal."),
    discussion: example("logis case show 2026-0002"), aliases: ["montrer"])

  @OptionGroup var which: CaseArgument
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(ShowCase(CaseFile.ID(which.id))))
  }
}

extension Context {
  /// A case: its page, or its object.
  func show(_ sheet: CaseSheet) throws {
    try exit.show(
      ShowAnswer(object: sheet.object(language), page: CasePage(sheet, language).page))
  }

  /// What an act came to: the case, or what it would change.
  func show(_ outcome: CaseActOutcome) throws {
    try exit.show(answer(outcome))
  }

  /// What an act on several cases came to; an array for scripts, unless there is one case.
  func show(_ outcomes: [CaseActOutcome]) throws {
    let answers = outcomes.map(answer)
    guard let first = answers.first, answers.count > 1 else {
      if let first = answers.first { try exit.show(first) }
      return
    }
    let blocks = answers.dropFirst().reduce(first.page.blocks) { $0 + $1.page.blocks }
    try exit.show(
      ShowAnswer(object: .array(answers.map(\.object)), page: TextPage(blocks)))
  }

  /// What a hand-over came to: the case here, then the one there.
  func show(_ outcome: HandOver.Outcome) throws {
    var blocks = page(outcome.closed).blocks
    if let opened = outcome.opened {
      blocks += page(opened).blocks
    } else if let id = outcome.id {
      let told = Text(
        fr: "Dossier \(id) ouvert dans l'autre programme, auquel vous ne prenez pas part.",
        en: "Case \(id) is open in the other programme, in which you take no part.")
      blocks.append(.paragraph(Paragraph(told[language])))
    }
    try exit.show(ShowAnswer(object: outcome.object(language), page: TextPage(blocks)))
  }

  private func answer(_ outcome: CaseActOutcome) -> ShowAnswer {
    ShowAnswer(object: outcome.object(language), page: page(outcome))
  }

  private func page(_ outcome: CaseActOutcome) -> TextPage {
    switch outcome {
    case .done(let sheet, let written): CasePage(sheet, language).page(written: written)
    case .preview(let preview): PreviewPage(preview, language).page
    }
  }
}
