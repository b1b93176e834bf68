package import CaseKernel

extension Mutation {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them.
  package static var examples: [Example] {
    ExampleMove.identifications + ExampleMove.outreach + ExampleMove.projects
      + ExampleMove.searches + ExampleMove.offers + ExampleMove.moves + ExampleMove.compliance
      + ExampleMove.statutoryDuties + ExampleMove.sanctions + ExampleMove.aids
      + ExampleMove.candidates
  }
}
