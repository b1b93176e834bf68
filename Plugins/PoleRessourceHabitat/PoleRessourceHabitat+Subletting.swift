import CaseKernel
import Subletting

extension PoleRessourceHabitat {
  /// The parts of the sub-letting engine at work: a dwelling is sub-let for a time, on the way to
  /// another. A lease that is to slide goes on in a programme of sliding leases.
  static let sublettingParts: Set<SublettingPart> = [
    .intermediary, .documents, .tenures, .duration,
  ]

  /// The sub-letting engine, in the words of this programme.
  var engine: Subletting {
    Subletting(
      Self.description, settings.subletting,
      phases: SublettingPhases(preparation: "plan", running: ["action"]),
      parts: Self.sublettingParts)
  }

  /// What the engine finds, in the cases that sub-let: others need no lease and no approval.
  func sublettingFindings(_ context: Context) -> [Finding] {
    guard subletsForATime(context) else { return [] }
    return intermediaryFindings(context) + conventionFindings(context) + engine.findings(context)
  }

  private func subletsForATime(_ context: Context) -> Bool {
    context.details.strategies?.contains(.transitionalLetting) == true
  }

  /// Somebody has to rent the dwelling and sub-let it; whether it may is for the engine to judge.
  private func intermediaryFindings(_ context: Context) -> [Finding] {
    guard !context.file.parties.contains(where: { $0.role == engine.intermediary }) else {
      return []
    }
    return [
      finding(
        .noIntermediary, severity(context),
        Text(
          fr: "aucun locataire principal dans ce dossier : la location transitoire demande un "
            + "organisme qui sous-loue",
          en: "no intermediate tenant in this case: transitional letting takes a body that sub-lets"
        ))
    ]
  }

  /// « Recourir si nécessaire à la sous-location, dans le cadre d'une convention existante »: none
  /// is made for one case, and one that has ended carries no new sub-lease.
  private func conventionFindings(_ context: Context) -> [Finding] {
    guard context.details.sublettingConvention != nil else {
      return [
        finding(
          .noConvention, severity(context),
          Text(
            fr: "location transitoire sans convention de sous-location existante : la nommer "
              + "(sublettingConvention), ou choisir une autre stratégie",
            en: "transitional letting without an existing convention: name it "
              + "(sublettingConvention), or choose another strategy"),
          visibility: .operatorManagement)
      ]
    }
    guard let until = context.details.sublettingConventionUntil, context.day > until else {
      return []
    }
    return [
      finding(
        .conventionEnded, severity(context),
        Text(
          fr: "la convention de sous-location a pris fin le \(until.short(.fr))",
          en: "the convention of sub-letting ended on \(until.short(.en))"),
        facts: ["sublettingConventionUntil": .init(until)], visibility: .operatorManagement)
    ]
  }

  /// It holds back what is prepared; where a household is sub-tenant already, the way out stays
  /// open.
  private func severity(_ context: Context) -> Finding.Severity {
    ["strategy", "plan"].contains(context.file.phase) ? .blocking : .warning
  }
}
