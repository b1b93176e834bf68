package import CaseKernel

extension VivreEnsemble {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them.
  package static var examples: [Example] {
    ExampleNeighbour.candidates + ExampleNeighbour.ways + ExampleNeighbour.territories
      + ExampleNeighbour.resources + ExampleNeighbour.staff + ExampleNeighbour.situations
      + ExampleNeighbour.laws
  }
}
