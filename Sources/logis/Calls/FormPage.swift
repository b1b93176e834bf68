import CaseConfiguration
import CaseKernel
import Interchange
import Reporting

/// The form « Annexe 3-1 » as a document, its boxes drawn.
struct FormPage {
  let form: ProjectForm
  let language: Language

  init(_ form: ProjectForm, _ language: Language) {
    self.form = form
    self.language = language
  }

  var page: TextPage {
    TextPage(
      [
        .title(
          word(
            "Annexe 3-1 — Présentation synthétique du projet",
            "Annexe 3-1 — Synthetic presentation of the project"))
      ]
        + form.parts.map(section))
  }

  private func section(_ part: ProjectForm.Part) -> TextPage.Block {
    let entries = part.fields.map { field in
      DefinitionList.Entry(field.label[language], written(field.value))
    }
    return .section(
      part.title[language],
      [.definitions(DefinitionList(entries, widestLabel: 54, longValue: 60))])
  }

  private func written(_ value: ProjectForm.Value) -> String {
    switch value {
    case .text(let text): text?[language] ?? ""
    case .box(let tick): box(tick)
    case .amount(let amount): amount.written(language)
    case .count(let count): count.map(String.init) ?? "—"
    case .lines(let lines): lines.map { $0[language] }.joined(separator: "\n")
    case .share(let share):
      word(
        "oui \(share.yes), non \(share.no), inconnu \(share.unknown)",
        "yes \(share.yes), no \(share.no), unknown \(share.unknown)")
    case .budgets(let budgets):
      budgets.map { "\($0.year)" + word(" : ", ": ") + $0.amount.written(language) }
        .joined(separator: "\n")
    case .plan(let plan): plan.map(line).joined(separator: "\n")
    case .blankBoxes(let labels):
      labels.map { "\($0[language])\u{A0}☐" }.joined(separator: "   ")
    }
  }

  private func line(_ line: ProjectForm.PlanLine) -> String {
    word(
      "\(line.name) : demandé \(line.asked.written(.fr)), accordé \(line.granted.written(.fr))",
      "\(line.name): asked \(line.asked.written(.en)), granted \(line.granted.written(.en))")
  }

  /// « oui ☒ non ☐ », both open while nobody has answered.
  private func box(_ tick: ProjectSheet.Tick) -> String {
    let (yes, no) = (tick.answer == .yes ? "☒" : "☐", tick.answer == .no ? "☒" : "☐")
    let boxes = word("oui\u{A0}\(yes)   non\u{A0}\(no)", "yes\u{A0}\(yes)   no\u{A0}\(no)")
    return tick.comment.map { "\(boxes)   \($0[language])" } ?? boxes
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
