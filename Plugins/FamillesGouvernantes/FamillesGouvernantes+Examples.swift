package import CaseKernel

extension FamillesGouvernantes {
  /// The rules at work, each with the outcome and its opposite; the conformance kit runs them.
  package static var examples: [Example] {
    ExampleUnit.beginnings + ExampleUnit.residents + ExampleUnit.rooms + ExampleUnit.measures
      + ExampleUnit.leases + ExampleUnit.rosters + ExampleUnit.money + ExampleUnit.networks
      + ExampleUnit.roles + ExampleUnit.endings + ExampleUnit.candidates + ExampleUnit.sublettings
  }
}
