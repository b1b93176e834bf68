/// A household's way through one programme: the state that its journal adds up to.
///
/// The state is a fold of the journal (`apply`): what acts keep up to date and what `verify`
/// replays are the same function.
public struct CaseFile: Hashable, Sendable {
  /// The id of a case, as people write it and as it is stored.
  public typealias ID = Identifier<CaseFile>

  public var id: ID
  public var programme: ProgrammeInstance.ID
  /// The module of the programme, as it was at the opening.
  public var module: ModuleID
  /// The hash of the definition that the case was opened under.
  public var definition: String
  public var household: Household.ID
  /// The day the case was opened, as its first entry says.
  public var openedOn: Day
  /// The kind of entry that opened it: the form that stands for the referral.
  public var openedBy: EventKindID
  /// The phase of today.
  public var phase: PhaseID
  /// The first day of the present stay in the phase.
  public var phaseSince: Day
  /// Every stay in a phase, oldest first; the last one is the phase of today.
  public var stays: [PhaseStay]
  /// How the case ended; `nil` while it is open.
  public var outcome: OutcomeID?
  /// The day the case was closed; `nil` while it is open.
  public var closedOn: Day?
  /// Every referent that the case has had, with its days.
  public var referents: [Referent]
  /// The partners that take part, each in its role.
  public var parties: [Party]
  /// Every agreement given, those withdrawn too.
  public var agreements: [Agreement]
  /// The commitments in the order of their numbers.
  public var plan: [Commitment]
  public var links: [CaseLink]
  /// What is known, by field of the programme; what is not there is unknown.
  public var facts: Facts
  /// Facts of the fields that an overlay added.
  public var extra: Facts
  /// The days of the dated facts, by key of `DatedFact`.
  public var milestones: [String: Day]
  /// How many entries of each kind.
  public var counts: [EventKindID: Int]
  /// Time logged, by day, oldest entry first.
  public var efforts: [Effort]
  /// The entries that carry values, in the order of the journal.
  public var records: [LoggedRecord]
  /// Entries written so far.
  public var entries: Int

  /// Whether the case is not closed.
  public var isOpen: Bool { closedOn == nil }
  /// The day of the latest two-way exchange with the household (D6.2); `nil` before the first.
  public var lastContact: Day? { milestones[DatedFact.lastContact.key] }

  /// The day of a dated fact, `nil` when it has not happened or is not known.
  public func day(of fact: DatedFact) -> Day? {
    if case .field(let field) = fact { return (facts[field] ?? extra[field])?.day }
    return milestones[fact.key]
  }

  /// Whether an agreement of the kind is given and not withdrawn.
  public func holds(_ kind: AgreementKind) -> Bool {
    agreements.contains { $0.kind == kind && $0.inForce }
  }

  /// Whether the household agrees to share with the partners of a role: with one of them by name,
  /// or with all.
  public func shares(with role: PartnerRole.ID) -> Bool {
    agreements.contains { agreement in
      guard agreement.kind == .sharing, agreement.inForce else { return false }
      return agreement.with.map { with in
        parties.contains { $0.partner == with && $0.role == role }
      } ?? true
    }
  }

  /// A fact of the programme or of an overlay.
  public func fact(_ field: FieldID) -> FieldValue? { facts[field] ?? extra[field] }

  /// The referents on a day.
  public func referents(on day: Day) -> [Referent] {
    referents.filter { referent in
      referent.from <= day && (referent.to.map { day <= $0 } ?? true)
    }
  }
}

/// Time that somebody gave to a case on a day.
public struct Effort: Hashable, Codable, Sendable {
  /// The day the time was given, not the day it was logged.
  public var on: Day
  public var minutes: Int

  /// Time in whole minutes, given on one day.
  public init(on day: Day, minutes: Int) {
    on = day
    self.minutes = minutes
  }
}

/// The time a case spent in a phase, both days included; `to` is `nil` for the phase of today.
public struct PhaseStay: Hashable, Codable, Sendable {
  public var phase: PhaseID
  public var from: Day
  /// Last day of the stay, included; `nil` while it lasts.
  public var to: Day?

  /// A stay from a day on, without end unless one is given.
  public init(phase: PhaseID, from: Day, to: Day? = nil) {
    self.phase = phase
    self.from = from
    self.to = to
  }
}
