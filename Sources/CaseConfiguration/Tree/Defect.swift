package import CaseKernel

/// Something wrong in a file that a deployer wrote, told with its place and a remedy.
package struct Defect: Sendable, Hashable {
  /// Where it is.
  package let place: Place
  /// Whether the file may be used nevertheless.
  package let severity: Severity
  /// The stable name of this kind of defect, in kebab-case: `unknown-key`.
  package let code: String
  /// What was found and what to write, in French and English; lower case, no final stop.
  package let message: Text

  /// How serious a defect is.
  package enum Severity: String, Sendable, Hashable, Codable {
    /// The file is refused.
    case error
    /// The file is used, but somebody should look at it.
    case warning
  }

  /// Makes a defect, an error unless said otherwise.
  package init(_ code: String, at place: Place, _ message: Text, severity: Severity = .error) {
    self.place = place
    self.severity = severity
    self.code = code
    self.message = message
  }
}

extension Defect: CustomStringConvertible {
  /// The defect on one line in English, place first, as compilers write theirs.
  package var description: String { line(in: .en) }

  /// The defect on one line, place first: `config.yaml:14:7: unknown key "diagnosis-witin"; …`.
  package func line(in language: Language) -> String { "\(place): \(message[language])" }
}
