import CaseKernel

extension SublettingLook {
  /// Foreseen by the principal lease, prepared once a lease is proposed, completed once it has
  /// slid.
  var slideFindings: [Finding] { notForeseen + toPrepare + stillOpen }

  private var hasSlid: Bool { file.day(of: Subletting.slid) != nil }

  private var notForeseen: [Finding] {
    guard isRunning, facts.slideForeseen != true, series.step(on: day)?.tenure == .subtenant
    else { return [] }
    return [
      finding(
        .slideNotForeseen, .warning,
        Text(
          fr: "le bail principal doit prévoir le glissement : le vérifier, ou signer un avenant",
          en: "the principal lease must foresee the slide: check it, or sign an amendment"),
        facts: facts.slideForeseen.map { ["slideForeseen": .answer($0)] } ?? [:],
        source: SublettingLaw.slide)
    ]
  }

  /// What the slide is refused without.
  private var requiredItems: [Text] {
    [
      (facts.slideForeseen == true, Text(fr: "clause de glissement", en: "slide clause")),
      (facts.allocatedOn != nil, Text(fr: "attribution en CALEOL", en: "allocation")),
      (facts.homeInsured == true, Text(fr: "assurance du ménage", en: "household's insurance")),
    ].filter { !$0.0 }.map(\.1)
  }

  /// What may follow the slide.
  private var laterItems: [Text] {
    [
      (facts.slideInventory != nil, Text(fr: "état des lieux", en: "inventory")),
      (
        facts.depositReturned == true,
        Text(fr: "dépôt rendu par l'association", en: "deposit given back")
      ),
      (facts.depositPaid == true, Text(fr: "dépôt versé au bailleur", en: "deposit paid")),
      (facts.housingAidTransferred == true, Text(fr: "aide au logement", en: "housing aid")),
    ].filter { !$0.0 }.map(\.1)
  }

  private var toPrepare: [Finding] {
    let proposed =
      file.records(of: "prefectNotice").last?
      .choice("decision", as: LandlordDecision.self) == .leaseProposed
    let open = requiredItems + laterItems
    guard isRunning, proposed, !hasSlid, !open.isEmpty else { return [] }
    let names = Self.list(open)
    return [
      finding(
        .slideToPrepare, .information,
        Text(
          fr: "un bail est proposé, reste à préparer : \(names.fr)",
          en: "a lease is proposed, still to be prepared: \(names.en)"), source: SublettingLaw.slide
      )
    ]
  }

  private var stillOpen: [Finding] {
    guard hasSlid, !laterItems.isEmpty else { return [] }
    let names = Self.list(laterItems)
    return [
      finding(
        .slideItemsOpen, .warning,
        Text(
          fr: "le bail a glissé, reste à faire : \(names.fr)",
          en: "the lease has slid, still to be done: \(names.en)"), source: SublettingLaw.slide)
    ]
  }
}
