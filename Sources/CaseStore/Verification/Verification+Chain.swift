import CaseKernel

extension Verification {
  /// Follows the chain of a journal from its origin to the head that the store keeps.
  mutating func checkChain(of stream: Stream, _ subject: String) throws(StoreDefect) {
    var rows = try registry.connection.rows(Requests.journal, [.integer(stream.key)])
    var previous = Chain.origin
    var expected = 1
    while try rows.next() {
      let entry = try entry(rows)
      if entry.number != expected {
        add(
          subject,
          Text(
            fr: "les entrées \(expected) à \(entry.number - 1) manquent",
            en: "entries \(expected) to \(entry.number - 1) are missing"))
      }
      checkPayload(rows, entry, subject)
      let hash = rows.bytes(10)
      if hash != Chain.hash(of: entry, in: stream, after: previous) {
        add(
          subject,
          Text(
            fr: "l'entrée ne suit pas la précédente, ou a été modifiée",
            en: "the entry does not follow the one before, or was changed"), entry: entry.number)
      }
      (previous, expected) = (hash, entry.number + 1)
    }
    if stream.entries != expected - 1 || stream.head != previous {
      add(
        subject,
        Text(
          fr: "le journal ne finit pas comme la base l'a retenu",
          en: "the journal does not end as the store remembers"))
    }
  }

  private func entry(_ rows: borrowing Rows) throws(StoreDefect) -> Entry {
    Entry(
      number: rows.number(0), on: try rows.day(1), recordedAt: rows.instant(2),
      author: rows.id(3), kind: rows.text(4), visibility: try rows.word(5),
      corrects: rows.optionalNumber(6), commitment: rows.bytes(9))
  }

  /// An erased payload leaves nothing to check: its absence is lawful.
  private mutating func checkPayload(
    _ rows: borrowing Rows, _ entry: Entry, _ subject: String
  ) {
    if rows.isNull(7) { return }
    if Chain.commitment(to: rows.bytes(7), salt: rows.bytes(8)) != entry.commitment {
      add(
        subject,
        Text(
          fr: "le contenu n'est pas celui que l'entrée scelle",
          en: "the payload is not the one that the entry commits to"), entry: entry.number)
    }
  }
}
