import ArgumentParser
import CaseOperations

/// What is said about a dwelling: the columns of CLI.md as options.
struct DwellingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(help("Le bailleur.", "The landlord."), valueName: "id"))
  var landlord: String?

  @Option(help: ArgumentHelp(help("Adresse.", "Address."), valueName: "text"))
  var address: String?

  @Option(help: ArgumentHelp(help("Code postal.", "Postcode."), valueName: "code"))
  var postcode: String?

  @Option(
    help: ArgumentHelp(
      help("Code INSEE de la commune.", "INSEE code of the commune."), valueName: "code"))
  var insee: String?

  @Option(
    help: ArgumentHelp(
      help("Quartier prioritaire (QPV).", "Priority district (QPV)."), valueName: "code"))
  var priorityDistrict: String?

  @Option(
    help: ArgumentHelp(
      help("Type : T1, T1 bis, T2 à T7.", "Type: T1, T1 bis, T2 to T7."), valueName: "type"))
  var type: String?

  @Option(help: ArgumentHelp(help("Pièces principales.", "Main rooms."), valueName: "n"))
  var mainRooms: String?

  @Option(help: ArgumentHelp(help("Pièces habitables.", "Habitable rooms."), valueName: "n"))
  var habitableRooms: String?

  @Option(
    help: ArgumentHelp(help("Surface habitable, en m².", "Living area, in m²."), valueName: "area"))
  var livingArea: String?

  // A floor below the ground is written with a dash, which is no option then.
  @Option(
    parsing: .unconditional, help: ArgumentHelp(help("Étage.", "Floor."), valueName: "n"))
  var floor: String?

  @Option(
    help: ArgumentHelp(help("Ascenseur : yes ou no.", "Lift: yes or no."), valueName: "yes|no"))
  var lift: String?

  @Option(
    help: ArgumentHelp(
      help("De plain-pied : yes ou no.", "Step-free: yes or no."), valueName: "yes|no"))
  var stepFree: String?

  @Option(
    help: ArgumentHelp(help("Adapté : yes ou no.", "Adapted: yes or no."), valueName: "yes|no"))
  var adapted: String?

  @Option(
    help: ArgumentHelp(
      help("Loyer principal, en euros.", "Principal rent, in euros."), valueName: "euros"))
  var principalRent: String?

  @Option(help: ArgumentHelp(help("Charges, en euros.", "Charges, in euros."), valueName: "euros"))
  var charges: String?

  @Option(
    help: ArgumentHelp(
      help("Financement : PLAI, PLUS…", "Financing: PLAI, PLUS…"), valueName: "word"))
  var financing: String?

  @Option(
    help: ArgumentHelp(
      help("État : occupied, vacant ou delivery.", "Status: occupied, vacant or delivery."),
      valueName: "word"))
  var status: String?

  @Option(
    help: ArgumentHelp(
      help("Libre à partir de ce jour.", "Free from that day on."), valueName: "day"))
  var availableFrom: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Plateforme d'échange dont c'est l'annonce.", "Exchange platform whose advert it is."),
      valueName: "text"))
  var source: String?

  /// What was given, by the columns of CLI.md.
  var cells: [String: String] {
    let cells: [String: String?] = [
      "landlord": landlord,
      "address": address,
      "postcode": postcode,
      "insee": insee,
      "priorityDistrict": priorityDistrict,
      "type": type,
      "mainRooms": mainRooms,
      "habitableRooms": habitableRooms,
      "livingArea": livingArea,
      "floor": floor,
      "lift": lift,
      "stepFree": stepFree,
      "adapted": adapted,
      "principalRent": principalRent,
      "charges": charges,
      "financing": financing,
      "status": status,
      "availableFrom": availableFrom,
      "source": source,
    ]
    return cells.compactMapValues { $0 }
  }
}
