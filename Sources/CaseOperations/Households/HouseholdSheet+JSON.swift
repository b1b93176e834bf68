import CaseKernel
package import CaseStore
package import Interchange

extension HouseholdRow {
  /// The object of the contract (`household list`).
  package var object: JSON {
    [
      "id": .string(id.rawValue), "name": .string(name.revealed), "persons": JSON(persons),
      "dwelling": JSON(dwelling?.rawValue), "landlord": JSON(landlord?.rawValue),
      "tenure": JSON(tenure?.rawValue),
    ]
  }
}

extension HouseholdSheet {
  /// The household for a script: what is withheld is `null`, and named in `withheld`.
  package var object: JSON {
    .object(heading + place + facts)
  }

  private var heading: [(String, JSON)] {
    [
      ("id", .string(household.id.rawValue)), ("kind", .string(household.kind.rawValue)),
      ("name", .string(household.name(on: day).revealed)),
      ("people", .array(household.people.map(object))),
    ]
  }

  private func object(of person: Person) -> JSON {
    let income = income(of: person.id)
    let tags = person.situations.revealed.map(\.rawValue).sorted()
    return [
      "id": .string(person.id.rawValue), "lastName": .string(person.lastName.revealed),
      "firstName": JSON(person.firstName?.revealed),
      "birthDate": JSON(person.birthDate?.description),
      "relation": JSON(relation(of: person.id)?.rawValue),
      "phone": JSON(person.phone?.revealed), "email": JSON(person.email?.revealed),
      "monthlyIncomeCents": JSON(income?.monthly), "incomeSource": JSON(income?.source),
      "legalRepresentative": JSON(person.legalRepresentative?.revealed), "tags": JSON(tags),
      "room": JSON(room(of: person.id)),
      "protectionMeasures": .array(
        household.protectionMeasures.filter { $0.person == person.id }.map(Self.object)),
    ]
  }

  private static func object(of measure: ProtectionMeasure) -> JSON {
    [
      "kind": .string(measure.kind.rawValue), "scope": JSON(measure.scope?.rawValue),
      "court": JSON(measure.court), "reference": JSON(measure.reference),
      "from": JSON(measure.from?.description), "to": JSON(measure.to?.description),
      "mandatary": JSON(measure.mandatary?.rawValue),
    ]
  }

  private var place: [(String, JSON)] {
    [
      ("dwelling", JSON(occupancy?.dwelling?.rawValue)),
      ("landlord", JSON(occupancy?.landlord?.rawValue)),
      ("tenure", JSON(occupancy?.tenure?.rawValue)),
      ("tenureSince", JSON(occupancy?.from?.description)),
      (
        "occupancies",
        .array(
          household.occupancies.map {
            [
              "dwelling": JSON($0.dwelling?.rawValue), "landlord": JSON($0.landlord?.rawValue),
              "tenure": JSON($0.tenure?.rawValue), "from": JSON($0.from?.description),
              "to": JSON($0.to?.description),
            ]
          })
      ),
      ("postalAddress", JSON(household.postalAddress?.revealed)),
      ("postcode", JSON(household.postcode)), ("insee", JSON(household.insee)),
      ("addressConfidentiality", .string(household.addressConfidentiality.rawValue)),
      ("safeContact", JSON(household.safeContact?.revealed)), ("contactRules", rules),
      ("protection", protection), ("splitFrom", JSON(household.splitFrom?.rawValue)),
      ("language", JSON(household.language)), ("privateRooms", JSON(household.privateRooms)),
    ]
  }

  private var rules: JSON {
    guard let rules = household.contactRules?.revealed else { return .null }
    return [
      "channels": rules.channels.map { JSON($0.map(\.rawValue)) } ?? .null,
      "hours": JSON(rules.hours?.written), "noVoicemail": .bool(rules.noVoicemail),
      "noPostalMail": .bool(rules.noPostalMail), "senderAlias": JSON(rules.senderAlias),
    ]
  }

  private var protection: JSON {
    guard let protection = household.protection?.revealed else { return .null }
    return [
      "orderNotifiedOn": JSON(protection.order?.notifiedOn.description),
      "orderEndsOn": JSON(protection.order?.expiry.description),
      "proofs": JSON(protection.proofs.map(\.rawValue)),
    ]
  }

  private var facts: [(String, JSON)] {
    [
      ("monthlyIncomeCents", JSON(household.monthlyIncome(on: day))),
      ("rentDebtCents", JSON(household.rentDebt)),
      ("housingRequestNumber", JSON(household.housingRequestNumber)),
      ("dalo", JSON(household.dalo.fact)),
      ("collectiveAgreement", JSON(household.collectiveAgreement.fact)),
      ("departmentalPlan", JSON(household.departmentalPlan.fact)),
      ("wishes", .array(household.wishes.map(\.object))),
      (
        "cases",
        .array(
          cases.map {
            [
              "id": .string($0.id.rawValue), "programme": .string($0.programme.rawValue),
              "phase": .string($0.phase.rawValue), "open": .bool($0.isOpen),
            ]
          })
      ),
      ("withheld", JSON(view.withheld.map(\.word).sorted())),
      ("addressWithheld", .bool(view.addressWithheld)),
    ]
  }
}

extension HousingWish {
  /// The wish for a script: numbers and answers as such, amounts in cents.
  package var object: JSON {
    let values: (String, JSON) =
      switch criterion.valueKind {
      case .text: ("values", JSON(self.values))
      case .number: ("values", .array(numbers.map { JSON($0) }))
      case .euros: ("valuesCents", .array(numbers.map { JSON($0) }))
      case .answer:
        ("values", .array((self.values.isEmpty ? [1] : numbers).map { .bool($0 == 1) }))
      }
    return .object([
      ("criterion", .string(criterion.rawValue)), ("level", .string(level.rawValue)), values,
    ])
  }
}

extension HouseholdItem {
  /// The word that scripts read.
  var word: String {
    switch self {
    case .identity: "identity"
    case .dwelling: "dwelling"
    case .rentDebt: "rentDebt"
    case .contact: "contact"
    case .postalAddress: "postalAddress"
    case .safeContact: "safeContact"
    case .protection: "protection"
    case .legalRepresentative: "legalRepresentative"
    case .flags: "flags"
    case .income: "income"
    case .situation: "situation"
    case .measures: "protectionMeasures"
    case .wishes: "wishes"
    }
  }
}
