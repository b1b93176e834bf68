import CaseKernel
import CaseOperations
import CaseStore
import Interchange

extension Context {
  /// A gathering: its page, or its object.
  func show(_ sheet: GatheringSheet) throws {
    try exit.show(
      ShowAnswer(object: sheet.object, page: GatheringPage(sheet: sheet, language).page))
  }

  /// Gatherings as a list.
  func show(_ sheets: [GatheringSheet], addedBy noun: String) throws {
    try exit.show(
      ListAnswer(
        objects: sheets.map(\.object),
        columns: [
          "id", "on", "state", "kind", "programme", "committee", "theme", "place", "hours",
          "households", "neighbours",
        ],
        table: table(of: sheets, noun)))
  }

  private func table(of sheets: [GatheringSheet], _ noun: String) -> TextTable {
    TextTable(
      [
        .fixed(word("Séance", "Gathering")), .fixed(word("Jour", "Day")),
        .init(word("Quoi", "What"), minimum: 12), .init(word("Programme", "Programme")),
        .init(word("Thème ou comité", "Theme or committee"), minimum: 12),
        .init(word("Présents", "Present"), minimum: 12),
      ],
      rows: sheets.map { sheet in
        let page = GatheringPage(sheet: sheet, language)
        return [
          .init(sheet.id.rawValue), .init(sheet.on.short(language)), .init(page.what),
          .init(sheet.instance.publicName[language]),
          .init(sheet.committee ?? sheet.theme(language) ?? ""), .init(page.present ?? "—"),
        ]
      },
      emptyText: word(
        "Aucune séance que vous puissiez lire. En ajouter : logis \(noun) add --help",
        "No gathering that you may read. Add one: logis \(noun) add --help"))
  }
}

/// A gathering as people read it.
struct GatheringPage {
  let sheet: GatheringSheet
  let language: Language

  init(sheet: GatheringSheet, _ language: Language) {
    self.sheet = sheet
    self.language = language
  }

  var page: TextPage {
    let entries: [DefinitionList.Entry?] =
      [
        entry(word("Programme", "Programme"), sheet.instance.publicName[language]),
        entry(word("Jour", "Day"), sheet.on.written(language)),
        entry(word("Comité", "Committee"), sheet.committee),
        entry(word("Thème", "Theme"), sheet.theme(language)),
        entry(word("Lieu", "Place"), sheet.place),
        entry(word("Durée", "Time"), sheet.minutes.map(Self.hours)),
        entry(word("Animé par", "Led by"), list(sheet.facilitators.map(\.rawValue))),
      ] + sheet.others(language).map { entry($0.label, $0.value) } + [
        entry(word("Présents", "Present"), present ?? word("non noté", "not noted")),
        entry(word("Notes", "Notes"), sheet.notes),
      ]
    return TextPage(
      [
        .title("\(sheet.id) — \(what)"),
        .definitions(DefinitionList(entries.compactMap { $0 })),
      ] + households + outcomes)
  }

  /// What it is; its state where it was not held, or not yet.
  var what: String {
    let label = sheet.kind.label[language]
    return sheet.state == .held ? label : "\(label), \(sheet.state.label[language])"
  }

  /// Who was there, in one line; `nil` where nobody noted it.
  var present: String? {
    let staff = sheet.staff.map {
      "\($0.count) \(sheet.label(ofJob: $0.job, language)) (\($0.partner))"
    }
    let parts = [
      sheet.isSuppressed
        ? word("ménages en petit nombre", "few households")
        : sheet.households.flatMap { $0 > 0 ? count($0, "ménage", "household") : nil },
      sheet.neighbours.map { count($0, "voisin", "neighbour") },
      list(staff), list(sheet.members.map(\.rawValue)),
    ].compactMap { $0 }
    return list(parts)
  }

  /// The households that the reader may know; the others are only counted.
  private var households: [TextPage.Block] {
    guard let attendance = sheet.attendance, !attendance.cases.isEmpty else { return [] }
    let entries = attendance.cases.map { DefinitionList.Entry($0.id.rawValue, $0.name.revealed) }
    return [
      .section(word("Ménages", "Households"), [.definitions(DefinitionList(entries))])
    ]
  }

  private var outcomes: [TextPage.Block] {
    let decisions = sheet.decisions.map { DefinitionList.Entry(word("Décidé", "Decided"), $0) }
    let checkpoints = sheet.checkpoints.map {
      DefinitionList.Entry(word("À vérifier", "To check"), "\($0.due.short(language)) · \($0.what)")
    }
    let all = decisions + checkpoints
    return all.isEmpty
      ? [] : [.section(word("Suites", "Outcome"), [.definitions(DefinitionList(all))])]
  }

  private func count(_ number: Int, _ fr: String, _ en: String) -> String {
    "\(number) " + word(number > 1 ? fr + "s" : fr, number == 1 ? en : en + "s")
  }

  private func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: ", ")
  }

  private func entry(_ label: String, _ value: String?) -> DefinitionList.Entry? {
    value.map { .init(label, $0) }
  }

  private static func hours(_ minutes: Int) -> String {
    minutes % 60 == 0
      ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
