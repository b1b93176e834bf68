public import CaseKernel

/// How a dwelling is occupied, by the code of the register of social dwellings (RPLS).
///
/// Source: arrêté of 5 January 2010, annex (D7.1).
public enum OccupationMode: Int, CaseIterable, Sendable {
  case letWithLease = 1
  case offeredVacant = 2
  case empty = 3
  case takenByAssociation = 4
  case occupiedOtherwise = 5
  case notApplicable = 9

  /// The mode of a dwelling whose household lives on that footing.
  ///
  /// A bare occupant, and the holder of a protocol, occupy without a lease (ours: the register does
  /// not speak of them); who owns or has no dwelling is outside it.
  public init(_ tenure: Tenure) {
    switch tenure {
    case .tenant, .cotenant: self = .letWithLease
    case .subtenant, .hosted: self = .takenByAssociation
    case .bareOccupant, .protocolHolder: self = .occupiedOtherwise
    case .applicant, .owner, .withoutDwelling: self = .notApplicable
    }
  }

  /// The mode in words.
  public var label: Text {
    switch self {
    case .letWithLease: Text(fr: "loué avec un bail", en: "let with a lease")
    case .offeredVacant: Text(fr: "proposé à la location, vacant", en: "offered, vacant")
    case .empty: Text(fr: "vide", en: "empty")
    case .takenByAssociation:
      Text(fr: "pris en charge par une association", en: "taken in charge by an association")
    case .occupiedOtherwise:
      Text(fr: "occupé avec ou sans contrepartie", en: "occupied with or without consideration")
    case .notApplicable: Text(fr: "sans objet", en: "not applicable")
    }
  }
}
