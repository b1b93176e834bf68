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
}
