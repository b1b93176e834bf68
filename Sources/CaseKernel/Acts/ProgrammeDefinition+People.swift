extension ProgrammeDefinition {
  /// The entry that names a referent for some days; one who is named already from that day on gets
  /// the new end.
  ///
  /// It is written on its first day, or today where that is still to come.
  public func assign(
    _ referent: Referent, in file: CaseFile, today: Day
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    if let to = referent.to, to < referent.from { throw .dayTooEarly(to, notBefore: referent.from) }
    let others = file.referents.filter { $0.user == referent.user && $0.from != referent.from }
    if let known = others.first(where: { $0.overlaps(referent.from, referent.to) }) {
      throw .alreadyReferent(referent.user, from: known.from, to: known.to)
    }
    return EntryDraft(
      on: min(referent.from, today), kind: EventKind.OfActs.assignment,
      visibility: .partnersOfTheCase, .assigned(referent))
  }

  /// The entry that says why somebody was named, for the people named alone: what is behind a secret
  /// address is not for the others who read that somebody was.
  ///
  /// Source: D5.4 point 4.
  public func explain(
    _ naming: EntryDraft, by reason: String, in file: CaseFile
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    try checkText(reason, Text(fr: "motif", en: "reason"))
    return EntryDraft(
      on: naming.on, kind: naming.kind, visibility: .namedPeople,
      .noted(CaseEvent.Note(text: reason)))
  }

  /// The entry that names a partner on the case: one more operator, a resource person, a member of
  /// a multidisciplinary team.
  ///
  /// The household has agreed that this partner be told (D6.9): nobody joins its case before.
  public func join(
    _ party: Party, _ kind: Partner.Kind, in file: CaseFile, today: Day
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    let from = party.from ?? today
    if let to = party.to, to < from { throw .dayTooEarly(to, notBefore: from) }
    try check(party.role, for: kind)
    let known = file.parties.first {
      $0.partner == party.partner && $0.role == party.role && $0.overlaps(from, party.to)
    }
    if let known { throw .alreadyParty(party.partner, party.role, from: known.from) }
    guard file.sharing(with: party.partner) else { throw .notShared(party.partner, case: file.id) }
    var named = party
    named.from = from
    return EntryDraft(
      on: min(from, today), kind: EventKind.OfActs.party, visibility: .partnersOfTheCase,
      .joined(named))
  }

  /// The entry by which a partner takes part no more after a last day.
  public func part(
    _ partner: Partner.ID, from role: PartnerRole.ID, in file: CaseFile, on last: Day, today: Day
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    let party = file.parties.last { $0.partner == partner && $0.role == role }
    guard let party, party.to.map({ last < $0 }) ?? true else {
      throw .notParty(
        partner, role, known: file.parties(on: today).map { "\($0.partner) \($0.role)" })
    }
    // The eve of the first day ends what has not begun.
    let first = (party.from ?? file.openedOn).adding(days: -1)
    if last < first { throw .dayTooEarly(last, notBefore: first) }
    return EntryDraft(
      on: min(max(last, file.openedOn), today), kind: EventKind.OfActs.party,
      visibility: .partnersOfTheCase, .parted(partner, from: role, to: last))
  }

  private func check(_ id: PartnerRole.ID, for kind: Partner.Kind) throws(Refusal) {
    let nameable = declared.roles.filter(\.mayBeNamed)
    guard let role = nameable.first(where: { $0.id == id }) else {
      throw .unknownRole(id, known: nameable.map(\.id))
    }
    guard role.kinds.isEmpty || role.kinds.contains(kind) else {
      throw .roleOfOthers(id, kinds: role.kinds)
    }
  }
}

extension CaseFile {
  /// Whether the household agrees that a partner be told: that one by name, or all.
  func sharing(with partner: Partner.ID) -> Bool {
    agreements.contains { agreement in
      agreement.kind == .sharing && agreement.inForce
        && (agreement.with == nil || agreement.with == partner)
    }
  }
}

extension Referent {
  fileprivate func overlaps(_ first: Day, _ last: Day?) -> Bool {
    from <= last ?? .last && first <= to ?? .last
  }
}

extension Party {
  fileprivate func overlaps(_ first: Day, _ last: Day?) -> Bool {
    from ?? .first <= last ?? .last && first <= to ?? .last
  }
}
