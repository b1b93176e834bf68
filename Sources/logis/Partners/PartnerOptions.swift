import ArgumentParser
import CaseOperations

/// What is said about a partner: the columns of CLI.md as options.
struct PartnerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(help("Nom de l'organisme.", "Name of the organisation."), valueName: "text"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      help("Nature : landlord, operator, funder…", "Kind: landlord, operator, funder…"),
      valueName: "word"))
  var kind: String?

  @Option(help: ArgumentHelp(help("SIRET.", "SIRET."), valueName: "number"))
  var siret: String?

  @Option(help: ArgumentHelp(help("Numéro RNA d'association.", "RNA number."), valueName: "number"))
  var rna: String?

  @Option(help: ArgumentHelp(help("Numéro FINESS.", "FINESS number."), valueName: "number"))
  var finess: String?

  @Option(
    help: ArgumentHelp(
      help("Code INSEE de la commune.", "INSEE code of the commune."), valueName: "code"))
  var insee: String?

  @Option(
    help: ArgumentHelp(help("Adresse électronique.", "E-mail address."), valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp(help("Téléphone.", "Phone."), valueName: "number"))
  var phone: String?

  @Option(
    help: ArgumentHelp(
      help("Le partenaire auquel il succède.", "The partner that it continues."), valueName: "id"))
  var successorOf: String?

  @Option(help: ArgumentHelp(help("Depuis quel jour.", "Since which day."), valueName: "day"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Agrément ou déclaration, plusieurs fois s'il le faut.",
        "Approval or declaration, several times if need be."),
      valueName: "kind[:reference[:from[:to]]]"))
  var qualification: [String] = []

  /// What was given, by the columns of CLI.md.
  var cells: [String: String] {
    let cells: [String: String?] = [
      "name": name,
      "kind": kind,
      "siret": siret,
      "rna": rna,
      "finess": finess,
      "insee": insee,
      "email": email,
      "phone": phone,
      "successorOf": successorOf,
      "since": since,
      "qualifications": qualification.isEmpty
        ? nil : qualification.joined(separator: "|") + "|",
    ]
    return cells.compactMapValues { $0 }
  }
}
