import CaseKernel
import CaseOperations
import Interchange
import Reporting

/// A demonstration as a person reads it, part by part.
struct DemonstrationPage {
  let scene: DemonstrationScene
  let steps: NextSteps
  let language: Language

  var page: TextPage {
    TextPage(
      [.title(word("Démonstration de Logis", "Demonstration of Logis")), paragraph(opening)]
        + [
          .section(
            word("Les programmes", "The programmes"),
            [.table(ProgrammeTable(rows: scene.programmes, language: language).answer.table)]),
          .section(word("Les dossiers par phase", "Cases by phase"), [.table(caseload)]),
          .section(word("À voir d'abord", "To look at first"), [.table(alerts)]),
          .section(
            word("Échéances dépassées", "Overdue"),
            [.table(AgendaTable(agenda: scene.overdue, language: language).answer.table)]),
        ] + scene.years.map(section) + adviceBlocks + caseBlocks + callBlocks + [closing])
  }

  private var opening: String {
    let day = scene.day
    return word(
      "Au \(day.written(.fr)) : \(scene.households) ménages inventés, \(scene.cases) dossiers, "
        + "\(scene.acts) actes rejoués un à un par les règles des programmes.",
      "On \(day.written(.en)): \(scene.households) invented households, \(scene.cases) cases, "
        + "\(scene.acts) acts replayed one by one by the rules of the programmes.")
  }

  private var caseload: TextTable {
    TextTable(
      [
        .init(word("Programme", "Programme")), .init(word("Phase", "Phase")),
        .number(word("Dossiers", "Cases")), .number(word("Échéance dépassée", "Overdue")),
      ],
      rows: scene.caseload.lines.map { line in
        [
          .init(line.name[language]), .init(line.label[language]), .init(String(line.cases)),
          .init(line.overdue == 0 ? "" : String(line.overdue), .alert),
        ]
      },
      emptyText: word(
        "Aucun dossier. En ouvrir un : logis case open --help",
        "No case. Open one: logis case open --help"))
  }

  /// One case a programme: the one that most needs somebody's attention.
  private var alerts: TextTable {
    TextTable(
      [
        .init(word("Programme", "Programme"), minimum: 22), .fixed(word("Dossier", "Case")),
        .init(word("Constat", "Finding"), minimum: 30, shrink: 2),
      ],
      rows: scene.alerts.map { line in
        [
          .init(line.name[language]), .init(line.file?.rawValue ?? ""),
          .init(line.finding?.message[language] ?? word("rien à signaler", "nothing to report")),
        ]
      }, emptyText: word("Aucun programme ouvert.", "No programme is open."))
  }

  /// What `advise` prints for a few households.
  private var adviceBlocks: [TextPage.Block] {
    scene.advice.flatMap { AdvicePage($0, language).page.blocks }
  }

  /// The case exactly as `case show` prints it.
  private var caseBlocks: [TextPage.Block] {
    guard let sheet = scene.sheet else { return [] }
    return CasePage(sheet, language).page.blocks
  }

  /// The files of the last call in their order, each with its rank.
  private var callBlocks: [TextPage.Block] {
    guard let opinion = scene.call else { return [] }
    return [
      .section(opinion.call.name, [.table(CallPage(opinion, language).table)])
    ]
  }

  private var closing: TextPage.Block {
    .section(
      word("Continuer à la main", "Go on by hand"),
      [
        paragraph(word("La base est ici : \(steps.store)", "The store is here: \(steps.store)"))
      ] + zip(labels, steps.commands).map { .paragraph(command($0, $1)) })
  }

  /// A command on short lines, which a shell takes as one when they are pasted.
  private func command(_ label: String, _ words: String) -> Paragraph {
    let split = words.replacing(" --config ", with: " \\\n--config ")
      .replacing(" --store ", with: " \\\n--store ")
    return Paragraph("\(label)\n\(split)", hanging: 2)
  }

  private var labels: [String] {
    [
      word("Les dossiers ouverts :", "Open cases:"), word("Un dossier :", "One case:"),
      word("Le budget :", "The budget:"),
    ]
  }

  func paragraph(_ text: String) -> TextPage.Block { .paragraph(Paragraph(text)) }
  func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
