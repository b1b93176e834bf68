package import CaseKernel

/// A case as the viewer may see it.
package struct CaseView: Sendable {
  /// Facts, extra, plan, milestones, counts and efforts without what is withheld.
  package var file: CaseFile
  /// The definition that the case lives under.
  package var definition: DeclaredDefinition
  /// The day by which the phase should end; `nil` when none is set or known.
  package var due: Day?
  /// `nil` only where the household is gone.
  package var household: HouseholdView?
  /// The entries that the viewer reads, oldest first.
  package var journal: [JournalLine]
  /// The ties that other cases have to this one, where the viewer may open them.
  package var linkedFrom: [LinkBack]
  /// How far down the scale the viewer reads in this case.
  package var reach: Visibility

  /// Whether the viewer reads a finding about the case.
  package func shows(_ finding: Finding) -> Bool {
    Disclosure.reads(finding.visibility, reach: reach) && household?.shows(finding) != false
  }
}

/// An entry of a journal that the viewer reads.
package struct JournalLine: Hashable, Sendable {
  /// The number of the entry in the journal of the case, from 1 on.
  package var entry: Int
  /// The day it happened.
  package var on: Day
  /// The instant it was written.
  package var recordedAt: Instant
  package var author: User.ID
  package var kind: EventKindID
  /// The class of readers that it was written for.
  package var visibility: Visibility
  /// `nil` once the payload was erased.
  package var body: CaseEvent.Body?
  /// The number of the entry that this one corrects.
  package var corrects: Int?

  /// An entry as the viewer reads it: what they may not read was taken out of the body.
  package init(
    entry: Int, on day: Day, recordedAt instant: Instant, author: User.ID, kind: EventKindID,
    visibility: Visibility, body: CaseEvent.Body?, corrects: Int? = nil
  ) {
    self.entry = entry
    on = day
    recordedAt = instant
    self.author = author
    self.kind = kind
    self.visibility = visibility
    self.body = body
    self.corrects = corrects
  }
}

/// A household as the viewer may see it.
package struct HouseholdView: Hashable, Sendable {
  /// Without what is withheld: what is `nil` or empty there is unknown or withheld.
  package var household: Household
  /// What was taken out, so that « withheld » is never shown as « unknown ».
  package var withheld: Set<HouseholdItem>
  /// The address and everything that leads to it are replaced by `Reader.confidentialAddress`.
  package var addressWithheld: Bool
  /// The address is shown for it was disclosed to the viewer: each reading of it is logged.
  package var disclosed: Bool
  /// The viewer is a judicial agent: nobody is left but the people whose measure they carry out.
  package var onlyWards = false

  /// Whether a finding leads to no address but what the viewer reads here: neither a withheld one
  /// nor, for a landlord's people, the dwelling of another landlord (D5.4, D6.8); and, for a
  /// judicial agent, to nobody but their own residents (D3.5).
  package func shows(_ finding: Finding) -> Bool {
    guard !onlyWards || finding.people.allSatisfy(knows) else { return false }
    guard finding.leadsToAddress else { return true }
    var told = [household.insee, household.postcode]
    for occupancy in household.occupancies {
      told += [occupancy.landlord?.rawValue, occupancy.dwelling?.rawValue]
    }
    return finding.facts.allSatisfy { name, value in
      !Finding.placeFacts.contains(name) || told.contains(value.text)
    }
  }
}

extension HouseholdView {
  func knows(_ person: Person.ID) -> Bool { household.people.contains { $0.id == person } }
}

/// A household in a list.
package struct HouseholdRow: Hashable, Sendable {
  package var id: Household.ID
  /// The holder's name: protected.
  package var name: Sensitive<String>
  /// Members on the reader's day.
  package var persons: Int
  /// Where it lives on the reader's day; `nil` when unknown or withheld.
  package var dwelling: Dwelling.ID?
  /// The landlord on the reader's day; `nil` when unknown, withheld or none.
  package var landlord: Partner.ID?
  /// On what footing it lives there; `nil` when unknown.
  package var tenure: Tenure?
  /// The address is confidential to this viewer (D5.4).
  package var addressWithheld: Bool
}

/// An open case in an agenda: initials and commune only.
package struct AgendaCase: Hashable, Sendable {
  package var id: CaseFile.ID
  package var programme: ProgrammeInstance.ID
  package var module: ModuleID
  /// The hash of the definition that the case lives under.
  package var definition: String
  package var phase: PhaseID
  package var openedOn: Day
  /// The day by which the phase should end; `nil` when none is set or known.
  package var due: Day?
  /// The day of the latest two-way exchange; `nil` before the first.
  package var lastContact: Day?
  /// The open commitments of the plan, where the viewer reads the plan.
  package var commitments: [Commitment]
  /// The deadlines of the case that the viewer may read.
  package var deadlines: [AgendaDeadline]
  /// The day on which the order that protects the household expires, where the viewer may know.
  package var orderEndsOn: Day?
  /// The protection measures that come to an end, of the people whose measure the viewer may know.
  package var measures: [AgendaMeasure] = []
  package var referents: [Referent]
  /// The only form of the name that agendas show.
  package var initials: String
  /// The commune; `nil` when it is unknown or withheld.
  package var insee: String?
}

/// A protection measure that ends, in an agenda: whose by initials only, never which (D3.5).
package struct AgendaMeasure: Hashable, Sendable {
  /// Its place in the household's series as the viewer reads it, from 1 on.
  package var place: Int
  /// The last day of the measure.
  package var end: Day
  /// The only form of the person's name that agendas show.
  package var initials: String
}

/// A deadline of a case in an agenda: what kind of day it is, never what it is for.
package struct AgendaDeadline: Hashable, Sendable {
  package var kind: Deadline.Kind
  package var due: Day
}

/// A line of the access log: ids, never content.
package struct Access: Hashable, Sendable {
  /// The instant of the reading.
  package var at: Instant
  /// Who read.
  package var user: User.ID
  /// What was asked for.
  package var what: String
  /// The id of what was read.
  package var subject: String
  /// How many records were shown.
  package var count: Int
}
