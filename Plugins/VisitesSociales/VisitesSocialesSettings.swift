package import CaseKernel

/// What a deployment may say about the programme under `settings:`.
package struct VisitesSocialesSettings: ProgrammeSettings {
  /// The diagnosis lasts two months at most.
  package var diagnosisWithin = Period.months(2)
  /// From when the two months count; the source does not say, the liaison form is our default.
  package var diagnosisFrom = DiagnosisFrom.liaisonForm

  /// The values of the source document, or ours where it says nothing.
  package init() {}

  /// Both settings with their keys under `settings:`.
  package static var all: [Setting<Self>] {
    [
      Setting(
        \.diagnosisWithin, "diagnosis-within",
        Text(fr: "durée maximale du diagnostic", en: "longest time for a diagnosis")),
      Setting(
        \.diagnosisFrom, "diagnosis-from",
        Text(
          fr: "fait d'où court cette durée : fiche de liaison ou adhésion",
          en: "fact from which that time counts: liaison form or agreement")),
    ]
  }
}

/// The fact from which the time for a diagnosis counts.
package enum DiagnosisFrom: String, SettingChoice {
  case liaisonForm = "liaison-form"
  case agreement
}
