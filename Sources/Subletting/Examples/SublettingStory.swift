public import CaseKernel

/// An invented letting, told in a programme's own phases, from which the engine makes examples of
/// every rule of its parts, each with its twin: a programme adds them to its own.
///
/// The leases and the convention begin on `start`, 1 January 2026; reviews are every six months.
public struct SublettingStory: Sendable {
  /// The engine as the programme composes it.
  public var engine: Subletting
  /// Household, instance and partners of every example; acts and day are the engine's.
  public var base: Example
  /// The body that sub-lets; its role must be held in the instance.
  public var intermediary: Partner.ID
  /// From the opening to the phase in which documents are prepared.
  public var prepared: [Example.Act]
  /// From there to the first phase in which the household is a sub-tenant, documents signed.
  public var entering: [Example.Act]

  /// A story in the programme's own acts.
  public init(
    _ engine: Subletting, base: Example, intermediary: Partner.ID, prepared: [Example.Act],
    entering: [Example.Act]
  ) {
    self.engine = engine
    self.base = base
    self.intermediary = intermediary
    self.prepared = prepared
    self.entering = entering
    self.base.partners[intermediary] = Self.body(intermediary, until: Example.day(2028, 12, 31))
  }

  /// The first day of the leases and of the convention.
  public static let start = Example.day(2026, 1, 1)
  /// The first review, and what was said and done there.
  public static let reviewed = Example.day(2026, 4, 20)
  /// The first notice to the prefect.
  public static let noticed = Example.day(2026, 4, 28)
  /// The first day of the direct lease.
  public static let slid = Example.day(2026, 7, 1)

  /// Principal lease, sub-lease of a year, convention annexed.
  public static let documents = documents()

  static func documents(
    leaseEnd: String = "2028-12-31", annexed: String = "oui"
  ) -> [Example.Act] {
    [
      .log("principalLease", start, facts: ["start": "2026-01-01", "end": leaseEnd]),
      .log("sublease", start, facts: ["start": "2026-01-01", "end": "2026-12-31"]),
      .log("convention", start, facts: ["reviewMonths": "6", "annexed": annexed]),
    ]
  }

  /// The household is a sub-tenant, everything signed.
  public var running: [Example.Act] { prepared + Self.documents + entering }

  /// A review that leaves nothing to be completed.
  public static let review = Example.Act.log("periodicReview", reviewed, facts: wholeReview)

  static let wholeReview: [FieldID: String] = [
    "convened": "2026-04-10", "heard": "oui", "statement": "non", "outcomeGiven": "2026-04-24",
    "landlordPosition": "favourable", "intermediaryPosition": "favourable",
    "householdPosition": "favourable", "obligationsMet": "rent, peacefulUse, upkeep, insurance",
  ]

  /// A lease is proposed, and everything that the slide asks for is there.
  public static let readyToSlide: [Example.Act] = [
    review, .log("prefectNotice", noticed, facts: ["decision": "leaseProposed"]),
    .record(
      ["slideForeseen": "oui", "allocatedOn": "2026-05-12", "homeInsured": "oui"],
      Example.day(2026, 6, 1)),
  ]

  /// What may follow the slide, done.
  public static let settled = Example.Act.record(
    [
      "slideInventory": "joint", "depositReturned": "oui", "depositPaid": "oui",
      "housingAidTransferred": "oui",
    ], slid)

  /// The lease slides.
  public static let slide = Example.Act.log(
    "slide", slid,
    facts: [
      "newLease": "2026-07-01", "principalLeaseEnded": "2026-06-30", "subleaseEnded": "2026-06-30",
    ])

  /// An example of the story, in which partners, household and settings may differ.
  public func example(
    _ name: String, settings: [String: SettingValue] = [:], on day: Day, _ acts: [Example.Act],
    expect expected: Example.Expectation..., changing change: (inout Example) -> Void = { _ in }
  ) -> Example {
    var example = base
    example.name = name
    example.settings.merge(settings) { $1 }
    (example.day, example.acts, example.expected) = (day, acts, expected)
    change(&example)
    return example
  }

  /// The finding of the engine is there.
  public func found(_ code: SublettingCode) -> Example.Expectation { .finds(full(code.rawValue)) }
  /// It is not.
  public func absent(_ code: SublettingCode) -> Example.Expectation {
    .doesNotFind(full(code.rawValue))
  }
  func full(_ code: String) -> String { "\(engine.description.module)/\(code)" }

  static func body(_ id: Partner.ID, from: Day? = start, until: Day?) -> Partner {
    var body = Partner(id: id, name: "Association Exemple", kind: .operatorOrganisation)
    body.qualifications = [.init(kind: "ilgls", reference: "2026-1", from: from, to: until)]
    return body
  }

  /// Both outcomes of every rule of the parts at work.
  public var examples: [Example] {
    SublettingPart.allCases.filter(engine.parts.contains).flatMap { part in
      switch part {
      case .intermediary: intermediaryExamples
      case .documents: documentExamples
      case .tenures: tenureExamples
      case .reviews: reviewExamples
      case .duration: durationExamples
      case .slide: slideExamples
      case .arrears: arrearsExamples
      case .cohesionProtocol: protocolExamples
      case .watch: watchExamples
      }
    }
  }
}
