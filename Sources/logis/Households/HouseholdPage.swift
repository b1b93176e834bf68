import CaseKernel
import CaseOperations
import CaseStore
import Interchange

/// A household as a person reads it: who, where, on what footing, what is known, its cases.
struct HouseholdPage {
  let sheet: HouseholdSheet
  let language: Language

  init(_ sheet: HouseholdSheet, _ language: Language) {
    self.sheet = sheet
    self.language = language
  }

  var household: Household { sheet.household }

  var page: TextPage {
    let name = household.name(on: sheet.day).revealed
    return TextPage(
      [
        .title(
          "\(word("Ménage", "Household")) \(household.id)" + (name.isEmpty ? "" : " — \(name)")),
        .definitions(DefinitionList(place + safety + facts)),
        .section(word("Personnes", "People"), people),
      ] + wishes + [
        .section(word("Dossiers", "Cases"), [.table(cases)])
      ])
  }

  private var place: [DefinitionList.Entry] {
    let line = sheet.occupancy
    let since = line?.from.map { ", " + word("depuis le ", "since ") + $0.written(language) } ?? ""
    let tenure = line.map { ($0.tenure?.label[language] ?? unknown) + since }
    return [
      .init(word("Occupation", "Tenure"), tenure ?? unknown),
      .init(word("Logement", "Dwelling"), address(.dwelling) ?? dwelling ?? unknown),
      .init(
        word("Bailleur", "Landlord"), address(.dwelling) ?? line?.landlord?.rawValue ?? unknown),
      .init(
        word("Adresse postale", "Postal address"),
        address(.postalAddress) ?? household.postalAddress?.revealed ?? unknown),
      .init(word("Commune", "Commune"), address(.dwelling) ?? commune ?? unknown),
      .init(
        word("Contact sûr", "Safe contact"),
        reserved(.safeContact) ?? household.safeContact?.revealed ?? unknown),
    ]
  }

  private var dwelling: String? {
    guard let id = sheet.occupancy?.dwelling else { return nil }
    let more = [sheet.dwelling?.type, sheet.dwelling?.address?.revealed].compactMap { $0 }
    return ([id.rawValue] + more).joined(separator: ", ")
  }

  private var commune: String? {
    let parts = [household.postcode, household.insee.map { "INSEE \($0)" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var facts: [DefinitionList.Entry] {
    let rooms = household.privateRooms.map {
      [DefinitionList.Entry(word("Chambres privatives", "Private rooms"), "\($0)")]
    }
    return (rooms ?? []) + [
      .init(word("Langue", "Language"), household.language ?? unknown),
      .init(
        word("Ressources", "Income"),
        reserved(.income) ?? household.monthlyIncome(on: sheet.day)
          .map { $0.written(language) + word(" par mois", " a month") } ?? unknown),
      .init(
        word("Dette de loyer", "Rent debt"),
        reserved(.rentDebt) ?? household.rentDebt?.written(language) ?? unknown),
      .init(
        word("Numéro unique", "Housing request"),
        reserved(.flags) ?? household.housingRequestNumber ?? unknown),
      .init("DALO", flag(household.dalo)),
      .init(
        word("Accord collectif", "Collective agreement"), flag(household.collectiveAgreement)),
      .init(word("Plan départemental", "Departmental plan"), flag(household.departmentalPlan)),
    ]
  }

  private func flag(_ answer: Answer) -> String {
    reserved(.flags) ?? answer.written(language)
  }

  /// What stands for an address that is withheld: « adresse confidentielle », or « réservé ».
  private func address(_ item: HouseholdItem) -> String? {
    sheet.view.addressWithheld ? Reader.confidentialAddress[language] : reserved(item)
  }

  /// « réservé » where the viewer does not read the item.
  func reserved(_ item: HouseholdItem) -> String? {
    sheet.view.withheld.contains(item) ? word("réservé", "reserved") : nil
  }

  /// What stands for the contact of people: the address being withheld takes it along.
  func contact(_ person: Person) -> String? {
    if let address = address(.contact) { return address }
    let parts = [person.phone?.revealed, person.email?.revealed].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  var unknown: String { word("inconnu", "unknown") }

  func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
