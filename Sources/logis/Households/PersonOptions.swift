import ArgumentParser
import CaseOperations

/// What is said about one person: the columns of CLI.md as options.
struct PersonOptions: ParsableArguments {
  @Option(help: ArgumentHelp(help("Nom.", "Last name."), valueName: "text"))
  var lastName: String?

  @Option(help: ArgumentHelp(help("Prénom.", "First name."), valueName: "text"))
  var firstName: String?

  @Option(help: ArgumentHelp(help("Date de naissance.", "Birth date."), valueName: "day"))
  var birthDate: String?

  @Option(
    help: ArgumentHelp(
      help("Lien : holder, spouse, child…", "Relation: holder, spouse, child…"), valueName: "word"))
  var relation: String?

  @Option(help: ArgumentHelp(help("Téléphone.", "Phone."), valueName: "number"))
  var phone: String?

  @Option(
    help: ArgumentHelp(help("Adresse électronique.", "E-mail address."), valueName: "address"))
  var email: String?

  @Option(
    help: ArgumentHelp(
      help("Ressources mensuelles, en euros.", "Monthly income, in euros."), valueName: "euros"))
  var monthlyIncome: String?

  @Option(
    help: ArgumentHelp(help("Nature des ressources.", "Source of the income."), valueName: "text"))
  var incomeSource: String?

  @Option(
    help: ArgumentHelp(help("Représentant légal.", "Legal representative."), valueName: "text"))
  var legalRepresentative: String?

  @Option(
    help: ArgumentHelp(
      help("Situations, séparées par une espace.", "Situations, separated by a space."),
      valueName: "words"))
  var tags: String?

  @Option(
    help: ArgumentHelp(
      help("Chambre privative, dans une unité.", "Private room, in a unit."), valueName: "text"))
  var room: String?

  @OptionGroup var measure: ProtectionOptions

  /// What was given, by the columns of CLI.md.
  var cells: [String: String] {
    let cells: [String: String?] = [
      "lastName": lastName,
      "firstName": firstName,
      "birthDate": birthDate,
      "relation": relation,
      "phone": phone,
      "email": email,
      "monthlyIncome": monthlyIncome,
      "incomeSource": incomeSource,
      "legalRepresentative": legalRepresentative,
      "tags": tags,
      "room": room,
    ]
    return cells.compactMapValues { $0 }.merging(measure.cells) { own, _ in own }
  }
}
