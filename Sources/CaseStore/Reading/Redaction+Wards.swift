import CaseKernel

/// What a judicial agent reads of a case: entries about their own residents, and what the unit as
/// a whole went through, without the words in which somebody else may be told of (D3.5).
extension Redaction {
  /// Whether an entry names nobody of the household but people whose measure is the viewer's,
  /// neither as it was written nor as it counts once it is corrected.
  func concernsWards(_ event: CaseEvent, in counted: [Int: CaseEvent.Body]) -> Bool {
    guard let wards else { return true }
    let bodies = [event.body, counted[event.corrects ?? event.number]]
    return bodies.allSatisfy { body in
      guard case .noted(let note) = body?.content else { return true }
      return people(in: note, of: event.kind).allSatisfy(wards.contains)
    }
  }

  /// What each entry of a journal counts as, by its number; nothing where everybody may be named.
  func counted(_ journal: [CaseEvent]) -> [Int: CaseEvent.Body] {
    guard wards != nil else { return [:] }
    return journal.corrected.reduce(into: [:]) { bodies, event in bodies[event.number] = event.body
    }
  }

  /// The people of the household that the values of an entry name.
  func people(in note: CaseEvent.Note, of kind: EventKindID) -> [Person.ID] {
    let declared = definition.eventKind(kind)?.fields ?? []
    return declared.filter { $0.kind == .person }
      .compactMap { note.facts[$0.id]?.text.map { Person.ID($0) } }
  }

  /// Keeps how often, when first and when last something happened, as those entries tell it.
  func tellOnly(_ lines: [JournalLine], in file: inout CaseFile) {
    let counted = lines.corrected.filter { line in
      if case .corrected = line.body { false } else { true }
    }
    let days = Dictionary(grouping: counted, by: \.kind).mapValues { $0.map(\.on) }
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

extension CaseEvent.Body {
  /// What is said: of a correction, what the entry corrected should have said.
  fileprivate var content: CaseEvent.Body {
    if case .corrected(let correction) = self { correction.body } else { self }
  }
}
