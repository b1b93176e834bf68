import CaseConfiguration
import CaseKernel
import CaseOperations
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

  /// Short answers stand in lists; what is told at length has a paragraph of its own.
  private func section(_ part: ProjectForm.Part) -> TextPage.Block {
    var blocks: [TextPage.Block] = []
    var entries: [DefinitionList.Entry] = []
    func close() {
      if !entries.isEmpty { blocks.append(.definitions(list(entries))) }
      entries = []
    }
    for field in part.fields {
      let (label, value) = (field.label[language], written(field.value))
      guard value.count > Self.longAnswer else {
        entries.append(.init(label, value))
        continue
      }
      close()
      blocks.append(.paragraph(Paragraph(label + word(" :\n", ":\n") + value, hanging: 2)))
    }
    close()
    return .section(part.title[language], blocks)
  }

  private static let longAnswer = 60

  private func list(_ entries: [DefinitionList.Entry]) -> DefinitionList {
    DefinitionList(entries, widestLabel: 54)
  }

  private func written(_ value: ProjectForm.Value) -> String {
    switch value {
    case .text(let text): text?[language] ?? ""
    case .box(let tick): box(tick)
    case .amount(let amount): amount.written(language)
    case .count(let count): count.map(String.init) ?? "—"
    case .lines(let lines): lines.map { $0[language] }.joined(separator: "\n")
    case .blankBoxes(let labels):
      labels.map { "\($0[language])\u{A0}☐" }.joined(separator: "   ")
    }
  }

  /// « oui ☒ non ☐ », both open while nobody has answered.
  private func box(_ tick: ProjectSheet.Tick) -> String {
    let (yes, no) = (tick.answer == .yes ? "☒" : "☐", tick.answer == .no ? "☒" : "☐")
    let boxes = word("oui\u{A0}\(yes)   non\u{A0}\(no)", "yes\u{A0}\(yes)   no\u{A0}\(no)")
    return tick.comment.map { "\(boxes)   \($0[language])" } ?? boxes
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}

extension ProjectForm {
  /// The form as an object: one object a part, one key a field.
  func object(_ language: Language) -> JSON {
    let period: JSON = [
      "from": JSON(figures.period.from.description), "to": JSON(figures.period.to.description),
    ]
    let head: [(String, JSON)] = [
      ("programme", .string(instance.id.rawValue)), ("annex", "3-1"), ("period", period),
    ]
    return .object(
      head
        + parts.map { part in
          (part.key, .object(part.fields.flatMap { Self.members(of: $0, language) }))
        })
  }

  /// A field by its key; an amount by two, since money stands in keys that end in `Cents`.
  private static func members(of field: Field, _ language: Language) -> [(String, JSON)] {
    switch field.value {
    case .text(let text): [(field.key, JSON(text?[language]))]
    case .box(let tick):
      [
        (
          field.key,
          ["answer": .string(tick.answer.rawValue), "comment": JSON(tick.comment?[language])]
        )
      ]
    case .amount(let amount):
      [(field.key, .string(amount.state)), (field.key + "Cents", JSON(amount.cents))]
    case .count(let count): [(field.key, JSON(count))]
    case .lines(let lines): [(field.key, JSON(lines.map { $0[language] }))]
    case .blankBoxes: [(field.key, nil)]
    }
  }
}
