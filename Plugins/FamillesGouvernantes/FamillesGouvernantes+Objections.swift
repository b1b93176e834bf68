package import CaseKernel

extension FamillesGouvernantes {
  /// What may not be written: a lease act for a person under tutelle or curatelle without its
  /// authorisation, a second aid for the same year.
  package func objections(
    to record: LoggedRecord, in context: CaseContext<FamillesGouvernantesDetails>
  ) -> [Finding] {
    switch record.kind {
    case "leaseAct": [unauthorised(record, context.household)].compactMap { $0 }
    case "aidGranted": cumulated(context.file.records(of: "aidGranted") + [record])
    default: []
    }
  }

  /// Lease acts without an authorisation: of somebody whose measure was recorded since, or is not
  /// known; unknown is never no.
  func leaseFindings(_ context: Context) -> [Finding] {
    let checked = context.file.records(of: "noProtection").compactMap { $0.person("resident") }
    return context.file.records(of: "leaseAct").compactMap { record in
      if let found = unauthorised(record, context.household) { return found }
      guard record.facts["authorisation"] == nil, let person = record.person("resident"),
        !context.household.protectionMeasures.contains(where: { $0.person == person }),
        !checked.contains(person)
      else { return nil }
      return finding(
        about: person, .leaseUnauthorised, .warning,
        Text(
          fr: "\(person) : acte sur un bail sans savoir si une autorisation est requise",
          en: "\(person): lease act and nobody knows whether an authorisation is required"),
        visibility: .operatorTeam, source: Law.lease)
    }
  }

  /// The dwelling of a person under tutelle or curatelle is not disposed of without the
  /// authorisation of the judge or of the family council. Source: CC art. 426 (D3.5).
  private func unauthorised(_ record: LoggedRecord, _ household: Household) -> Finding? {
    guard record.facts["authorisation"] == nil, let person = record.person("resident"),
      household.protectionMeasures(of: person, on: record.on).contains(where: {
        $0.kind.guardsLease
      })
    else { return nil }
    return finding(
      about: person, .leaseUnauthorised, .blocking,
      Text(
        fr: "\(person) : un bail ne se conclut ni ne se résilie sans la référence de "
          + "l'autorisation (--set authorisation=…)",
        en: "\(person): no lease is concluded or ended without the reference of the authorisation "
          + "(--set authorisation=…)"),
      visibility: .operatorTeam, source: Law.lease)
  }

  /// Aid or allowance, never both for a year. Source: CASF L281-1 (D3.6).
  private func cumulated(_ grants: [LoggedRecord]) -> [Finding] {
    let years = Set(grants.compactMap { $0.facts["year"]?.number }).sorted()
    return years.compactMap { year in
      let aids = Set(
        grants.filter { $0.facts["year"]?.number == year }.compactMap { $0.facts["aid"] })
      guard aids.count > 1 else { return nil }
      return Finding(
        "\(Self.description.module)/aid-cumulated", .blocking,
        Text(
          fr: "\(year) : l'aide à la vie partagée et le forfait ne se cumulent pas",
          en: "\(year): the shared-living aid and the allowance are not given together"),
        facts: ["year": .number(year)], source: Law.inclusiveHousing)
    }
  }
}
