import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `call list`.
struct ListCallsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: help("Lister les appels à projets.", "List the calls for projects."),
    discussion: example("logis call list"), aliases: ["lister"])

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let calls = try context.ask(ListCalls(limit: limit.limit))
    try context.exit.show(CallTable(calls: calls, language: context.language).answer)
  }
}

/// The calls as a list.
struct CallTable {
  let calls: [CallForProjects]
  let language: Language

  var answer: ListAnswer {
    ListAnswer(
      objects: calls.map(\.summary),
      columns: ["id", "name", "region", "number", "examinedOn", "files"], table: table)
  }

  private var table: TextTable {
    TextTable(
      [
        .fixed(word("Identifiant", "Id")), .init(word("Appel", "Call"), minimum: 20),
        .init(word("Région", "Region"), minimum: 12), .number(word("N°", "No")),
        .fixed(word("Examiné le", "Examined on")), .number(word("Dossiers", "Files")),
      ],
      rows: calls.map { call in
        [
          .init(call.id.rawValue), .init(call.name), .init(call.region),
          .init(String(call.number)), .init(call.examinedOn?.short(language) ?? ""),
          .init(String(call.files.count)),
        ]
      },
      emptyText: word(
        "Aucun appel à projets. Les écrire dans le fichier que nomme data.calls de config.yaml.",
        "No call for projects. Write them in the file that data.calls of config.yaml names."))
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
