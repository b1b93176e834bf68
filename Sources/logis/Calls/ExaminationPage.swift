import CaseKernel
import CaseOperations
import Interchange
import Reporting

/// An examination as a page: what changes in the file, and what is then found of it.
struct ExaminationPage {
  let outcome: ExamineFile.Outcome
  let language: Language

  var page: TextPage {
    TextPage(
      [.title(title), .definitions(DefinitionList(changes))]
        + Self.findings(of: outcome.after, language))
  }

  /// The examination as an object.
  var object: JSON {
    let before = outcome.before
    return [
      "call": .string(outcome.call.id.rawValue), "dryRun": .bool(outcome.isPreview),
      "before": [
        "opinion": JSON(before.opinion.value?.rawValue), "rank": JSON(before.rank.value?.rawValue),
      ],
      "file": outcome.after.object(language),
    ]
  }

  private var title: String {
    let file = outcome.before
    let name = word(
      "Dossier \(file.number) : \(file.project)", "File \(file.number): \(file.project)")
    return outcome.isPreview
      ? word("À blanc, rien n'est écrit. ", "Dry run, nothing is written. ") + name : name
  }

  private var changes: [DefinitionList.Entry] {
    let (before, after) = (outcome.before, outcome.after.file)
    let entries: [DefinitionList.Entry?] = [
      arrow(word("Avis", "Opinion"), before.opinion, after.opinion) { opinion in
        opinion.value?.label[language] ?? opinion.printed ?? "—"
      },
      arrow(word("Rang", "Rank"), before.rank, after.rank) {
        $0.value?.rawValue ?? $0.printed ?? "—"
      },
      arrow(word("Questions", "Questions"), before.questions, after.questions) { $0 ?? "—" },
      arrow(word("Remarque", "Remark"), before.remark, after.remark) { $0 ?? "—" },
      arrow(word("Ménages", "Households"), before.households, after.households) {
        $0.households.map(String.init) ?? "—"
      },
      arrow(word("Coût total", "Total cost"), before.money.cost, after.money.cost) {
        $0.written(language)
      },
      arrow(word("Coût éligible", "Eligible cost"), before.money.eligible, after.money.eligible) {
        $0.written(language)
      },
      arrow(word("Demandé", "Asked"), before.money.plan, after.money.plan) {
        $0.map { $0.asked.written(language) }.joined(separator: ", ")
      },
      arrow(word("Accordé", "Granted"), before.money.plan, after.money.plan) {
        $0.map { $0.granted.written(language) }.joined(separator: ", ")
      },
      arrow(word("Plafond", "Ceiling"), before.money.plan, after.money.plan) {
        $0.map { StatedAmount($0.ceiling).written(language) }.joined(separator: ", ")
      },
    ]
    let changed = entries.compactMap { $0 }
    return changed.isEmpty
      ? [.init(word("Changement", "Change"), word("aucun", "none"))] : changed
  }

  /// « before → after »; nothing where both read alike.
  private func arrow<Value>(
    _ name: String, _ before: Value, _ after: Value, _ written: (Value) -> String
  ) -> DefinitionList.Entry? {
    let (earlier, later) = (written(before), written(after))
    return earlier == later ? nil : .init(name, "\(earlier) → \(later)")
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}

extension ExaminationPage {
  /// What is found of each file of a call, with nothing written.
  static func findings(of opinion: JointOpinion, _ language: Language) -> TextPage {
    let sections = opinion.files.map { appraisal in
      TextPage.Block.section(
        "\(appraisal.file.number). \(appraisal.file.project)", findings(of: appraisal, language))
    }
    return TextPage([.title(opinion.call.name)] + sections)
  }

  private static func findings(
    of appraisal: FileAppraisal, _ language: Language
  ) -> [TextPage.Block] {
    let found = appraisal.findings.map { finding in
      let isMere = finding.severity == .information
      return TextPage.Block.paragraph(
        Paragraph(
          (isMere ? "· " : "! ") + finding.message[language], hanging: 2,
          style: isMere ? .plain : .alert))
    }
    let none = Text(fr: "· rien à signaler", en: "· nothing to report")[language]
    return found.isEmpty ? [.paragraph(Paragraph(none))] : found
  }
}
