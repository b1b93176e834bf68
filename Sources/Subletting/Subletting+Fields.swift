public import CaseKernel

extension Subletting {
  /// The engine's fields for a programme's `Details`, in the order asked.
  ///
  /// Facts of the lease relation are asked while the documents are prepared, and landlord and
  /// intermediate tenant both read them; the reason of an overrun speaks of the household, and
  /// stays with the operator.
  public func fields<Details: SublettingCase>(of type: Details.Type) -> [Field<Details>] {
    var fields: [Field<Details>] = []
    if parts.contains(.arrears) { fields += dueFields() }
    if parts.contains(.slide) { fields += slideFields() }
    if parts.contains(.duration) { fields += overrunFields() }
    return fields
  }

  private func dueFields<Details: SublettingCase>() -> [Field<Details>] {
    [
      Field(
        \.subletting.monthlyDue, "monthlyDue",
        Text(fr: "loyer et charges du mois", en: "rent and charges of a month"),
        visibility: .partnersOfTheCase, askedIn: phases.preparation,
        help: Text(
          fr: "montant brut, avant l'aide au logement", en: "gross amount, before the housing aid")),
      Field(
        \.subletting.housingAidToIntermediary, "housingAidToIntermediary",
        Text(
          fr: "aide au logement demandée par le locataire principal",
          en: "housing aid asked for by the intermediate tenant"),
        visibility: .partnersOfTheCase, askedIn: phases.preparation),
    ]
  }

  private func slideFields<Details: SublettingCase>() -> [Field<Details>] {
    let phase = phases.preparation
    return [
      Field(
        \.subletting.slideForeseen, "slideForeseen",
        Text(fr: "glissement prévu au bail principal", en: "slide foreseen in the principal lease"),
        visibility: .partnersOfTheCase, askedIn: phase),
      Field(
        \.subletting.allocatedOn, "allocatedOn",
        Text(fr: "attribution décidée en CALEOL le", en: "allocated by the commission on"),
        visibility: .partnersOfTheCase, askedIn: phase),
      Field(
        \.subletting.homeInsured, "homeInsured",
        Text(fr: "assurance habitation au nom du ménage", en: "home insurance in its own name"),
        visibility: .partnersOfTheCase, askedIn: phase),
      Field(
        \.subletting.slideInventory, "slideInventory",
        Text(fr: "état des lieux du glissement", en: "inventory at the slide"),
        visibility: .partnersOfTheCase, askedIn: phase),
      Field(
        \.subletting.depositReturned, "depositReturned",
        Text(fr: "dépôt de garantie rendu par l'association", en: "deposit given back"),
        visibility: .partnersOfTheCase, askedIn: phase),
      Field(
        \.subletting.depositPaid, "depositPaid",
        Text(fr: "dépôt de garantie versé au bailleur", en: "deposit paid to the landlord"),
        visibility: .partnersOfTheCase, askedIn: phase),
      Field(
        \.subletting.housingAidTransferred, "housingAidTransferred",
        Text(
          fr: "aide au logement demandée au nom du ménage",
          en: "housing aid asked for in its own name"),
        visibility: .partnersOfTheCase, askedIn: phase),
    ]
  }

  private func overrunFields<Details: SublettingCase>() -> [Field<Details>] {
    [
      Field(
        \.subletting.overrunReason, "overrunReason",
        Text(fr: "pourquoi la sous-location se prolonge", en: "why the sub-lease goes on"),
        visibility: .operatorManagement, askedIn: phases.running.first ?? phases.preparation)
    ]
  }
}
