import CaseKernel

/// What a judicial agent reads of a case: entries about their own residents, and what the unit as
/// a whole went through, without the words in which somebody else may be told of (D3.5).
extension Redaction {
  /// Whether an entry names nobody of the household but people whose measure is the viewer's.
  func concernsWards(_ event: CaseEvent) -> Bool {
    guard let wards, case .noted(let note) = event.body else { return true }
    return people(in: note, of: event.kind).allSatisfy(wards.contains)
  }

  /// The people of the household that the values of an entry name.
  func people(in note: CaseEvent.Note, of kind: EventKindID) -> [Person.ID] {
    let declared = definition.eventKind(kind)?.fields ?? []
    return declared.filter { $0.kind == .person }
      .compactMap { note.facts[$0.id]?.text.map { Person.ID($0) } }
  }

  /// Keeps how often, when first and when last something happened, as those entries tell it.
  func tellOnly(_ lines: [JournalLine], in file: inout CaseFile) {
    let days = Dictionary(grouping: lines, by: \.kind).mapValues { $0.map(\.on) }
    for kind in file.counts.keys { file.counts[kind] = days[kind]?.count }
    for key in file.milestones.keys {
      switch DatedFact(key: key) {
      case .first(let kind): file.milestones[key] = days[kind]?.min()
      case .last(let kind): file.milestones[key] = days[kind]?.max()
      default: break
      }
    }
  }
}
