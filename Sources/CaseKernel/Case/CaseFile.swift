/// A household's way through one programme: the state that its journal adds up to.
///
/// The state is a fold of the journal (`apply`): what acts keep up to date and what `verify`
/// replays are the same function.
public struct CaseFile: Hashable, Sendable {
  public typealias ID = Identifier<CaseFile>

  public var id: ID
  public var programme: ProgrammeInstance.ID
  public var module: ModuleID
  /// The hash of the definition that the case was opened under.
  public var definition: String
  public var household: Household.ID
  public var openedOn: Day
  /// The kind of entry that opened it: the form that stands for the referral.
  public var openedBy: EventKindID
  public var phase: PhaseID
  public var phaseSince: Day
  /// Every stay in a phase, oldest first; the last one is the phase of today.
  public var stays: [PhaseStay]
  public var outcome: OutcomeID?
  public var closedOn: Day?
  public var referents: [Referent]
  public var parties: [Party]
  public var agreements: [Agreement]
  public var plan: [Commitment]
  public var links: [CaseLink]
  public var facts: Facts
  /// Facts of the fields that an overlay added.
  public var extra: Facts
  /// The days of the dated facts, by key of `DatedFact`.
  public var milestones: [String: Day]
  /// How many entries of each kind.
  public var counts: [EventKindID: Int]
  /// Time logged, by day, oldest entry first.
  public var efforts: [Effort]
  /// Entries written so far.
  public var entries: Int

  public var isOpen: Bool { closedOn == nil }
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
      return agreement.with.map { parties.contains(Party($0, role)) } ?? true
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
  public var on: Day
  public var minutes: Int

  public init(on day: Day, minutes: Int) {
    on = day
    self.minutes = minutes
  }
}

/// The time a case spent in a phase, both days included; `to` is `nil` for the phase of today.
public struct PhaseStay: Hashable, Codable, Sendable {
  public var phase: PhaseID
  public var from: Day
  public var to: Day?

  public init(phase: PhaseID, from: Day, to: Day? = nil) {
    self.phase = phase
    self.from = from
    self.to = to
  }
}
