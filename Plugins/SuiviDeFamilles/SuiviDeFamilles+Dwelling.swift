import CaseKernel

extension SuiviDeFamilles {
  /// A dwelling of the wrong size is told apart, with what it calls for elsewhere: neither is a
  /// reason to be in the programme, nor to be out of it.
  func dwellingFindings(_ context: Context) -> [Finding] {
    guard Self.supportPhases.contains(context.file.phase) else { return [] }
    let large = UnderOccupation(context.household, in: context.dwelling, on: context.day)
    let small = SurfaceNorm(context.household, in: context.dwelling, on: context.day)
    if large.answer == .yes {
      return [
        finding(
          .dwellingTooLarge, .information,
          Text(
            fr: "logement devenu trop grand pour les besoins : une mutation peut être proposée",
            en: "the dwelling has become too large: a move may be offered"), facts: large.facts,
          visibility: .operatorManagement, source: "CCH L621-2 (D1.1)")
      ]
    }
    guard small.overOccupied == .yes else { return [] }
    return [
      finding(
        .dwellingTooSmall, .information,
        Text(
          fr: "logement trop petit pour le nombre d'occupants : un motif de relogement prioritaire "
            + "est à vérifier",
          en: "the dwelling is too small for its occupants: check for a ground of priority"),
        facts: small.facts, visibility: .operatorManagement, source: "CCH R822-25 (D1.10)")
    ]
  }
}
