import ArgumentParser
import CaseKernel

/// The options that stand after any command.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "Configuration (sinon LOGIS_CONFIG, sinon ./config.yaml).",
        "Configuration (else LOGIS_CONFIG, else ./config.yaml)."), valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var config: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Base de données (sinon LOGIS_STORE, sinon celle de la configuration).",
        "Store (else LOGIS_STORE, else the one of the configuration)."), valueName: "file"),
    completion: .file())
  var store: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Jour civil (sinon LOGIS_TODAY, sinon aujourd'hui à Paris).",
        "Civil day (else LOGIS_TODAY, else today in Paris)."), valueName: "day"),
    transform: parsedDay)
  var today: Day?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      help(
        "Utilisateur (sinon LOGIS_USER, sinon le compte du système).",
        "User (else LOGIS_USER, else the system account)."), valueName: "user"))
  var user: String?

  @Option(
    help: ArgumentHelp(
      help("Langue des messages.", "Language of messages."), valueName: "fr|en"))
  var language: LanguageOption?

  @Option(
    help: ArgumentHelp(
      help("Forme de la réponse.", "Form of the answer."), valueName: "format"))
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      help(
        "Fichier où écrire (sinon la sortie standard).",
        "File to write to (else standard output)."), valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: ArgumentHelp(help("Dire ce qui est lu et ouvert.", "Say what is read and opened.")))
  var verbose = false

  var configPath: String { config ?? Environment["LOGIS_CONFIG"] ?? "config.yaml" }
  var storePath: String? { store ?? Environment["LOGIS_STORE"] }
  var userName: String? { user ?? Environment["LOGIS_USER"] }

  /// The civil day: the one asked for, else today.
  func civilDay() throws -> Day {
    if let today { return today }
    guard let text = Environment["LOGIS_TODAY"] else { return Civil.today }
    return try parsedDay(text)
  }
}

/// `fr` or `en`.
enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case fr, en
  var language: Language { self == .fr ? .fr : .en }

  // The parser finds the words through key paths of generic types, which every start would pay.
  static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  static var allValueDescriptions: [String: String] { [:] }
}

/// The forms that answers come in; not every command has them all.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, table, json, csv, ics, markdown, html, svg

  static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  static var allValueDescriptions: [String: String] { [:] }
}

/// Reads a day of the command line: `2026-03-02` or `02/03/2026`.
@Sendable func parsedDay(_ text: String) throws -> Day {
  guard let day = Day(written: text) else {
    throw ValidationError(
      help(
        "« \(text) » n'est pas un jour ; l'écrire comme 2026-03-02 ou 02/03/2026",
        "\"\(text)\" is not a day; write it like 2026-03-02 or 02/03/2026"))
  }
  return day
}
