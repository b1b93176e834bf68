import CaseKernel
import CaseStore

/// Turns the facts that are missing into questions, with the command that records the answer.
struct Questions {
  let household: HouseholdView
  let declared: DeclaredDefinition
  let programme: ProgrammeInstance.ID
  /// The open case of the household in the programme.
  let openCase: CaseFile.ID?

  private var id: Household.ID { household.household.id }

  func question(_ fact: String) -> Advice.Question {
    if let declaration = declared.field(FieldID(fact)) { return question(declaration) }
    let parts = fact.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return other(fact) }
    switch parts[0] {
    case "household": return aboutHousehold(fact, parts[1])
    case "dwelling":
      let label = Self.label(of: parts[1])
      return Advice.Question(
        fact: fact, words: Text(fr: "logement : \(label.fr) ?", en: "dwelling: \(label.en)?"),
        command: household.addressWithheld ? nil : "logis dwelling import …")
    default: return other(fact)
    }
  }

  private func question(_ declaration: FieldDeclaration) -> Advice.Question {
    let options = declaration.kind.options.map(\.id).joined(separator: " | ")
    let choices = options.isEmpty ? "" : " (\(options))"
    let value = "\(declaration.id)=…"
    let command =
      openCase.map { "logis case record \($0) \(value)" }
      ?? "logis case open \(programme) \(id) --set \(value)"
    return Advice.Question(
      fact: declaration.id.rawValue,
      words: Text(
        fr: "\(declaration.label.fr) ?\(choices)", en: "\(declaration.label.en)?\(choices)"),
      command: command)
  }

  private func aboutHousehold(_ fact: String, _ column: String) -> Advice.Question {
    let label = Self.label(of: column)
    guard !isWithheld(column) else {
      return Advice.Question(
        fact: fact,
        words: Text(
          fr: "\(label.fr) : ne vous est pas montré ; le demander à l'équipe",
          en: "\(label.en): not shown to you; ask the team"), command: nil)
    }
    return Advice.Question(
      fact: fact, words: Text(fr: "\(label.fr) ?", en: "\(label.en)?"),
      command: "logis household edit \(id) " + Self.option(of: column))
  }

  private func other(_ fact: String) -> Advice.Question {
    Advice.Question(
      fact: fact, words: Text(fr: "\(fact) ?", en: "\(fact)?"),
      command: "logis programme show \(programme)")
  }

  /// Whether the fact is kept from the viewer, known or not.
  private func isWithheld(_ column: String) -> Bool {
    guard let item = Self.items[column] else { return false }
    let leadsToAddress = item == .dwelling || item == .contact || item == .postalAddress
    return household.withheld.contains(item) || (leadsToAddress && household.addressWithheld)
  }

  private static func option(of column: String) -> String {
    switch column {
    case "members": return "--person …"
    case "ages", "birthDates", "birthDate": return "--member … --birth-date …"
    default:
      let words = column.reduce(into: "") { text, character in
        text += character.isUppercase ? "-" + character.lowercased() : String(character)
      }
      return "--\(words) …"
    }
  }

  private static let items: [String: HouseholdItem] = [
    "tenure": .dwelling, "tenureSince": .dwelling, "landlord": .dwelling, "dwelling": .dwelling,
    "insee": .dwelling, "postcode": .dwelling, "members": .identity, "birthDate": .identity,
    "birthDates": .identity, "ages": .identity, "monthlyIncome": .income, "incomeSource": .income,
    "rentDebt": .rentDebt, "dalo": .flags, "collectiveAgreement": .flags,
    "departmentalPlan": .flags, "housingRequestNumber": .flags, "tags": .situation,
    "situations": .situation, "phone": .contact, "email": .contact,
    "postalAddress": .postalAddress, "safeContact": .safeContact,
    "legalRepresentative": .legalRepresentative, "room": .identity, "protectionMeasure": .measures,
  ]

  private static func label(of column: String) -> Text {
    switch column {
    case "tenure": Text(fr: "statut d'occupation", en: "tenure")
    case "tenureSince": Text(fr: "dans les lieux depuis quand", en: "living there since when")
    case "landlord": Text(fr: "bailleur du logement", en: "landlord of the dwelling")
    case "dwelling": Text(fr: "logement occupé", en: "dwelling lived in")
    case "insee": Text(fr: "commune (code INSEE)", en: "commune (INSEE code)")
    case "members": Text(fr: "composition du ménage", en: "members of the household")
    case "ages", "birthDate", "birthDates": Text(fr: "dates de naissance", en: "birth dates")
    case "monthlyIncome": Text(fr: "ressources mensuelles", en: "monthly income")
    case "rentDebt": Text(fr: "dette de loyer", en: "rent debt")
    case "dalo": Text(fr: "reconnaissance DALO", en: "DALO recognition")
    case "collectiveAgreement": Text(fr: "accord collectif", en: "collective agreement")
    case "departmentalPlan": Text(fr: "public du PDALHPD", en: "public of the departmental plan")
    case "privateRooms": Text(fr: "nombre de chambres privatives", en: "private rooms")
    case "room": Text(fr: "chambre de chaque résident", en: "room of each resident")
    case "protectionMeasure": Text(fr: "mesure de protection", en: "protection measure")
    case "tags", "situations": Text(fr: "situations particulières", en: "situations lived with")
    case "mainRooms": Text(fr: "nombre de pièces principales", en: "main rooms")
    case "habitableRooms": Text(fr: "nombre de pièces habitables", en: "habitable rooms")
    case "livingArea": Text(fr: "surface habitable", en: "living area")
    case "type": Text(fr: "type (T1 à T7)", en: "type (T1 to T7)")
    default: Text(column)
    }
  }
}
