internal import CaseKernel

extension InstalledProgramme {
  /// What stands for `module: sur-mesure` before its definition is read.
  static let tailored = InstalledProgramme(
    ProgrammeDefinition(
      declared: DeclaredDefinition(
        ProgrammeDescription(
          TailoredReader.module, version: 1, name: Text(fr: "sur mesure", en: "tailored"),
          summary: Text(
            fr: "un programme écrit dans la configuration", en: "a programme written in config"),
          source: ""),
        PhaseGraph([])),
      criteria: []))

  /// What stands for it once its definition is read: the definition bears the id of its instance,
  /// by which its findings are named, and the module stays the one that `config.yaml` names.
  init(tailored definition: ProgrammeDefinition) {
    self.init(definition)
    description.module = TailoredReader.module
  }
}
