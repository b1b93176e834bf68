/// A gathering of collective work: a workshop, a day of works, a mediation meeting, a training
/// session, the meeting of a committee. It belongs to a programme, never to one case.
public enum Gathering {
  /// The neutral id of a gathering, such as `G-0001`: it says nothing of the programme.
  public typealias ID = Identifier<Gathering>

  /// What people come together for.
  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    /// A workshop by theme, open to neighbours.
    case workshop
    /// A day of accompanied self-rehabilitation works; it takes place at a household's home.
    case siteDay
    /// A meeting of neighbours with a mediator.
    case mediation
    /// A training session of a landlord's staff.
    case training
    /// The meeting of a follow-up group or of a steering committee.
    case committee
  }

  /// What became of a gathering; it is the end of the id of its entry's kind.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case planned = "Planned"
    case held = "Held"
    case notHeld = "NotHeld"
  }
}

extension Gathering.Kind {
  /// The kind of the entry that a gathering in that state is, in the journal of its programme.
  public func entry(_ state: Gathering.State) -> EventKindID {
    EventKindID(rawValue + state.rawValue)
  }

  /// The kind of the entry that taking part is, in the journal of a case; `nil` for gatherings that
  /// no household takes part in.
  public var attendance: EventKindID? {
    switch self {
    case .workshop, .siteDay, .mediation: EventKindID(rawValue)
    case .training, .committee: nil
    }
  }

  /// What such a gathering is called.
  public var label: Text {
    switch self {
    case .workshop: Text(fr: "atelier", en: "workshop")
    case .siteDay: Text(fr: "journée de chantier", en: "site day")
    case .mediation: Text(fr: "rencontre de médiation", en: "mediation meeting")
    case .training: Text(fr: "formation", en: "training session")
    case .committee: Text(fr: "réunion", en: "committee meeting")
    }
  }

  /// Who reads that it takes place: a mediation speaks of neighbours, a committee is everybody's.
  var visibility: Visibility {
    switch self {
    case .workshop, .siteDay, .training: .partnersOfTheCase
    case .mediation: .operatorTeam
    case .committee: .everyPartner
    }
  }

  /// Whether it has a place of its own: a day of works is at a home, which its case tells (D5.4).
  public var hasPlace: Bool { self != .siteDay }
}

extension Gathering.State {
  /// The state, for lists.
  public var label: Text {
    switch self {
    case .planned: Text(fr: "prévue", en: "planned")
    case .held: Text(fr: "tenue", en: "held")
    case .notHeld: Text(fr: "non tenue", en: "not held")
    }
  }
}

extension EventKindID {
  /// The gathering that an entry of the kind is, and in which state; `nil` for any other entry.
  public var gathering: (kind: Gathering.Kind, state: Gathering.State)? {
    for kind in Gathering.Kind.allCases {
      for state in Gathering.State.allCases where kind.entry(state) == self { return (kind, state) }
    }
    return nil
  }
}
