import CaseKernel

extension VisitesSociales {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
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
}
