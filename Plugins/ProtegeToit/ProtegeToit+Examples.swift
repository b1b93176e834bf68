package import CaseKernel

extension ProtegeToit {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them.
  package static var examples: [Example] {
    ExampleShelter.candidates + ExampleShelter.ways + ExampleShelter.rights
      + ExampleShelter.secrecies + ExampleShelter.supports
  }
}
