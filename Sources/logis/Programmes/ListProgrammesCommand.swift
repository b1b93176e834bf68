import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `programme list`.
struct ListProgrammesCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: help(
      "Lister les programmes, dans l'ordre de la configuration.",
      "List the programmes, in the order of the configuration."),
    discussion: example("logis programme list --format csv"), aliases: ["lister"])

  @Option(
    help: ArgumentHelp(help("Les premiers seulement.", "The first ones only."), valueName: "n"))
  var limit: Int?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError(help("--limit : au moins 1", "--limit: at least 1"))
    }
  }

  func run(_ context: Context) throws {
    let rows = try context.ask(ListProgrammes(limit: limit))
    try context.exit.show(ProgrammeTable(rows: rows, language: context.language).answer)
  }
}

/// Programmes as a list.
struct ProgrammeTable {
  let rows: [ProgrammeRow]
  let language: Language

  var answer: ListAnswer {
    ListAnswer(
      objects: rows.map { $0.object(language) },
      columns: [
        "id", "module", "name", "enabled", "openCases", "capacity.households", "capacity.per",
      ], table: table)
  }

  private var table: TextTable {
    TextTable(
      [
        .fixed(word("Programme", "Programme")), .init(word("Nom", "Name"), minimum: 12),
        .init(word("Module", "Module"), minimum: 10, shrink: 2),
        .number(word("Dossiers ouverts", "Open cases")),
        .init(word("Capacité", "Capacity"), alignment: .trailing, shrink: 0),
        .fixed(word("Activé", "Enabled")),
      ],
      rows: rows.map(row),
      emptyText: word(
        "Aucun programme. En ajouter un sous programmes: dans config.yaml, puis : "
          + "logis config check",
        "No programme. Add one under programmes: in config.yaml, then: logis config check"))
  }

  private func row(_ row: ProgrammeRow) -> [TextTable.Cell] {
    let instance = row.instance
    return [
      .init(instance.id.rawValue), .init(instance.publicName[language]),
      .init(instance.module.rawValue), .init(row.openCases.map(String.init) ?? "—"),
      .init(row.places.map(places) ?? ""),
      .init(
        instance.enabled ? word("oui", "yes") : word("non", "no"),
        instance.enabled ? .plain : .faint),
    ]
  }

  /// « 5/55 par an », « 7/10 par an, accès 5/5, maintien 2/5, 21/30 sur la convention ».
  private func places(_ places: CapacityFigures) -> String {
    places.figures.map { figure in
      let counted = "\(figure.taken.map(String.init) ?? "—")/\(figure.limit.households)"
      let side = figure.limit.side.map { $0.label[language] }
      let isTold = side != nil && figure.limit.per == places.capacity.whole?.per
      return [side, counted, isTold ? nil : figure.limit.when()[language]]
        .compactMap { $0 }.joined(separator: " ")
    }.joined(separator: ", ")
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
