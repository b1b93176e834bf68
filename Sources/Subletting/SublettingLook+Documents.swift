import CaseKernel

extension SublettingLook {
  /// Principal lease, sub-lease and convention: all there, the convention annexed, the sub-lease
  /// within the principal lease.
  var documentFindings: [Finding] {
    guard !isAfter, file.day(of: .first("slide")) == nil else { return [] }
    return awaited + annexed + outliving
  }

  private static let documents: [(EventKindID, Text)] = [
    ("principalLease", Text(fr: "bail principal", en: "principal lease")),
    ("sublease", Text(fr: "contrat de sous-location", en: "sub-lease")),
    ("convention", Text(fr: "convention tripartite", en: "three-party convention")),
  ]

  /// A household that is hosted needs none of the three yet.
  private var awaited: [Finding] {
    guard file.phase == engine.phases.preparation, file.records(of: "hosting").isEmpty
    else { return [] }
    let missing = Self.documents.filter { file.records(of: $0.0).isEmpty }.map(\.1)
    guard !missing.isEmpty else { return [] }
    let names = Self.list(missing)
    return [
      finding(
        .documentsAwaited, .information,
        Text(fr: "reste à signer : \(names.fr)", en: "still to be signed: \(names.en)"),
        source: SublettingLaw.documents)
    ]
  }

  private var annexed: [Finding] {
    guard let convention = file.records(of: "convention").last,
      convention.facts["annexed"] != .answer(true)
    else { return [] }
    return [
      finding(
        .conventionNotAnnexed, .warning,
        Text(
          fr: "la convention tripartite doit être annexée à la sous-location : à vérifier",
          en: "the convention must be annexed to the sub-lease: check it"),
        facts: ["convention": .number(convention.entry)], source: SublettingLaw.documents)
    ]
  }

  /// The sub-tenant's right ends with the principal lease.
  private var outliving: [Finding] {
    guard let lease = end(of: "principalLease"), let sublease = end(of: "sublease"),
      sublease > lease
    else { return [] }
    return [
      finding(
        .subleaseOutlivesLease, .warning,
        Text(
          fr: "la sous-location court jusqu'au \(sublease.short(.fr)), le bail principal finit le "
            + lease.short(.fr),
          en: "the sub-lease runs to \(sublease), the principal lease ends on \(lease)"),
        facts: ["sublease": .init(sublease), "principalLease": .init(lease)],
        source: SublettingLaw.subtenant)
    ]
  }

  private func end(of kind: EventKindID) -> Day? { file.records(of: kind).last?.facts["end"]?.day }
}
