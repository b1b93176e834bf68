package import CaseKernel

/// The organisation that runs a deployment.
package struct Organisation: Hashable, Sendable {
  /// Its name, as letters and reports show it.
  package let name: String
  /// The language of the interface where the user asks for none.
  package let language: Language
  /// How to reach the data protection officer, for the information notice (D6.10).
  package let dataProtectionOfficer: String?
  /// What stands at the head of letters.
  package let letterhead: String?
}
