import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `partner add ID`.
struct AddPartnerCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: help("Ajouter un partenaire.", "Add a partner."),
    discussion: example(
      #"logis partner add le-toit --name "Le Toit" --kind operator \"#,
      "  --qualification iml:2024-12:2024-01-01:2028-12-31"),
    aliases: ["ajouter"])

  @Argument(
    help: ArgumentHelp(
      help(
        "Son identifiant : minuscules, chiffres, tirets.", "Its id: small letters, digits, dashes."),
      valueName: "id"))
  var id: String

  @OptionGroup var partner: PartnerOptions
  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func run(_ context: Context) throws {
    let cells = partner.cells.merging(["partner": id]) { _, id in id }
    let done = try context.ask(AddPartner(cells))
    context.warn(done.doubts)
    guard !context.session.dryRun else {
      return try context.showDryRun(
        Text(fr: "Le partenaire serait ajouté.", en: "The partner would be added."),
        [("id", .string(id))])
    }
    try context.show(done.partner)
  }
}

/// `partner import FILE`.
struct ImportPartnersCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: help(
      "Importer des partenaires d'un fichier CSV, ou les structures de data·inclusion.",
      "Import partners from a CSV file, or the structures of data·inclusion."),
    discussion: example(
      #"printf 'partner,name,kind\nle-toit,Le Toit,operator\n' > partenaires.csv"#,
      "logis partner import partenaires.csv"),
    aliases: ["importer"])

  /// The formats that partners come in, beside the CSV of the contract.
  enum Source: String, ExpressibleByArgument, CaseIterable {
    case dataInclusion = "data-inclusion"
  }

  @OptionGroup var file: ImportOptions

  @Option(
    help: ArgumentHelp(
      help("D'où vient le fichier, si ce n'est un CSV.", "Where it comes from, if not a CSV file."),
      valueName: "data-inclusion"))
  var from: Source?

  @Option(
    help: ArgumentHelp(
      help(
        "Nature donnée aux structures (sinon socialService).",
        "Kind given to the structures (else socialService)."), valueName: "word"))
  var kind: String?

  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { dry.dryRun }

  func validate() throws {
    if kind != nil, from == nil {
      throw ValidationError(
        help("--kind va avec --from data-inclusion", "--kind goes with --from data-inclusion"))
    }
    _ = try kind.map(partnerKind)
  }

  func run(_ context: Context) throws {
    let kind = try kind.map(partnerKind) ?? .socialService
    let report = try context.ask(
      ImportPartners(file.importFile, structuresAs: from == nil ? nil : kind))
    try context.show(report, Text(fr: "Partenaires", en: "Partners"))
  }
}

/// Reads a kind of partner, in camelCase or kebab-case.
@Sendable func partnerKind(_ word: String) throws -> Partner.Kind {
  try known(word, "--kind")
}

/// Reads one of the words of an enumeration.
func known<Word: RawRepresentable & CaseIterable>(_ word: String, _ option: String) throws -> Word
where Word.RawValue == String {
  guard let known = Word(word: word) else {
    throw Told(
      error: Problem.notOne(
        of: Word.allCases.map(\.rawValue.kebab), Text(option), found: word),
      language: HelpLanguage.current)
  }
  return known
}
