import CaseKernel

extension Verification {
  /// Compares the words by which records are found with the folded texts that they come from.
  mutating func checkWords() throws(StoreDefect) {
    for table in WordTable.all {
      for id in try registry.connection.texts(table.astray) {
        add(
          "\(table.record) \(id)",
          Text(
            fr: "les mots par lesquels on trouve la fiche ne sont pas les siens",
            en: "the words that the record is found by are not its own"))
      }
    }
  }

  /// Compares the folded text of a record with the one that it was to have when it was written;
  /// a record that is itself not what it should be has been told already.
  mutating func checkFoldedText(of stream: Stream, _ subject: String) throws(StoreDefect) {
    guard !damages.contains(where: { $0.subject == subject }),
      let (table, expected) = try foldedText(of: stream)
    else { return }
    let written = try registry.connection.texts(table.foldedWords, [.text(stream.subject)])
    if written == [expected] { return }
    add(
      subject,
      Text(
        fr: "le nom par lequel on trouve la fiche n'est pas le sien",
        en: "the name that the record is found by is not its own"))
  }

  private func foldedText(of stream: Stream) throws(StoreDefect) -> (WordTable, String)? {
    switch stream.kind {
    case .household:
      guard let household = try registry.household(Household.ID(stream.subject)),
        let day = try registry.connection.texts(Requests.lastDay, [.integer(stream.key)]).first
      else { return nil }
      return (.households, SearchText.words(of: household, on: Day(day) ?? .first))
    case .partner:
      let partner = try registry.partner(Partner.ID(stream.subject))
      return partner.map { (.partners, SearchText.words(of: $0)) }
    case .dwelling:
      let dwelling = try registry.dwelling(Dwelling.ID(stream.subject))
      return dwelling.map { (.dwellings, SearchText.words(of: $0)) }
    default: return nil
    }
  }
}
