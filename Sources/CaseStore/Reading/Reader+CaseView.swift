package import CaseKernel

extension Reader {
  /// A case as the viewer may see it; `nil` where it is closed to them, or is none.
  package func caseView(_ id: CaseFile.ID) throws(StoreDefect) -> CaseView? {
    try read { registry in
      guard let key = try registry.caseKey(id), let file = try registry.caseFiles([key]).first,
        let reach = reach(in: file)
      else { return nil }
      guard let definition = try registry.definition(file.definition) else {
        throw StoreDefect.unknownDefinition(hash: file.definition)
      }
      let household = try view(of: file.household, registry)
      if seesOnlyWards, household == nil { return nil }
      let journal = try registry.journal(key)
      let earlier = try file.links.compactMap(\.here).filter { try isOpen($0, registry) }
      let later = try registry.links(to: id).filter { try isOpen($0.from, registry) }
      var redaction = Redaction(
        viewer: viewer, reach: reach, definition: definition,
        hidesAddress: household?.addressWithheld ?? true,
        wards: seesOnlyWards ? household?.household.people.map(\.id) ?? [] : nil,
        reachable: Set(earlier),
        landlords: Landlords(registry))
      let lines = try redaction.lines(of: journal)
      return CaseView(
        file: try redaction.redacted(file, readable: lines), definition: definition,
        due: definition.due(file), household: household, journal: lines, linkedFrom: later,
        reach: reach)
    }
  }

  /// Whether a case is open to the viewer.
  private func isOpen(_ id: CaseFile.ID, _ registry: Registry) throws(StoreDefect) -> Bool {
    guard let other = try registry.caseFile(id) else { return false }
    return reach(in: other) != nil
  }

  /// How far the viewer reads in a case; `nil` where it is closed to them.
  func reach(in file: CaseFile) -> Visibility? {
    Disclosure.reach(of: viewer, file.involvement(of: viewer, on: day))
  }
}

/// A tie that another case has to this one.
package struct LinkBack: Hashable, Sendable {
  /// The case that is tied to this one.
  package var from: CaseFile.ID
  /// What this case is to it.
  package var kind: CaseLink.Kind

  /// A tie as it is seen from its end.
  package init(from id: CaseFile.ID, kind: CaseLink.Kind) {
    from = id
    self.kind = kind
  }
}

extension Registry {
  /// The ties of other cases to a case, in the order in which those were opened here.
  package func links(to id: CaseFile.ID) throws(StoreDefect) -> [LinkBack] {
    var rows = try connection.rows(Requests.linksTo, [.init(id)])
    var links: [LinkBack] = []
    while try rows.next() { links.append(LinkBack(from: rows.id(0), kind: try rows.word(1))) }
    return links
  }

  /// The journal of a case as it was written, for rules, exports and replays.
  package func journal(of id: CaseFile.ID) throws(StoreDefect) -> [CaseEvent] {
    guard let key = try caseKey(id) else { return [] }
    return try journal(key)
  }

  func journal(_ key: Int64) throws(StoreDefect) -> [CaseEvent] {
    var rows = try connection.rows(Requests.journal, [.integer(key)])
    var events: [CaseEvent] = []
    while try rows.next() {
      events.append(
        CaseEvent(
          number: rows.number(0), on: try rows.day(1), recordedAt: rows.instant(2),
          author: rows.id(3), kind: rows.id(4), visibility: try rows.word(5),
          corrects: rows.optionalNumber(6), body: rows.isNull(7) ? nil : try rows.json(7)))
    }
    return events
  }
}
