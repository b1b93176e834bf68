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
    let parties = background.file.parties(on: background.day)
    return missingRoles(parties) + unsharedFindings(background.file, parties)
  }

  /// A partner named on the case takes part while the household agrees that it be told (D6.9).
  private func unsharedFindings(_ file: CaseFile, _ parties: [Party]) -> [Finding] {
    parties.compactMap { party in
      guard party.from != nil, !file.sharing(with: party.partner) else { return nil }
      let remedy = "logis case partner \(file.id) remove \(party.partner) \(party.role)"
      return Finding(
        code("partner-not-shared"), .warning,
        Text(
          fr: "\(party.partner) prend part au dossier sans accord de partage en vigueur ; "
            + "le recueillir, ou : \(remedy)",
          en: "\(party.partner) takes part in the case without a sharing agreement in force; "
            + "obtain one, or: \(remedy)"),
        visibility: .operatorTeam, source: "D6.9")
    }
  }

  private func missingRoles(_ parties: [Party]) -> [Finding] {
    declared.roles.compactMap { role in
      guard role.required, role.takesPartInCases,
        !parties.contains(where: { $0.role == role.id })
      else { return nil }
      return Finding(
        code("\(role.id)-missing"), .warning,
        Text(
          fr: "aucun partenaire n'a le rôle « \(role.label.fr) » dans ce dossier",
          en: "no partner holds the role \"\(role.label.en)\" in this case"))
    }
  }
}
