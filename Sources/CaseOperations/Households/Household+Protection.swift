import CaseKernel

extension Household {
  /// Takes over what is said about a measure that protects a person.
  ///
  /// What is said completes the latest measure; another kind, or a later first day as a renewal
  /// has, is a line of its own and closes the one before it.
  mutating func protect(_ facts: PersonFacts, _ id: Person.ID, _ writing: Writing) {
    guard let current = protectionMeasures.lastIndex(where: { $0.person == id }) else {
      guard let kind = facts.protectionMeasure else { return }
      var first = ProtectionMeasure(
        person: id, kind: kind, from: writing.isDated ? writing.day : nil)
      first.apply(facts)
      return protectionMeasures.append(first)
    }
    let before = protectionMeasures[current]
    let start = facts.measureSince ?? writing.day
    let isOther = facts.protectionMeasure.map { $0 != before.kind } ?? false
    let isLater = facts.measureSince != nil && before.from != nil
    guard isOther || isLater, before.from.map({ $0 < start }) ?? true else {
      return protectionMeasures[current].apply(facts)
    }
    renew(current, facts, start)
  }

  private mutating func renew(_ current: Int, _ facts: PersonFacts, _ start: Day) {
    var next = protectionMeasures[current]
    (next.from, next.to, next.reference) = (start, nil, nil)
    next.apply(facts)
    let eve = start.adding(days: -1)
    protectionMeasures[current].to = min(protectionMeasures[current].to ?? eve, eve)
    protectionMeasures.append(next)
  }
}

extension ProtectionMeasure {
  fileprivate mutating func apply(_ facts: PersonFacts) {
    kind = facts.protectionMeasure ?? kind
    scope = facts.measureScope ?? scope
    court = facts.measureCourt ?? court
    reference = facts.measureReference ?? reference
    from = facts.measureSince ?? from
    to = facts.measureUntil ?? to
    mandatary = facts.mandatary ?? mandatary
  }
}
