import CaseKernel

extension Household {
  /// Takes over what is said about a measure that protects a person.
  ///
  /// What is said completes the latest measure; another kind, or a later first day as a renewal
  /// has, is a line of its own and closes the one before it.
  mutating func protect(_ facts: PersonFacts, _ id: Person.ID, _ writing: Writing) {
    guard let current = protections.lastIndex(where: { $0.person == id }) else {
      guard let kind = facts.protection else { return }
      var first = ProtectionMeasure(
        person: id, kind: kind, from: writing.isDated ? writing.day : nil)
      first.apply(facts)
      return protections.append(first)
    }
    let before = protections[current]
    let start = facts.protectionSince ?? writing.day
    let isOther = facts.protection.map { $0 != before.kind } ?? false
    let isLater = facts.protectionSince != nil && before.from != nil
    guard isOther || isLater, before.from.map({ $0 < start }) ?? true else {
      return protections[current].apply(facts)
    }
    renew(current, facts, start)
  }

  private mutating func renew(_ current: Int, _ facts: PersonFacts, _ start: Day) {
    var next = protections[current]
    (next.from, next.to, next.reference) = (start, nil, nil)
    next.apply(facts)
    let eve = start.adding(days: -1)
    protections[current].to = min(protections[current].to ?? eve, eve)
    protections.append(next)
  }
}

extension ProtectionMeasure {
  fileprivate mutating func apply(_ facts: PersonFacts) {
    kind = facts.protection ?? kind
    scope = facts.protectionScope ?? scope
    court = facts.protectionCourt ?? court
    reference = facts.protectionReference ?? reference
    from = facts.protectionSince ?? from
    to = facts.protectionUntil ?? to
    mandatary = facts.mandatary ?? mandatary
  }
}
