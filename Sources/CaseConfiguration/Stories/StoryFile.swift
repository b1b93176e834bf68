package import CaseKernel

/// A file of demonstration stories: the published figures of a programme, and invented households
/// whose cases give them.
package struct StoryFile: Sendable {
  /// The file's name.
  package let file: String
  /// The programme whose stories these are, by its id in the configuration.
  package let programme: ProgrammeInstance.ID
  /// Where the programme is named.
  package let place: Place
  /// The path of the dwellings, in the format of `dwelling import`; they come before households.
  package let dwellings: String?
  /// The path of the households, in the format of `household import`.
  package let households: String?
  /// What the source document publishes.
  package let figures: Figures?
  /// What the programme meets outside its cases, in the order of the file: entries of its own
  /// journal, then gatherings.
  package let journal: [Story.Act]
  /// The stories, in the order of the file.
  package let stories: [Story]

  /// The figures of a source document, which no report takes for its own.
  package struct Figures: Hashable, Sendable {
    /// The document, by its number.
    package let source: String
    /// The households planned.
    package let households: Int?
    /// The price of a diagnosis.
    package let diagnosis: Cents?
    /// The price of a measure-month.
    package let measureMonth: Cents?
    /// The budget of the first year.
    package let budget: Cents?
    /// What the figures are called; `nil` for those of a first year.
    package let title: Text?
    /// The days that they cover; `nil` for the year of the first act.
    package let period: DayRange?
    /// The indicators that they are told by, in the order of the programme; empty for the usual
    /// ones.
    package let indicators: [String]
    /// What the document prints, by indicator, shown beside what is computed from the cases.
    package let published: [String: String]
  }

  /// Reads a file, with every defect in it, in the order of the file.
  /// - Returns: the stories if no defect is an error.
  package static func load(file: String) -> (file: StoryFile?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.read(path: file)
    return read(root, defects, file: file)
  }

  /// The same from a text in memory; the households' file counts from the folder of `file`.
  package static func parse(text: String, file: String) -> (file: StoryFile?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.parse(text: text, file: file)
    return read(root, defects, file: file)
  }

  private static func read(
    _ root: YAMLNode?, _ defects: [Defect], file: String
  ) -> (file: StoryFile?, defects: [Defect]) {
    let reader = StoryReader(YAMLReader(defects: defects), file: file)
    let stories = root.flatMap { reader.stories($0) }
    let found = reader.yaml.defects
    return (found.contains { $0.severity == .error } ? nil : stories, found)
  }
}
