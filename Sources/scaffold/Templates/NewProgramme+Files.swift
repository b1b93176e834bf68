extension NewProgramme {
  /// The files of the programme and of its tests.
  var files: [SourceFile] {
    let plugin = "Plugins/\(name)"
    return [
      SourceFile("\(plugin)/\(name).swift", descriptionSource),
      SourceFile("\(plugin)/\(name)+Fields.swift", fieldsSource),
      SourceFile("\(plugin)/\(name)+Assessment.swift", assessmentSource),
      SourceFile("\(plugin)/\(name)+Indicators.swift", indicatorsSource),
      SourceFile("\(plugin)/\(name)+Examples.swift", examplesSource),
      SourceFile("\(plugin)/\(name)Settings.swift", settingsSource),
      SourceFile("\(plugin)/\(name)Details.swift", detailsSource),
      SourceFile("Tests/\(name)Tests/\(name)Tests.swift", testsSource),
    ]
  }

  /// The two lines of `config.yaml` that enable the programme, with two partners of the seeds.
  var configuration: String {
    """
      \(id):
        { module: \(id), partners: { landlord: lnh, operator: anef-ferrer } }

    """
  }
}
