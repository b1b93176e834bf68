package import CaseKernel

extension AccompagnementRenforce {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them.
  package static var examples: [Example] {
    ExampleReinforced.candidates + ExampleReinforced.referrals + ExampleReinforced.assessments
      + ExampleReinforced.rhythms + ExampleReinforced.operators + ExampleReinforced.evictions
      + ExampleReinforced.moves + ExampleReinforced.laws
  }
}
