import CaseKernel

extension VivreEnsemble {
  /// The programme's own findings by code.
  enum Code: String, CaseIterable {
    case sideMissing = "side-missing"
    case placeMissing = "place-missing"
    case outsideTerritoryOfSide = "outside-territory-of-side"
    case staffLeftAlone = "staff-left-alone"
    case staffWordingNotAgreed = "staff-wording-not-agreed"
    case staffWithoutWording = "staff-without-wording"
    case noResourcePerson = "no-resource-person"
    case noCallableResource = "no-callable-resource"
    case resourceOutsideNetwork = "resource-outside-network"
    case neighbourSituationWaiting = "neighbour-situation-waiting"
    case householdUnheard = "household-unheard"
  }

  /// Every code of the enumeration, so that no finding goes without its two examples.
  package static let codes = Code.allCases.map(\.rawValue)

  /// A finding of the programme, with the document that asks for it.
  func finding(
    _ code: Code, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = .partnersOfTheCase
  ) -> Finding {
    Finding(
      "\(Self.description.module)/\(code.rawValue)", severity, message, facts: facts,
      visibility: visibility, source: Self.description.source)
  }
}
