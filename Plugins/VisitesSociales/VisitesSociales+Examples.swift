package import CaseKernel

extension VisitesSociales {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them.
  package static var examples: [Example] {
    ExampleVisit.referrals + ExampleVisit.diagnoses + ExampleVisit.orientations
      + ExampleVisit.supports + ExampleVisit.candidates + ExampleVisit.laws
  }
}
