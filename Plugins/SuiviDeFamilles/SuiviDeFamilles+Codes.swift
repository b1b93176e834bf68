import CaseKernel

extension SuiviDeFamilles {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
    case situationMissing = "situation-missing"
    case interventionUndecided = "intervention-undecided"
    case notForPlatform = "not-for-platform"
    case flagsUnanswered = "flags-unanswered"
    case commitmentIncomplete = "commitment-incomplete"
    case evictionAimMissing = "eviction-aim-missing"
    case endDiffers = "end-differs"
    case levelMissing = "level-missing"
    case dwellingTooLarge = "dwelling-too-large"
    case dwellingTooSmall = "dwelling-too-small"
    case recommendationsNotAgreed = "recommendations-not-agreed"
    case diagnosisHoursExceeded = "diagnosis-hours-exceeded"
    case monthHoursExceeded = "month-hours-exceeded"
    case monthHoursShort = "month-hours-short"
    case hoursSoFar = "hours-so-far"
    case renewalToPrepare = "renewal-to-prepare"
    case renewalWithoutReview = "renewal-without-review"
    case renewalsBeyondUsual = "renewals-beyond-usual"
  }
}
