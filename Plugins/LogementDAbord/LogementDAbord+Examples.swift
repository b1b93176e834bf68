package import CaseKernel

extension LogementDAbord {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them.
  package static var examples: [Example] {
    ExampleAccess.candidates + ExampleAccess.before + ExampleAccess.housingFirst
      + ExampleAccess.tenancies
  }
}
