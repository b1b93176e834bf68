package import CaseKernel
package import CaseStore

/// Names a partner on a case: one more operator, a resource person, somebody of a team.
package struct NamePartner: CaseAct {
  package static let name = "case.partner.add"
  package var id: CaseFile.ID
  package var party: Party

  /// A partner from today on, unless its days are said.
  package init(_ id: CaseFile.ID, _ party: Party) {
    self.id = id
    self.party = party
  }

  /// Nothing, without knowing what the partner is.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    guard let partner = background.partners[party.partner] else {
      throw Problem.unknownPartner(party.partner)
    }
    return [try draft(partner, background, definition, session)]
  }

  /// One entry, once the partner is known and the household agrees to share with it.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session,
    _ registry: Registry, _ deployment: Deployment
  ) throws -> [EntryDraft] {
    guard let partner = try registry.partner(party.partner) else {
      throw Problem.unknownPartner(party.partner)
    }
    return [try draft(partner, background, definition, session)]
  }

  /// Only another operator reads like the team of the first, unless it is said how far one reads.
  private func draft(
    _ partner: Partner, _ background: CaseBackground, _ definition: ProgrammeDefinition,
    _ session: Session
  ) throws -> EntryDraft {
    var party = party
    if party.reads == nil, partner.kind != .operatorOrganisation {
      party.reads = .partnersOfTheCase
    }
    return try definition.join(party, partner.kind, in: background.file, today: session.day)
  }
}

/// Ends the part that a partner takes in a case.
package struct RemovePartner: CaseAct {
  package static let name = "case.partner.remove"
  package var id: CaseFile.ID
  package var partner: Partner.ID
  package var role: PartnerRole.ID
  /// The last day, included; the eve of the session when it is not said, so that the partner reads
  /// the case no more.
  package var last: Day?

  /// An end at once, unless a last day is said.
  package init(
    _ id: CaseFile.ID, _ partner: Partner.ID, _ role: PartnerRole.ID, last: Day? = nil
  ) {
    self.id = id
    self.partner = partner
    self.role = role
    self.last = last
  }

  /// One entry; refused where the partner does not take part in that role.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    let last = last ?? session.day.adding(days: -1)
    return [
      try definition.part(
        partner, from: role, in: background.file, on: last, today: session.day)
    ]
  }
}
