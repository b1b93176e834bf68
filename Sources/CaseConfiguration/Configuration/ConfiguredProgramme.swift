package import CaseKernel

/// A programme as the configuration runs it: the instance, and the definition its settings give.
package struct ConfiguredProgramme: Sendable {
  /// With whom, where, for how many and with which money it runs.
  package let instance: ProgrammeInstance
  /// The module that it is an instance of.
  package let module: InstalledProgramme
  /// The settings that the file gives; the module's defaults hold for the others.
  package let settings: [String: SettingValue]
  /// What the module makes of the settings.
  package let definition: ProgrammeDefinition
  /// The terms of the deployment, as the instance narrows them.
  package let terms: Terms
  /// What its form « Annexe 3-1 » says besides.
  package let project: ProjectSheet
  /// Where the instance is written.
  package let place: Place
  /// Every partner that the instance names, with the place of each mention.
  package let partnerPlaces: [(Partner.ID, Place)]

  /// The outcomes counted as positive exits (I.13): those that the terms name, else those that the
  /// module declares.
  package var positiveExits: [OutcomeID] {
    let declared = definition.declared.outcomes
    guard let chosen = terms.positiveExits else { return declared.filter(\.positive).map(\.id) }
    return declared.map(\.id).filter(chosen.contains)
  }
}
