package import CaseKernel

extension LogementDAbord {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
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

  /// The operator's team and its management.
  package static let usualVisibility = Visibility.operatorManagement
}
