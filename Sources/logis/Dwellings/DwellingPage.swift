import CaseKernel
import CaseOperations
import Interchange

extension Context {
  /// A dwelling: its page, or its object.
  func show(_ sheet: DwellingSheet) throws {
    let page = TextPage(
      [
        .title("\(word("Logement", "Dwelling")) \(sheet.dwelling.id)"),
        .definitions(
          DefinitionList(
            place(sheet.dwelling) + rent(sheet.dwelling) + advert(sheet.dwelling))),
      ] + sheet.findings.map { .paragraph(Paragraph($0.message[language], style: .warning)) })
    try exit.show(ShowAnswer(object: sheet.object(language), page: page))
  }

  private func place(_ dwelling: Dwelling) -> [DefinitionList.Entry] {
    [
      .init(word("Bailleur", "Landlord"), dwelling.landlord.rawValue),
      .init(word("État", "Status"), state(dwelling)),
      entry("Adresse", "Address", dwelling.address?.revealed),
      entry("Code postal", "Postcode", dwelling.postcode),
      entry("Commune (INSEE)", "Commune (INSEE)", dwelling.insee),
      entry("Quartier prioritaire", "Priority district", dwelling.priorityDistrict),
      entry("Type", "Type", dwelling.type),
      entry("Pièces principales", "Main rooms", dwelling.mainRooms.map { "\($0)" }),
      entry("Pièces habitables", "Habitable rooms", dwelling.habitableRooms.map { "\($0)" }),
      entry("Surface", "Living area", dwelling.area(language)),
      entry("Étage", "Floor", dwelling.floor.map { "\($0)" }),
    ]
  }

  private func state(_ dwelling: Dwelling) -> String {
    let label = dwelling.status.label[language]
    guard let day = dwelling.availableFrom else { return label }
    return label + word(", libre le ", ", free on ") + day.written(language)
  }

  /// Said of adverts alone: a landlord's own dwelling has none.
  private func advert(_ dwelling: Dwelling) -> [DefinitionList.Entry] {
    dwelling.source.map { [.init(word("Annonce", "Advert"), $0)] } ?? []
  }

  private func rent(_ dwelling: Dwelling) -> [DefinitionList.Entry] {
    [
      .init(word("Ascenseur", "Lift"), dwelling.lift.written(language)),
      .init(word("De plain-pied", "Step-free"), dwelling.stepFree.written(language)),
      .init(word("Adapté", "Adapted"), dwelling.adapted.written(language)),
      entry("Loyer principal", "Principal rent", dwelling.principalRent?.written(language)),
      entry("Charges", "Charges", dwelling.charges?.written(language)),
      entry("Financement", "Financing", dwelling.financing),
    ]
  }

  private func entry(_ fr: String, _ en: String, _ value: String?) -> DefinitionList.Entry {
    .init(word(fr, en), value ?? word("inconnu", "unknown"))
  }
}

extension Dwelling {
  /// The living area in square metres, such as « 62,5 m² »; nil where it is unknown.
  func area(_ language: Language) -> String? {
    livingAreaHundredths.map {
      "\(Quantity(hundredths: Int64($0)).written(language))\u{A0}m²"
    }
  }
}
