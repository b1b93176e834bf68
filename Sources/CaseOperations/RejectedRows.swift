package import CaseKernel

/// Rows of a file that cannot be imported: all of them, each by its line; nothing was written.
package struct RejectedRows: Error, Sendable {
  /// `bad.csv:3: column "birthDate": "31/02/1980" is not a day`, in both languages.
  package var defects: [Text]

  /// A refusal of the whole file, for those defects.
  package init(_ defects: [Text]) {
    self.defects = defects
  }

  /// The defects in one language, a line each.
  package func lines(in language: Language) -> [String] { defects.map { $0[language] } }
}
