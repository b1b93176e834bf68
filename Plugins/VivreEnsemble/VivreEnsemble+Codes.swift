import CaseKernel

extension VivreEnsemble {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
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
}
