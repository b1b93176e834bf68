import ArgumentParser

/// What is said about the measure that protects a person: the columns of CLI.md as options.
struct ProtectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "Mesure de protection : guardianship, curatorship…",
        "Protection measure: guardianship, curatorship…"), valueName: "word"))
  var protectionMeasure: String?

  @Option(
    help: ArgumentHelp(
      help("Sur quoi : property, person ou both.", "On what: property, person or both."),
      valueName: "word"))
  var measureScope: String?

  @Option(
    help: ArgumentHelp(help("Juridiction qui l'a décidée.", "Court."), valueName: "text"))
  var measureCourt: String?

  @Option(
    help: ArgumentHelp(help("Numéro de la décision.", "Its number."), valueName: "text"))
  var measureReference: String?

  @Option(
    help: ArgumentHelp(
      help("Premier jour ; un autre jour est un renouvellement.", "First day; another: a renewal."),
      valueName: "day"))
  var measureSince: String?

  @Option(
    help: ArgumentHelp(
      help("Dernier jour, sauf renouvellement.", "Last day, unless renewed."), valueName: "day"))
  var measureUntil: String?

  @Option(
    help: ArgumentHelp(
      help("Le mandataire, par identifiant.", "Who carries it out, by id."), valueName: "id"))
  var mandatary: String?

  /// What was given, by the columns of CLI.md.
  var cells: [String: String] {
    let cells: [String: String?] = [
      "protectionMeasure": protectionMeasure,
      "measureScope": measureScope,
      "measureCourt": measureCourt,
      "measureReference": measureReference,
      "measureSince": measureSince,
      "measureUntil": measureUntil,
      "mandatary": mandatary,
    ]
    return cells.compactMapValues { $0 }
  }
}
