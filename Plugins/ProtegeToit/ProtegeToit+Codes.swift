package import CaseKernel

extension ProtegeToit {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
    case addressNotSecret = "address-not-secret"
    case householdNotSplit = "household-not-split"
    case noProof = "no-proof"
    case allocatorAwaited = "allocator-awaited"
    case decisionOutdated = "decision-outdated"
    case requestNumberMissing = "request-number-missing"
    case ownResources = "own-resources"
    case ownershipNotOpposable = "ownership-not-opposable"
    case jointLiability = "joint-liability"
    case stagesUnsaid = "stages-unsaid"
    case stageLived = "stage-lived"
    case offerUnanswered = "offer-unanswered"
    case agencyUnknown = "agency-unknown"
  }

  /// The association's team: most findings tell of violence.
  package static let usualVisibility = Visibility.operatorTeam
}
