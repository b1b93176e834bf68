public import CaseKernel

/// One footing of a household in its dwelling, from its first day to its last.
public struct TenureStep: Hashable, Sendable {
  public var tenure: Tenure
  /// First day.
  public var from: Day
  /// Last day, the eve of the next step; `nil` while it lasts.
  public var to: Day?
  /// The number of the entry that says so.
  public var entry: Int

  /// How the register of social dwellings codes the dwelling meanwhile.
  public var mode: OccupationMode { OccupationMode(tenure) }

  /// The footings that an entry may state: those of the series of D2.11.
  public static let tenures: [Tenure] = [
    .hosted, .subtenant, .tenant, .cotenant, .bareOccupant, .protocolHolder,
  ]

  /// The same as a list to choose from.
  public static let choices = FieldKind.choice(
    tenures.map { FieldOption($0.rawValue, $0.label) })
}

/// The dated series of the footings on which a household has lived in one dwelling, folded from the
/// entries of its case: the dwelling stays, the footing changes.
///
/// Steps follow each other without gap or overlap, in the order of their days; of two entries for
/// the same day, the later one in the journal stands. Two steps on the same footing are one.
///
/// Source: D2.11.
public struct TenureSeries: Hashable, Sendable {
  /// The steps, oldest first.
  public let steps: [TenureStep]

  /// The series of a case; empty where no entry states a footing.
  public init(_ file: CaseFile) {
    self.init(records: file.records)
  }

  /// The series that some entries state, in whatever order they were written.
  public init(records: [LoggedRecord]) {
    let stated = records.compactMap(Self.stated)
    let ordered = stated.sorted { ($0.from, $0.entry) < ($1.from, $1.entry) }
    var steps: [TenureStep] = []
    for step in ordered {
      if steps.last?.from == step.from { steps.removeLast() }
      if steps.last?.tenure == step.tenure { continue }
      steps.append(step)
    }
    for index in steps.indices.dropLast() {
      steps[index].to = steps[index + 1].from.adding(days: -1)
    }
    self.steps = steps
  }

  /// The footing on a day; `nil` before the first step.
  public func step(on day: Day) -> TenureStep? { steps.last { $0.from <= day } }

  /// What one entry states of the footing, from the day that it names or else its own.
  private static func stated(_ record: LoggedRecord) -> TenureStep? {
    guard let tenure = tenure(record) else { return nil }
    return TenureStep(
      tenure: tenure, from: record.facts[dayField(record.kind)]?.day ?? record.on, to: nil,
      entry: record.entry)
  }

  private static func dayField(_ kind: EventKindID) -> FieldID {
    kind == "slide" ? "newLease" : "start"
  }

  private static func tenure(_ record: LoggedRecord) -> Tenure? {
    switch record.kind {
    case "hosting": .hosted
    case "sublease": .subtenant
    case "slide", "newLease": .tenant
    case "cohesionProtocol": .protocolHolder
    case "tenureChange": record.facts["tenure"]?.text.flatMap { Tenure(rawValue: $0) }
    case "leaseTermination":
      record.choice("cause", as: TerminationCause.self) == .courtDecision ? .bareOccupant : nil
    default: nil
    }
  }
}
