package import CaseKernel

extension PoleRessourceHabitat {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them, and
  /// the engine's own over the sub-lettings of this programme.
  package static var examples: [Example] {
    ExampleHome.requests + ExampleHome.prediagnoses + ExampleHome.plans + ExampleHome.projects
      + ExampleHome.works + ExampleHome.evaluations + ExampleHome.sublettings
      + ExampleHome.candidates
  }
}
