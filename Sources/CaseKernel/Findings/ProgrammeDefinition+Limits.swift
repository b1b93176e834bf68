extension ProgrammeDefinition {
  /// What the limits of the instance say about a case: territory, convention, capacity, partners.
  func limitFindings(_ background: CaseBackground) -> [Finding] {
    territoryFindings(background) + conventionFindings(background) + capacityFindings(background)
      + partnerFindings(background)
  }

  private func territoryFindings(_ background: CaseBackground) -> [Finding] {
    guard let territory = background.instance.territory, let insee = background.household.insee,
      territory.serves(insee) == .no
    else { return [] }
    return [
      Finding(
        code("outside-territory"), .warning,
        Text(
          fr: "la commune \(insee) est hors du territoire du programme",
          en: "commune \(insee) is outside the territory of the programme"),
        facts: ["insee": .text(insee)])
    ]
  }

  private func conventionFindings(_ background: CaseBackground) -> [Finding] {
    guard let convention = background.instance.convention else { return [] }
    let opened = background.file.openedOn
    let early = opened < convention.from
    let late = !convention.renewable && (convention.to.map { opened > $0 } ?? false)
    guard early || late else { return [] }
    return [
      Finding(
        code("outside-convention"), .warning,
        Text(
          fr: "dossier ouvert hors de la durée de la convention",
          en: "case opened outside the convention"),
        facts: ["openedOn": .init(opened)])
    ]
  }

  private func partnerFindings(_ background: CaseBackground) -> [Finding] {
    declared.roles.compactMap { role in
      guard role.required, role.takesPartInCases,
        !background.file.parties.contains(where: { $0.role == role.id })
      else { return nil }
      return Finding(
        code("\(role.id)-missing"), .warning,
        Text(
          fr: "aucun partenaire n'a le rôle « \(role.label.fr) » dans ce dossier",
          en: "no partner holds the role \"\(role.label.en)\" in this case"))
    }
  }
}
