public import CaseKernel

/// What the engine may find, by code; the programme's id stands before it.
public enum SublettingCode: String, CaseIterable, Sendable {
  case nobodySublets = "intermediary-missing"
  case notQualified = "intermediary-not-qualified"
  case qualificationUnknown = "qualification-unknown"
  case qualificationExpires = "qualification-expires"
  case documentsAwaited = "lease-documents-awaited"
  case conventionNotAnnexed = "convention-not-annexed"
  case subleaseOutlivesLease = "sublease-outlives-lease"
  case tenureDiffers = "tenure-differs"
  case reviewOneSided = "review-one-sided"
  case reviewNotAdversarial = "review-not-adversarial"
  case reviewOutOfPeriod = "review-out-of-period"
  case coreObligation = "core-obligation-to-work-on"
  case noticeBeforeReview = "notice-before-review"
  case definitiveOfferRefused = "definitive-offer-refused"
  case longestTimePassed = "longest-time-passed"
  case slideNotForeseen = "slide-not-foreseen"
  case slideToPrepare = "slide-to-prepare"
  case slideItemsOpen = "slide-items-open"
  case arrearsToSignal = "arrears-to-signal"
  case housingAidToAsk = "housing-aid-to-ask"
  case winterTruce = "winter-truce"
  case protocolTooLong = "protocol-too-long"
  case protocolNotApproved = "protocol-not-approved"
  case protocolBroken = "protocol-broken"
  case alertUnanswered = "alert-unanswered"

  /// The part of the engine that finds it.
  public var part: SublettingPart {
    switch self {
    case .nobodySublets, .notQualified, .qualificationUnknown, .qualificationExpires: .intermediary
    case .documentsAwaited, .conventionNotAnnexed, .subleaseOutlivesLease: .documents
    case .tenureDiffers: .tenures
    case .reviewOneSided, .reviewNotAdversarial, .reviewOutOfPeriod, .coreObligation,
      .noticeBeforeReview, .definitiveOfferRefused:
      .reviews
    case .longestTimePassed: .duration
    case .slideNotForeseen, .slideToPrepare, .slideItemsOpen: .slide
    case .arrearsToSignal, .housingAidToAsk, .winterTruce: .arrears
    case .protocolTooLong, .protocolNotApproved, .protocolBroken: .cohesionProtocol
    case .alertUnanswered: .watch
    }
  }
}

extension Subletting {
  /// The codes that some parts may find, without the programme's id: what a programme adds to its
  /// own `codes`.
  public static func codes(of parts: Set<SublettingPart>) -> [String] {
    SublettingCode.allCases.filter { parts.contains($0.part) }.map(\.rawValue)
  }

  /// Everything that the parts at work find, in a fixed order.
  public func findings<Details: SublettingCase>(_ context: CaseContext<Details>) -> [Finding] {
    let look = SublettingLook(context.background, context.details.subletting, self)
    return SublettingPart.allCases.filter(parts.contains).flatMap { part in
      switch part {
      case .intermediary: look.intermediaryFindings
      case .documents: look.documentFindings
      case .tenures: look.tenureFindings
      case .reviews: look.reviewFindings
      case .duration: look.durationFindings
      case .slide: look.slideFindings
      case .arrears: look.arrearsFindings
      case .cohesionProtocol: look.protocolFindings
      case .watch: look.watchFindings
      }
    }
  }
}

/// One look at a case: what the rules of the engine read, and the findings that they make.
struct SublettingLook {
  let background: CaseBackground
  let facts: SublettingFacts
  let engine: Subletting

  init(_ background: CaseBackground, _ facts: SublettingFacts, _ engine: Subletting) {
    self.background = background
    self.facts = facts
    self.engine = engine
  }

  var file: CaseFile { background.file }
  var day: Day { background.day }
  /// The household is on the footing that the programme works on.
  var isRunning: Bool { engine.phases.running.contains(file.phase) }
  /// The household holds its own lease.
  var isAfter: Bool { engine.phases.after.contains(file.phase) }

  func finding(
    _ code: SublettingCode, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = .partnersOfTheCase, source: String
  ) -> Finding {
    Finding(
      "\(engine.description.module)/\(code.rawValue)", severity, message, facts: facts,
      visibility: visibility, source: source)
  }

  /// Labels joined as a sentence lists them.
  static func list(_ labels: [Text]) -> Text {
    Text(
      fr: labels.map(\.fr).joined(separator: ", "), en: labels.map(\.en).joined(separator: ", "))
  }
}
