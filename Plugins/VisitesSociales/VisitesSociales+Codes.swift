import CaseKernel

extension VisitesSociales {
  /// The programme's own findings by code.
  enum Code: String, CaseIterable {
    case liaisonFormAwaited = "liaison-form-awaited"
    case entryPointMissing = "entry-point-missing"
    case proposalDeadlineMissing = "proposal-deadline-missing"
    case proposalLapsed = "proposal-lapsed"
    case coveredByScheme = "covered-by-scheme"
    case otherLandlord = "other-landlord"
    case startedByLetter = "started-by-letter"
    case wordingNotAgreed = "wording-not-agreed"
    case noAdverseUse = "no-adverse-use"
    case orientationPending = "orientation-pending"
    case existingMeasureUnnamed = "existing-measure-unnamed"
    case supportWithoutEnd = "support-without-end"
  }

  /// Every code of the enumeration, so that no finding goes without its two examples.
  package static let codes = Code.allCases.map(\.rawValue)

  /// A finding of the programme, with the document that asks for it.
  func finding(
    _ code: Code, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = .partnersOfTheCase
  ) -> Finding {
    Finding(
      "\(Self.description.module)/\(code.rawValue)", severity, message, facts: facts,
      visibility: visibility, source: Self.description.source)
  }
}
