package import CaseKernel

extension VisitesSociales {
  package static var examples: [Example] {
    ExampleVisit.referrals + ExampleVisit.diagnoses + ExampleVisit.orientations
      + ExampleVisit.supports + ExampleVisit.candidates + ExampleVisit.laws
  }
}
