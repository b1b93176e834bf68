import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `partner list`.
struct ListPartnersCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: help("Lister les partenaires.", "List partners."),
    discussion: example("logis partner list --kind landlord"), aliases: ["lister"])

  @Option(
    help: ArgumentHelp(
      help("D'une nature : landlord, operator…", "Of a kind: landlord, operator…"),
      valueName: "word"))
  var kind: String?

  @OptionGroup var limit: LimitOption
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let found = try context.ask(
      ListPartners(kind: try kind.map(partnerKind), limit: limit.limit))
    try context.exit.show(
      ListAnswer(
        objects: found.map(\.object),
        columns: [
          "id", "name", "kind", "siret", "rna", "finess", "insee", "email", "phone", "successorOf",
          "since",
        ],
        table: table(found, context)))
  }

  private func table(_ partners: [Partner], _ context: Context) -> TextTable {
    TextTable(
      [
        .fixed(context.word("Partenaire", "Partner")), .init(context.word("Nom", "Name")),
        .init(context.word("Nature", "Kind")), .fixed("SIRET"),
        .fixed(context.word("Commune", "Commune")),
      ],
      rows: partners.map { partner in
        [
          .init(partner.id.rawValue), .init(partner.name),
          .init(partner.kind.label[context.language]), .init(partner.siret ?? ""),
          .init(partner.insee ?? ""),
        ]
      },
      emptyText: context.word(
        "Aucun partenaire. En ajouter : logis partner import FICHIER, ou logis partner add --help",
        "No partner. Add some: logis partner import FILE, or logis partner add --help"))
  }
}

/// `partner show ID`.
struct ShowPartnerCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: help("Montrer un partenaire.", "Show a partner."),
    discussion: example("logis partner show lnh"), aliases: ["montrer"])

  @Argument(help: ArgumentHelp(help("Le partenaire.", "The partner."), valueName: "partner"))
  var id: String

  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let found = try context.ask(ShowPartner(Partner.ID(id)))
    try context.show(found.partner, continuedBy: found.successor)
  }
}

extension Context {
  /// A partner: its page, or its object.
  func show(_ partner: Partner, continuedBy successor: Partner? = nil) throws {
    let unknown = word("inconnu", "unknown")
    var entries: [DefinitionList.Entry] = [
      .init(word("Nature", "Kind"), partner.kind.label[language]),
      .init("SIRET", partner.siret ?? unknown), .init("RNA", partner.rna ?? unknown),
      .init("FINESS", partner.finess.map(FINESS.shown) ?? unknown),
      .init(word("Commune", "Commune"), partner.insee ?? unknown),
      .init(word("Courriel", "E-mail"), partner.email ?? unknown),
      .init(word("Téléphone", "Phone"), partner.phone ?? unknown),
    ]
    if let earlier = partner.successorOf {
      let since = partner.since.map { word(" depuis le ", " since ") + $0.written(language) } ?? ""
      entries.append(.init(word("Succède à", "Continues"), earlier.rawValue + since))
    }
    if let successor {
      entries.append(.init(word("Continué par", "Continued by"), successor.id.rawValue))
    }
    entries += partner.qualifications.map { qualification($0, on: session.day) }
    try exit.show(
      ShowAnswer(
        object: partner.object,
        page: TextPage([
          .title("\(partner.id) — \(partner.name)"), .definitions(DefinitionList(entries)),
        ])))
  }

  private func qualification(
    _ one: Partner.Qualification, on day: Day
  ) -> DefinitionList.Entry {
    let dates = [
      one.from.map { word("du ", "from ") + $0.short(language) },
      one.to.map { word("au ", "to ") + $0.short(language) },
    ].compactMap { $0 }.joined(separator: " ")
    let parts = [one.kind, one.reference ?? "", dates].filter { !$0.isEmpty }
    let ended = one.holds(on: day) == .no
    return .init(
      word("Qualification", "Qualification"), parts.joined(separator: ", "),
      ended ? .warning : .plain)
  }
}
