import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `dwelling list`.
struct ListDwellingsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: help("Lister les logements.", "List dwellings."),
    discussion: example("logis dwelling list --status vacant"), aliases: ["lister"])

  @Option(help: ArgumentHelp(help("D'un bailleur.", "Of a landlord."), valueName: "id"))
  var landlord: String?

  @Option(
    help: ArgumentHelp(
      help("occupied, vacant ou delivery.", "occupied, vacant or delivery."), valueName: "word"))
  var status: String?

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let status: Dwelling.Status? = try status.map { try known($0, "--status") }
    let found = try context.ask(
      ListDwellings(landlord: landlord.map { Partner.ID($0) }, status: status, limit: limit.limit))
    try context.exit.show(
      ListAnswer(
        objects: found.map(\.object),
        columns: [
          "id", "landlord", "status", "availableFrom", "type", "mainRooms", "habitableRooms",
          "livingArea", "floor", "lift", "stepFree", "adapted", "principalRentCents",
          "chargesCents", "financing", "address", "postcode", "insee", "priorityDistrict",
          "source",
        ],
        table: table(found, context)))
  }

  private func table(_ dwellings: [Dwelling], _ context: Context) -> TextTable {
    TextTable(
      [
        .fixed(context.word("Logement", "Dwelling")), .init(context.word("Bailleur", "Landlord")),
        .fixed(context.word("Type", "Type")), .number(context.word("Surface", "Area")),
        .number(context.word("Loyer", "Rent")), .fixed(context.word("Commune", "Commune")),
        .init(context.word("État", "Status")), .fixed(context.word("Libre le", "Free on")),
      ],
      rows: dwellings.map { dwelling in
        [
          .init(dwelling.id.rawValue), .init(dwelling.landlord.rawValue),
          .init(dwelling.type ?? ""), .init(dwelling.area(context.language) ?? ""),
          .init(dwelling.principalRent?.written(context.language) ?? ""),
          .init(dwelling.insee ?? ""), .init(dwelling.status.label[context.language]),
          .init(dwelling.availableFrom?.short(context.language) ?? ""),
        ]
      },
      emptyText: context.word(
        "Aucun logement ici. En ajouter : logis dwelling import FICHIER, ou logis dwelling add --help",
        "No dwelling here. Add some: logis dwelling import FILE, or logis dwelling add --help"))
  }
}

/// `dwelling show ID`.
struct ShowDwellingCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: help("Montrer un logement.", "Show a dwelling."),
    discussion: example(
      "logis dwelling add --id D-17 --landlord lnh --status vacant", "logis dwelling show D-17"),
    aliases: ["montrer"])

  @Argument(help: ArgumentHelp(help("Le logement.", "The dwelling."), valueName: "dwelling"))
  var id: String

  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(ShowDwelling(Dwelling.ID(id))))
  }
}
