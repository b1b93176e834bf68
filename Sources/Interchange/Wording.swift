/// One message in the two languages of the house, so that the compiler checks the pair.
///
/// Interchange depends on no other module of ours; whoever owns the typed text of the kernel
/// converts with `fr` and `en`.
package struct Wording: Hashable, Sendable {
  /// The message in French: lower case, no final stop.
  package let fr: String
  /// The message in English: lower case, no final stop.
  package let en: String

  /// Pairs the two forms of one message.
  package init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The form to show: French when asked, else English.
  package func callAsFunction(french: Bool) -> String {
    french ? fr : en
  }
}
