/// Everything about a case that rules may look at on a day, as the system sees it.
public struct CaseBackground: Hashable, Sendable {
  /// The case, whole: nothing is withheld from rules, only from readers of what they find.
  public var file: CaseFile
  public var household: Household
  /// The dwelling that the household lives in on the day; `nil` where it is unknown or none.
  public var dwelling: Dwelling?
  /// The programme as it runs here: limits, partners, prices.
  public var instance: ProgrammeInstance
  /// The partners of the instance, by id.
  public var partners: [Partner.ID: Partner]
  /// The places that the case holds under the limits of the instance; none where there is no limit,
  /// where it does not count, or where there is room for all.
  public var places: [CapacityPlace]
  /// The places that it would take on a side that it is not on, where the instance refuses beyond.
  public var nextPlaces: [CapacityPlace]
  /// The day on which the rules look; the only « today » they know.
  public var day: Day

  /// A background as the caller found it; without partners or places, rules take them as unknown.
  public init(
    file: CaseFile, household: Household, dwelling: Dwelling? = nil, instance: ProgrammeInstance,
    partners: [Partner.ID: Partner] = [:], places: [CapacityPlace] = [],
    nextPlaces: [CapacityPlace] = [], day: Day
  ) {
    self.file = file
    self.household = household
    self.dwelling = dwelling
    self.instance = instance
    self.partners = partners
    self.places = places
    self.nextPlaces = nextPlaces
    self.day = day
  }
}

/// A case as a programme's rules see it: the background, and the programme's own facts, typed.
@dynamicMemberLookup
public struct CaseContext<Details: CaseDetails>: Sendable {
  public var background: CaseBackground
  /// The programme's own facts; what is `nil` is unknown.
  public var details: Details

  /// The case seen on its background, with the facts of the programme already typed.
  public init(_ background: CaseBackground, details: Details) {
    self.background = background
    self.details = details
  }

  /// Reads from the background, so that rules write `context.household`.
  public subscript<Value>(dynamicMember path: KeyPath<CaseBackground, Value>) -> Value {
    background[keyPath: path]
  }
}

/// A household that might enter a programme, with what is known of it on a day.
public struct Candidate: Sendable {
  public var household: Household
  /// The dwelling that the household lives in on the day; `nil` where it is unknown or none.
  public var dwelling: Dwelling?
  /// The programme as it runs here.
  public var instance: ProgrammeInstance
  /// What the opening says of the programme's own facts.
  public var facts: Facts
  /// The day of the entry.
  public var day: Day

  /// A candidate of whom the opening says nothing, unless facts are given.
  public init(
    household: Household, dwelling: Dwelling? = nil, instance: ProgrammeInstance,
    facts: Facts = [:], day: Day
  ) {
    self.household = household
    self.dwelling = dwelling
    self.instance = instance
    self.facts = facts
    self.day = day
  }

  /// A choice that the opening states, typed.
  public func choice<Choice: FieldChoice>(_ field: FieldID, as type: Choice.Type) -> Choice? {
    facts[field].flatMap { Choice(fieldValue: $0) }
  }

  /// An answer that the opening states.
  public func answer(_ field: FieldID) -> Answer {
    guard case .answer(let flag) = facts[field] else { return .unknown }
    return flag ? .yes : .no
  }
}
