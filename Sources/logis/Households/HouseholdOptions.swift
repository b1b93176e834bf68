import ArgumentParser
import CaseOperations

/// What is said about a household as a whole: the columns of CLI.md as options.
struct HouseholdOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help("Son logement, par identifiant.", "Its dwelling, by id."), valueName: "id"))
  var dwelling: String?

  @Option(
    help: ArgumentHelp(
      help("Son bailleur, par identifiant.", "Its landlord, by id."), valueName: "id"))
  var landlord: String?

  @Option(
    help: ArgumentHelp(
      help(
        "À quel titre il habite : tenant, hosted, applicant…",
        "On what footing: tenant, hosted, applicant…"), valueName: "word"))
  var tenure: String?

  @Option(help: ArgumentHelp(help("Depuis quel jour.", "Since which day."), valueName: "day"))
  var tenureSince: String?

  @Option(
    help: ArgumentHelp(
      help("Dette de loyer, en euros.", "Rent debt, in euros."), valueName: "euros"))
  var rentDebt: String?

  @Option(
    help: ArgumentHelp(
      help("Numéro unique de demande.", "Number of the housing request."), valueName: "number"))
  var housingRequestNumber: String?

  @Option(
    help: ArgumentHelp(
      help("Reconnu DALO : yes ou no.", "DALO recognised: yes or no."), valueName: "yes|no"))
  var dalo: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Relève de l'accord collectif : yes ou no.", "Under the collective agreement: yes or no."),
      valueName: "yes|no"))
  var collectiveAgreement: String?

  @Option(
    help: ArgumentHelp(
      help("Relève du plan départemental : yes ou no.", "Under the departmental plan: yes or no."),
      valueName: "yes|no"))
  var departmentalPlan: String?

  @Option(help: ArgumentHelp(help("Adresse postale.", "Postal address."), valueName: "text"))
  var postalAddress: String?

  @Option(help: ArgumentHelp(help("Code postal.", "Postcode."), valueName: "code"))
  var postcode: String?

  @Option(
    help: ArgumentHelp(
      help("Code INSEE de la commune.", "INSEE code of the commune."), valueName: "code"))
  var insee: String?

  @Option(
    help: ArgumentHelp(
      help("Comment joindre le ménage sans risque.", "How to reach the household safely."),
      valueName: "text"))
  var safeContact: String?

  @Option(
    help: ArgumentHelp(
      help("Adresse : none, restricted ou secret.", "Address: none, restricted or secret."),
      valueName: "word"))
  var addressConfidentiality: String?

  @Option(
    help: ArgumentHelp(
      help("Langue dans laquelle lui parler.", "Language it is spoken to in."), valueName: "text"))
  var spokenLanguage: String?

  @Option(
    help: ArgumentHelp(
      help("Chambres privatives d'une unité.", "Private rooms of a unit."), valueName: "number"))
  var privateRooms: String?

  /// What was given, by the columns of CLI.md.
  var cells: [String: String] {
    let cells: [String: String?] = [
      "dwelling": dwelling,
      "landlord": landlord,
      "tenure": tenure,
      "tenureSince": tenureSince,
      "rentDebt": rentDebt,
      "housingRequestNumber": housingRequestNumber,
      "dalo": dalo,
      "collectiveAgreement": collectiveAgreement,
      "departmentalPlan": departmentalPlan,
      "postalAddress": postalAddress,
      "postcode": postcode,
      "insee": insee,
      "safeContact": safeContact,
      "addressConfidentiality": addressConfidentiality,
      "language": spokenLanguage,
      "privateRooms": privateRooms,
    ]
    return cells.compactMapValues { $0 }
  }
}
