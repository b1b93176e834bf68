import CaseKernel

extension Law {
  /// Whatever a deployment lays over the definition, every law still holds; what would break one is
  /// refused.
  static func overlays(_ subject: Subject) -> [String] {
    guard let declared = subject.definition?.declared, kept(over: subject).isEmpty else {
      return []
    }
    return (0..<12).flatMap { overlaid(subject, declared, seed: $0) }
      + ForbiddenOverlays(declared: declared).all.compactMap { attempt, overlay in
        declared.applying(overlay).definition.map { _ in "an overlay is accepted: \(attempt)" }
      }
  }

  /// What an overlay could break.
  private static let overlaidLaws: [Name] = [
    .soundGraph, .wellFormedIDs, .labels, .references, .definitionRoundTrip, .unknownKeys,
    .agreementFirst, .withdrawalStops, .visibility, .namespacedCodes, .sameFindings, .missingFacts,
  ]

  private static func kept(over subject: Subject, _ more: [Name] = []) -> [String] {
    all.filter { (overlaidLaws + more).contains($0.name) }.flatMap { $0.breaches(subject) }
  }

  private static func overlaid(
    _ subject: Subject, _ declared: DeclaredDefinition, seed: UInt64
  ) -> [String] {
    var maker = OverlayMaker(declared, seed: seed)
    let isQuiet = seed % 4 == 0
    let overlay = isQuiet ? maker.quiet() : maker.overlay()
    let (definition, defects) = declared.applying(overlay)
    guard definition != nil else { return ["overlay \(seed) is refused: \(defects)"] }
    let changed = subject.declaring { $0 = $0.applying(overlay).definition ?? $0 }
    let mustHold = isQuiet && examples(subject).isEmpty
    return kept(over: changed, mustHold ? [.examples] : []).map { "under overlay \(seed), \($0)" }
  }
}
