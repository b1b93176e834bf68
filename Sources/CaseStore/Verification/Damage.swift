package import CaseKernel

/// Something in a store that is not as the product left it.
package struct Damage: Hashable, Sendable {
  /// `case 2026-0001`, `household H-0001`, … or the file itself.
  package var subject: String
  /// The entry of the journal, where it is one.
  package var entry: Int?
  /// What differs from what should be, without any content of the record.
  package var what: Text

  /// A damage of the record, or of one entry of its journal.
  package init(subject: String, entry: Int? = nil, what: Text) {
    self.subject = subject
    self.entry = entry
    self.what = what
  }
}
