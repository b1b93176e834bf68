import CaseKernel

extension ProtegeToit {
  /// The programme's own findings by code.
  enum Code: String, CaseIterable {
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

  /// Every code of the enumeration, so that no finding goes without its two examples.
  package static let codes = Code.allCases.map(\.rawValue)

  /// A finding of the programme, for the association's team unless said: most tell of violence.
  func finding(
    _ code: Code, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = .operatorTeam,
    source: String = ProtegeToit.description.source
  ) -> Finding {
    Finding(
      "\(Self.description.module)/\(code.rawValue)", severity, message, facts: facts,
      visibility: visibility, source: source)
  }
}
