import CaseKernel

/// A household that some of its members leave, as two.
struct Separation {
  /// Those who stay, under the id that the household had.
  var staying: Household
  /// Those who leave, as people of a household of their own.
  var leaving: Household
}

extension Household {
  /// Splits the household on a day; both compositions are dated.
  ///
  /// Nothing of what the leaving people do from then on stands in the record of those who stay:
  /// their telephones, situations, representatives and measures go with them, and so do the rules of contact
  /// and the protection where it is they who are to be protected. They bear new ids, which nothing
  /// in the former household names. Where they live is unknown: it is never taken from the former
  /// address. Source: D5.4 points 2 and 5; own resources alone count, D5.3.
  ///
  /// What was wished of another dwelling stays with those who stay: they go on with the request,
  /// and those who leave say what they wish themselves, which nobody reads in the former record.
  ///
  /// - Parameters:
  ///   - persons: who leaves, the holder of the new household first, with the ids they will bear.
  ///   - secret: those who leave are to be protected: their address is secret.
  func split(
    _ persons: [(old: Person.ID, new: Person.ID)], into id: Household.ID, on day: Day, secret: Bool
  ) -> Separation {
    var (staying, leaving) = (self, Household(id: id))
    leaving.splitFrom = self.id
    leaving.language = language
    leaving.addressConfidentiality = secret ? .secret : .open
    for (old, new) in persons {
      guard let person = people.first(where: { $0.id == old }) else { continue }
      var moved = person
      moved.id = new
      leaving.people.append(moved)
      leaving.memberships.append(
        Membership(
          person: new, relation: relation(of: old, leads: leaving.people.count == 1, day),
          from: day))
      if let income = incomes.last(where: {
        $0.person == old && ($0.from.map { $0 <= day } ?? true)
      }) {
        leaving.incomes.append(
          Income(person: new, from: day, monthly: income.monthly, source: income.source))
      }
      for var measure in protectionMeasures where measure.person == old {
        measure.person = new
        leaving.protectionMeasures.append(measure)
      }
      staying.protectionMeasures.removeAll { $0.person == old }
      staying.leave(old, on: day)
      staying.forgetReach(of: old)
    }
    if secret {
      leaving.safeContact = safeContact
      leaving.contactRules = contactRules
      leaving.protection = protection
      (staying.safeContact, staying.contactRules, staying.protection) = (nil, nil, nil)
    }
    staying.nameHolder(on: day)
    leaving.settleKind(on: day)
    staying.settleKind(on: day)
    return Separation(staying: staying, leaving: leaving)
  }

  private func relation(of person: Person.ID, leads: Bool, _ day: Day) -> Relation {
    if leads { return .holder }
    let known = members(on: day).last { $0.person == person }?.relation
    return known == .holder || known == .spouse ? .relative : known ?? .relative
  }

  private mutating func forgetReach(of person: Person.ID) {
    for index in people.indices where people[index].id == person {
      people[index].phone = nil
      people[index].email = nil
      people[index].legalRepresentative = nil
      people[index].situations = Sensitive([])
    }
  }

  /// Somebody holds the lease or the request: the spouse who stays, else the first who does.
  private mutating func nameHolder(on day: Day) {
    let present = members(on: day)
    guard !present.contains(where: { $0.relation == .holder }),
      let next = present.first(where: { $0.relation == .spouse }) ?? present.first
    else { return }
    belong(next.person, as: .holder, day, isDated: true)
  }
}
