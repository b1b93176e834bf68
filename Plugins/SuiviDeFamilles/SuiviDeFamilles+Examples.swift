package import CaseKernel

extension SuiviDeFamilles {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them.
  package static var examples: [Example] {
    ExampleFamily.presentations + ExampleFamily.commitments + ExampleFamily.diagnoses
      + ExampleFamily.hours + ExampleFamily.months + ExampleFamily.renewals
      + ExampleFamily.closings + ExampleFamily.candidates
  }
}
