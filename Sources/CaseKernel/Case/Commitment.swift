/// What one party takes on in the action plan, by when, and what became of it.
public struct Commitment: Hashable, Codable, Sendable {
  /// Who commits.
  public enum Party: String, Codable, CaseIterable, Sendable {
    case household, landlord, thirdParty
    case operatorOrganisation = "operator"

    /// The party, as plans show it.
    public var label: Text {
      switch self {
      case .household: Text(fr: "ménage", en: "household")
      case .landlord: Text(fr: "bailleur", en: "landlord")
      case .operatorOrganisation: Text(fr: "opérateur", en: "operator")
      case .thirdParty: Text(fr: "tiers", en: "third party")
      }
    }
  }

  /// Where it stands.
  public enum State: String, Codable, CaseIterable, Sendable {
    case open, done, dropped

    /// The state, as plans show it.
    public var label: Text {
      switch self {
      case .open: Text(fr: "en cours", en: "open")
      case .done: Text(fr: "tenu", en: "done")
      case .dropped: Text(fr: "abandonné", en: "dropped")
      }
    }
  }

  /// Its number in the plan of the case, from 1 on.
  public var number: Int
  /// The party that commits.
  public var party: Party
  /// What the party takes on, in free text: protected, never in logs.
  public var what: Sensitive<String>
  /// The day it should be done by; `nil` when no day was agreed.
  public var due: Day?
  public var state: State
  /// The day it was agreed.
  public var madeOn: Day
  /// The day it was done or dropped; `nil` while it is open.
  public var settledOn: Day?

  /// An open commitment, settled on no day yet.
  public init(number: Int, party: Party, what: String, due: Day? = nil, madeOn: Day) {
    self.number = number
    self.party = party
    self.what = Sensitive(what)
    self.due = due
    state = .open
    self.madeOn = madeOn
  }
}
