import ArgumentParser

/// What is said about the measure that protects a person: the columns of CLI.md as options.
struct ProtectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "Mesure de protection : guardianship, curatorship…",
        "Protection measure: guardianship, curatorship…"), valueName: "word"))
  var protection: String?

  @Option(
    help: ArgumentHelp(
      help("Sur quoi : property, person ou both.", "On what: property, person or both."),
      valueName: "word"))
  var protectionScope: String?

  @Option(
    help: ArgumentHelp(help("Juridiction qui l'a décidée.", "Court."), valueName: "text"))
  var protectionCourt: String?

  @Option(
    help: ArgumentHelp(help("Numéro de la décision.", "Its number."), valueName: "text"))
  var protectionReference: String?

  @Option(
    help: ArgumentHelp(
      help("Premier jour ; un autre jour est un renouvellement.", "First day; another: a renewal."),
      valueName: "day"))
  var protectionSince: String?

  @Option(
    help: ArgumentHelp(
      help("Dernier jour, sauf renouvellement.", "Last day, unless renewed."), valueName: "day"))
  var protectionUntil: String?

  @Option(
    help: ArgumentHelp(
      help("Le mandataire, par identifiant.", "Who carries it out, by id."), valueName: "id"))
  var mandatary: String?

  /// What was given, by the columns of CLI.md.
  var cells: [String: String] {
    let cells: [String: String?] = [
      "protection": protection,
      "protectionScope": protectionScope,
      "protectionCourt": protectionCourt,
      "protectionReference": protectionReference,
      "protectionSince": protectionSince,
      "protectionUntil": protectionUntil,
      "mandatary": mandatary,
    ]
    return cells.compactMapValues { $0 }
  }
}
