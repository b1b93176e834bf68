extension ProgrammeDefinition {
  /// The entry for an agreement given.
  public func agree(
    _ agreement: Agreement, in file: CaseFile, today: Day
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    try check(agreement.givenOn, today: today)
    let same = file.agreements.first {
      $0.kind == agreement.kind && $0.with == agreement.with && $0.inForce
    }
    if let same { throw .alreadyAgreed(agreement.kind, on: same.givenOn) }
    return EntryDraft(
      on: agreement.givenOn, kind: EventKind.OfActs.agreement, visibility: .partnersOfTheCase,
      .agreed(agreement))
  }

  /// The entry for an agreement taken back.
  public func withdraw(
    _ kind: AgreementKind, with partner: Partner.ID? = nil, in file: CaseFile, on day: Day,
    today: Day
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    try check(day, today: today)
    let given = file.agreements.filter {
      $0.kind == kind && $0.inForce && (partner == nil || $0.with == partner)
    }
    guard let first = given.map(\.givenOn).min() else { throw .notAgreed(kind) }
    if day < first { throw .dayTooEarly(day, notBefore: first) }
    return EntryDraft(
      on: day, kind: EventKind.OfActs.withdrawal, visibility: .partnersOfTheCase,
      .withdrew(kind, with: partner))
  }

  /// The entry for a commitment of the action plan.
  public func plan(
    _ what: String, by party: Commitment.Party, due: Day?, in file: CaseFile, on day: Day,
    today: Day
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    try check(day, today: today)
    guard let agreedOn = agreedOn(file), agreedOn <= day else {
      throw .observedTooEarly(
        what: Text(fr: "plan d'action", en: "action plan"), agreedOn: agreedOn(file))
    }
    try checkText(what, Text(fr: "engagement", en: "commitment"))
    let number = (file.plan.map(\.number).max() ?? 0) + 1
    let commitment = Commitment(number: number, party: party, what: what, due: due, madeOn: day)
    return EntryDraft(
      on: day, kind: EventKind.OfActs.commitment, visibility: .operatorTeam, .planned(commitment))
  }

  /// The entry that settles a commitment.
  public func settle(
    _ number: Int, as state: Commitment.State, in file: CaseFile, on day: Day, today: Day
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    try check(day, today: today)
    guard let commitment = file.plan.first(where: { $0.number == number }) else {
      throw .unknownCommitment(number, known: file.plan.map(\.number))
    }
    if day < commitment.madeOn { throw .dayTooEarly(day, notBefore: commitment.madeOn) }
    return EntryDraft(
      on: day, kind: EventKind.OfActs.commitment, visibility: .operatorTeam,
      .settled(commitment: number, as: state))
  }

  /// The entry that ties the case to another.
  ///
  /// Words about a case elsewhere may say where the household was followed: the team reads them.
  public func link(_ link: CaseLink, on day: Day, today: Day) throws(Refusal) -> EntryDraft {
    try check(day, today: today)
    try checkText(link.reference?.revealed, Text(fr: "référence", en: "reference"))
    return EntryDraft(
      on: day, kind: EventKind.OfActs.link,
      visibility: link.reference == nil ? .partnersOfTheCase : .operatorTeam, .linked(link))
  }

  /// The entry by which the case follows those who left its household; closed cases follow too.
  public func move(
    to household: Household.ID, on day: Day, today: Day
  ) throws(Refusal) -> EntryDraft {
    try check(day, today: today)
    return EntryDraft(
      on: day, kind: EventKind.OfActs.householdChange, visibility: .namedPeople,
      .moved(to: household))
  }

  /// No text carries a social security number.
  func checkText(_ text: String?, _ place: Text) throws(Refusal) {
    if let text, NIR.occurs(in: text) { throw .socialSecurityNumber(place: place) }
  }
}
