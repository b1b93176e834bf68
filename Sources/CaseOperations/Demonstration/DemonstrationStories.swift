package import CaseConfiguration
import CaseKernel

/// The files of stories that the configuration names, all of them fit to be played.
package struct DemonstrationStories: Sendable {
  /// The files in the order of the configuration.
  package let files: [StoryFile]

  /// - Throws: `ConfigurationRefusal` with every defect of every file.
  package init(_ configuration: Configuration) throws(ConfigurationRefusal) {
    var files: [StoryFile] = []
    var defects: [Defect] = []
    for path in configuration.demonstrationFiles {
      let (file, found) = StoryFile.load(file: path)
      defects += found.filter { $0.severity == .error }
      guard let file else { continue }
      if let defect = Self.programmeDefect(of: file, configuration) { defects.append(defect) }
      files.append(file)
    }
    guard defects.isEmpty else { throw ConfigurationRefusal(defects: defects) }
    self.files = files
  }

  /// Stories need a programme that takes new acts.
  private static func programmeDefect(
    of file: StoryFile, _ configuration: Configuration
  ) -> Defect? {
    guard let programme = configuration.instance(file.programme) else {
      let near = nearest(
        to: file.programme.rawValue, in: configuration.programmes.map(\.instance.id.rawValue))
      let hint = near ?? configuration.file
      return Defect(
        "unknown-programme", at: file.place,
        Text(
          fr: "aucun programme « \(file.programme) » ; voir « \(hint) »",
          en: "no programme \"\(file.programme)\"; see \"\(hint)\""))
    }
    guard !programme.instance.enabled, !file.stories.isEmpty else { return nil }
    return Defect(
      "programme-disabled", at: file.place,
      Text(
        fr: "le programme « \(file.programme) » est désactivé ; l'activer ou retirer ces histoires",
        en: "programme \"\(file.programme)\" is disabled; enable it or leave out these stories"))
  }
}
