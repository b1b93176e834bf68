import CaseKernel

extension SublettingLook {
  var series: TenureSeries { TenureSeries(file) }

  /// The footing that the case has come to is the one that the household's file shows.
  var tenureFindings: [Finding] {
    guard let step = series.step(on: day),
      let other = background.household.occupancy(on: day)?.tenure, other != step.tenure
    else { return [] }
    return [
      finding(
        .tenureDiffers, .warning,
        Text(
          fr: "statut « \(step.tenure.label.fr) » depuis le \(step.from.short(.fr)) (mode "
            + "d'occupation \(step.mode.rawValue)), « \(other.label.fr) » dans la fiche du ménage : "
            + "la mettre à jour",
          en: "\"\(step.tenure.label.en)\" since \(step.from) (mode of occupation "
            + "\(step.mode.rawValue)), \"\(other.label.en)\" in the household's file: update it"),
        facts: [
          "tenure": .text(step.tenure.rawValue), "since": .init(step.from),
          "occupationMode": .number(step.mode.rawValue), "household.tenure": .text(other.rawValue),
        ], source: SublettingLaw.tenures)
    ]
  }

  /// A sub-lease that goes on beyond the longest time wants a justification: no text fixes that
  /// time, and nothing ends by itself.
  var durationFindings: [Finding] {
    guard let step = series.step(on: day), step.tenure == .subtenant, facts.overrunReason == nil
    else { return [] }
    let end = step.from.adding(engine.terms.longest)
    guard day > end else { return [] }
    return [
      finding(
        .longestTimePassed, .warning,
        Text(
          fr: "sous-location depuis plus de \(engine.terms.longest.written(.fr)) (le "
            + "\(end.short(.fr))) : écrire pourquoi elle se prolonge (overrunReason)",
          en: "sub-lease for more than \(engine.terms.longest.written(.en)) (\(end)): write why it "
            + "goes on (overrunReason)"),
        facts: ["since": .init(step.from), "longest": .init(end)], source: SublettingLaw.duration)
    ]
  }
}
