import CaseKernel

extension Mutation {
  /// The programme's own findings by code.
  enum Code: String, CaseIterable {
    case procedureMissing = "procedure-missing"
    case procedureNotRun = "procedure-not-run-here"
    case procedureSwitched = "procedure-switched"
    case underOccupied = "under-occupied"
    case notUnderOccupied = "not-under-occupied"
    case occupationUnknown = "occupation-unknown"
    case roomsOfTheType = "rooms-of-the-type"
    case sharedCriteriaNotMet = "shared-criteria-not-met"
    case letterToSend = "letter-to-send"
    case callDue = "call-due"
    case homeMeetingDue = "home-meeting-due"
    case joinAwaited = "join-request-awaited"
    case projectIncomplete = "project-incomplete"
    case roomsNeeded = "rooms-needed"
    case channelsOpen = "channels-not-searched"
    case searchStale = "search-stale"
    case offerUnanswered = "offer-unanswered"
    case refusalReasonMissing = "refusal-reason-missing"
    case offerAgainstWish = "offer-against-wish"
    case commissionAwaited = "commission-awaited"
    case refusalFree = "refusal-without-consequence"
    case visitsMissing = "visits-missing"
    case leaseWithoutKeys = "lease-without-keys"
    case helpNotGiven = "help-not-given"
    case proposalAwaited = "landlord-proposal-awaited"
    case ceilingsWaived = "ceilings-waived"
    case offerCompliant = "offer-compliant"
    case offerNotCompliant = "offer-not-compliant"
    case complianceUnknown = "offer-compliance-unknown"
    case refusalsCounted = "refusals-counted"
    case rightLapses = "right-lapses"
    case sanctionExempt = "sanction-exempt"
    case exemptionGround = "exemption-ground"
    case exemptionToCheck = "exemption-to-check"
    case noSanctionHere = "no-sanction-here"
    case territoryUnknown = "sanction-territory-unknown"
    case fallTooRecent = "fall-in-occupants-too-recent"
    case examinationDue = "triennial-examination-due"
    case mobilityAidOwed = "mobility-aid-owed"
    case mobilityAidOverdue = "mobility-aid-overdue"
    case aidAmountsOld = "aid-amounts-old"
    case worksAidOwed = "works-aid-owed"
    case depositHigher = "deposit-higher"
  }

  /// Every code of the enumeration, so that no finding goes without its two examples.
  package static let codes = Code.allCases.map(\.rawValue)

  /// A finding of the programme, with the document or the text of law that asks for it.
  func finding(
    _ code: Code, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = .partnersOfTheCase,
    source: String = Mutation.description.source
  ) -> Finding {
    Finding(
      "\(Self.description.module)/\(code.rawValue)", severity, message, facts: facts,
      visibility: visibility, source: source)
  }
}

/// The texts of law that findings cite.
enum Law {
  static let underOccupation = "CCH L621-2 (D1.1)"
  static let procedure = "CCH L442-3-1 (D1.4)"
  static let exemptions = "CCH L442-3-1 (D1.5)"
  static let territory = "loi 48-1360, art. 10, 7° (D1.6)"
  static let offers = "CCH L442-3-1, loi 48-1360, art. 13 bis (D1.4, D1.7)"
  static let aid = "CCH R442-3-2 (D1.8)"
  static let examination = "CCH L442-5-2 (D1.9)"
  static let commission = "CCH L442-3-5 (D1.14)"
  static let rooms = "INSEE (D1.13)"
}
