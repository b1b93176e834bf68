import CaseKernel

extension LogementDAbord {
  /// The programme's own findings by code.
  enum Code: String, CaseIterable {
    case accommodationMissing = "accommodation-missing"
    case noTieYet = "no-tie-yet"
    case movedWithoutTies = "moved-without-ties"
    case schoolOpen = "school-open"
    case offerDeclined = "offer-declined"
    case offerOutsideDistrict = "offer-outside-district"
    case leaseNotOwn = "lease-not-own"
    case tenancyStandsAlone = "tenancy-stands-alone"
    case supportAgainstWish = "support-against-wish"
    case supportWished = "support-wished"
    case rhythmNotChosen = "rhythm-not-chosen"
    case rentUnanswered = "rent-unanswered"
    case neighboursTense = "neighbours-tense"
    case noWorkshopYet = "no-workshop-yet"
    case notHousedAnyMore = "not-housed-any-more"
  }

  /// Every code of the enumeration, so that no finding goes without its two examples.
  package static let codes = Code.allCases.map(\.rawValue)

  /// A finding of the programme, with the document that asks for it.
  func finding(
    _ code: Code, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = .operatorManagement,
    source: String = description.source
  ) -> Finding {
    Finding(
      "\(Self.description.module)/\(code.rawValue)", severity, message, facts: facts,
      visibility: visibility, source: source)
  }
}
