import CaseKernel

extension Transaction {
  func insert(
    _ file: CaseFile, _ number: CaseNumber, key: Int64, _ definition: DeclaredDefinition
  ) throws(StoreDefect) {
    try run(
      Requests.insertCase,
      [
        .integer(key), .init(file.id), .init(number.year), .init(number.sequence),
        .init(file.programme), .init(file.module), .text(file.definition),
        .init(definition.detailsVersion), .init(file.household), .init(file.openedOn),
        .init(file.openedBy), .init(file.phase), .init(file.phaseSince),
        .init(definition.due(file)), .init(file.outcome), .init(file.closedOn),
        .init(file.lastContact), .utf8(StoredJSON.bytes(facts: file.facts)),
        .utf8(StoredJSON.bytes(facts: file.extra)), .init(word: definition.side(file)),
      ])
  }

  /// Writes what has changed in the row of the case; an index is touched only for its own change.
  func update(
    from old: CaseFile, to new: CaseFile, key: Int64, _ definition: DeclaredDefinition
  ) throws(StoreDefect) {
    let due = definition.due(new)
    if old.outcome != new.outcome || old.closedOn != new.closedOn {
      try run(
        Requests.closeCase,
        [
          .init(new.phase), .init(new.phaseSince), .init(due), .init(new.outcome),
          .init(new.closedOn), .integer(key),
        ])
    } else if old.phase != new.phase || old.phaseSince != new.phaseSince {
      try run(
        Requests.moveCase,
        [.init(new.phase), .init(new.phaseSince), .init(due), .integer(key)])
    } else if due != definition.due(old) {
      try run(Requests.postponeCase, [.init(due), .integer(key)])
    }
    if old.household != new.household {
      try run(Requests.giveCase, [.init(new.household), .integer(key)])
    }
    if old.lastContact != new.lastContact {
      try run(Requests.touchCase, [.init(new.lastContact), .integer(key)])
    }
    if old.facts != new.facts || old.extra != new.extra {
      try run(
        Requests.recordFacts,
        [
          .utf8(StoredJSON.bytes(facts: new.facts)),
          .utf8(StoredJSON.bytes(facts: new.extra)), .integer(key),
        ])
      let side = definition.side(new)
      if side != definition.side(old) {
        try run(Requests.changeSide, [.init(word: side), .integer(key)])
      }
    }
  }

  /// Writes the parts of a case that differ from what they were.
  func project(from old: CaseFile?, to new: CaseFile, key: Int64) throws(StoreDefect) {
    try save(old?.parties, new.parties, key, .party) {
      [
        .init($0.partner), .init($0.role), .init($0.from), .init($0.to), .init(word: $0.reads),
      ]
    }
    try save(old?.referents, new.referents, key, .referent) {
      [.init($0.user), .init($0.partner), .init($0.from), .init($0.to)]
    }
    try save(old?.agreements, new.agreements, key, .agreement) {
      [
        .init(word: $0.kind), .init($0.givenOn), .init($0.withdrawnOn), .init(word: $0.mode),
        .init($0.with),
      ]
    }
    try save(old?.plan, new.plan, key, .commitment) {
      [
        .init($0.number), .init(word: $0.party), .init($0.what), .init($0.due),
        .init(word: $0.state), .init($0.madeOn), .init($0.settledOn),
      ]
    }
    try save(old?.stays, new.stays, key, .stay) {
      [.init($0.phase), .init($0.from), .init($0.to)]
    }
    try save(old?.efforts, new.efforts, key, .effort) {
      [.init($0.on), .init($0.minutes)]
    }
    try save(old?.links, new.links, key, .link) {
      [.init($0.here), .init(word: $0.kind), .init($0.reference)]
    }
    try save(old?.records, new.records, key, .record) {
      [
        .init($0.entry), .init($0.kind), .init($0.on),
        .utf8(StoredJSON.written(facts: $0.facts)),
      ]
    }
    try projectFigures(from: old, to: new, key: key)
  }

  private func projectFigures(
    from old: CaseFile?, to new: CaseFile, key: Int64
  ) throws(StoreDefect) {
    let known = old?.milestones ?? [:]
    var kept = known.count
    for (fact, day) in new.milestones {
      let before = known[fact]
      if before == nil { kept += 1 }
      guard before != day else { continue }
      try save(.milestone, isNew: before == nil, [.integer(key), .text(fact), .init(day)])
    }
    if kept > new.milestones.count {
      for fact in known.keys where new.milestones[fact] == nil {
        try run(Requests.deleteMilestone, [.integer(key), .text(fact)])
      }
    }
    for (kind, count) in new.counts where old?.counts[kind] != count {
      try save(
        .tally, isNew: old?.counts[kind] == nil, [.integer(key), .init(kind), .init(count)])
    }
  }

  /// Writes the elements of a list that are new or different; only a correction shortens a list.
  private func save<Part: Equatable>(
    _ old: [Part]?, _ new: [Part], _ key: Int64, _ request: SaveRequest,
    _ values: (Part) -> [SQLValue]
  ) throws(StoreDefect) {
    let old = old ?? []
    for (index, part) in new.enumerated() where index >= old.count || old[index] != part {
      try save(
        request, isNew: index >= old.count, [.integer(key), .init(index + 1)] + values(part))
    }
    if new.count < old.count { try run(request.trim, [.integer(key), .init(new.count)]) }
  }
}
