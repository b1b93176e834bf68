extension NewProgramme {
  /// `<Name>Settings.swift`: what a deployment may say under `settings:`.
  var settingsSource: String {
    #"""
    package import CaseKernel

    /// What a deployment may say about the programme under `settings:`.
    package struct \#(name)Settings: ProgrammeSettings {
      /// The longest time for the support.
      package var supportWithin = Period.months(6)

      package init() {}

      package static var all: [Setting<Self>] {
        [
          Setting(
            \.supportWithin, "support-within",
            Text(fr: "durée maximale de l'accompagnement", en: "longest time for the support"))
        ]
      }
    }

    """#
  }
}
