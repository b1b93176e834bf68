import CaseKernel
import CaseOperations
import Interchange

/// Advice as a person reads it: a heading a programme with its verdict, then for, against, to ask.
struct AdvicePage {
  let sheet: AdviceSheet
  let language: Language

  init(_ sheet: AdviceSheet, _ language: Language) {
    self.sheet = sheet
    self.language = language
  }

  var page: TextPage { TextPage([.title(title)] + supposed + sections) }

  /// The household, as the title of its page writes it.
  var title: String {
    let name = sheet.household.name(on: sheet.day).revealed
    let id = sheet.household.id
    return word("Quels programmes pour \(id)", "Which programmes for \(id)")
      + (name.isEmpty ? "" : " — \(name)")
  }

  private var supposed: [TextPage.Block] {
    guard !sheet.supposed.isEmpty else { return [] }
    let fields = sheet.supposed.map(\.rawValue).joined(separator: ", ")
    return [
      paragraph(
        word(
          "Supposé, sans rien écrire : \(fields).", "Supposed, and not written: \(fields)."))
    ]
  }

  private var sections: [TextPage.Block] {
    guard !sheet.advice.isEmpty else {
      return [
        paragraph(
          word(
            "Aucun programme actif. Les voir : logis programme list",
            "No enabled programme. See them: logis programme list"))
      ]
    }
    return sheet.advice.map(section)
  }

  private func section(_ advice: Advice) -> TextPage.Block {
    let head =
      "\(advice.instance.publicName[language]) (\(advice.instance.id))"
      + (language == .fr ? " : " : ": ") + verdict(advice.eligible)
    return .section(head, [.definitions(DefinitionList(lines(advice)))])
  }

  /// What speaks for and against, and what to ask; of a programme that is excluded, why, and no
  /// more.
  private func lines(_ advice: Advice) -> [DefinitionList.Entry] {
    let judged: [(String, Answer?, TextStyle)] = [
      (word("Pour", "For"), .yes, .plain), (word("Contre", "Against"), .no, .alert),
      (word("À vérifier", "To check"), .unknown, .plain),
      (word("À savoir", "To know"), nil, .plain),
    ]
    let told = advice.eligible == .no ? judged.filter { $0.1 == .no } : judged
    let found = told.flatMap { label, met, style in
      advice.findings.filter { $0.met == met }.map { line in
        DefinitionList.Entry(
          label, line.finding.message[language],
          line.finding.severity == .information ? style : .alert)
      }
    }
    return found + advice.ask.map { entry($0) }
  }

  private func entry(_ question: Advice.Question) -> DefinitionList.Entry {
    let command = question.command.map { "\n→ " + $0 } ?? ""
    return .init(word("À demander", "To ask"), question.words[language] + command)
  }

  /// The verdict in a word.
  func verdict(_ answer: Answer) -> String {
    switch answer {
    case .yes: word("oui", "yes")
    case .no: word("non", "no")
    case .unknown: word("à préciser", "unknown")
    }
  }

  private func paragraph(_ text: String) -> TextPage.Block { .paragraph(Paragraph(text)) }
  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
