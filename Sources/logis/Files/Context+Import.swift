import CaseKernel
import CaseOperations
import Interchange

extension Context {
  /// What an import came to: its figures, and beside them what was left aside and what is doubted.
  func show(_ report: ImportReport, _ what: Text) throws {
    tell(report.defects)
    warn(report.doubts)
    let figures = report.sentence(language)
    let sentence = word("\(what.fr) : \(figures)", "\(what.en): \(figures)")
    var blocks: [TextPage.Block] = [.paragraph(Paragraph(sentence))]
    if let rejected = report.rejectedFile {
      let told = Text(
        fr: "Lignes rejetées : \(rejected) (à corriger, puis à importer)",
        en: "Rejected rows: \(rejected) (mend them, then import them)")
      blocks.append(.paragraph(Paragraph(told[language])))
    }
    try exit.show(ShowAnswer(object: report.object(language), page: TextPage(blocks)))
  }

  /// What was taken, and yet looks unusual: the first ones, beside the answer.
  func warn(_ doubts: [Text]) {
    let most = 20
    tell(doubts.prefix(most).map { Text(fr: "à vérifier : \($0.fr)", en: "to check: \($0.en)") })
    guard doubts.count > most else { return }
    let rest = doubts.count - most
    tell([Text(fr: "… et \(rest) autres à vérifier", en: "… and \(rest) more to check")])
  }

  private func tell(_ texts: [Text]) {
    for text in texts { exit.note(text[language]) }
  }

  /// A word in the language of the session.
  func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }

  /// That a dry run found nothing against an act.
  func showDryRun(_ what: Text, _ members: [(String, JSON)] = []) throws {
    try exit.show(
      ShowAnswer(
        object: .object([("dryRun", true)] + members),
        page: TextPage([.paragraph(Paragraph(what[language]))])))
  }

  /// Says that something was done, in one sentence or as an object.
  func showDone(_ what: Text, _ members: [(String, JSON)]) throws {
    try exit.show(
      ShowAnswer(
        object: .object(members), page: TextPage([.paragraph(Paragraph(what[language]))])))
  }
}
