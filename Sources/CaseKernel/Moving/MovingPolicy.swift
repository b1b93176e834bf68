/// How the households of a programme look for another dwelling, as data: which of its cases are in
/// the pool, where their wishes stand, and how an offer is written down.
///
/// With it the rehousing engine serves any programme without knowing its fields by name.
public struct MovingPolicy: Hashable, Codable, Sendable {
  /// The phases in which a household looks for a dwelling.
  public var phases: [PhaseID]
  /// The fields that say what is wished.
  public var wishes: [WishField]
  /// What holds for a case of the statutory procedure (D1.4); `nil` where there is none.
  public var statutory: Condition?
  /// The field that lists what keeps a household from an exchange: values of `Blocker`.
  public var blockers: FieldID?
  /// The field of the housing aid that may be expected in a month.
  public var housingAid: FieldID?
  /// How a dwelling is offered and answered.
  public var offers: OfferEntries

  /// A field that states a criterion of the moving project.
  public struct WishField: Hashable, Codable, Sendable {
    public var field: FieldID
    public var criterion: HousingCriterion
    /// The number that each value of a choice stands for, such as the rooms of a type.
    public var numbers: [String: Int]

    /// A field whose values are those of the criterion, unless numbers translate them.
    public init(_ field: FieldID, _ criterion: HousingCriterion, numbers: [String: Int] = [:]) {
      self.field = field
      self.criterion = criterion
      self.numbers = numbers
    }
  }

  /// The kinds of entries of an offer and of its answer, and where each fact of it is written.
  public struct OfferEntries: Hashable, Codable, Sendable {
    /// The kind of entry that offers a dwelling.
    public var kind: EventKindID
    /// The field of the offer for each fact of the dwelling.
    public var facts: [OfferFact: FieldID]
    /// The kind of entry that answers, and the fields that name the offer and give the answer.
    public var answer: EventKindID
    public var answeredOffer: FieldID
    public var answerField: FieldID
    /// The answers by which the household takes the dwelling, and those by which it does not.
    public var accepting: [String]
    public var refusing: [String]
    /// The kind of entry that tells of a visit, and the field that names the offer visited; `nil`
    /// where visits are not written down.
    public var visit: EventKindID?
    public var visitedOffer: FieldID?

    public init(
      _ kind: EventKindID, facts: [OfferFact: FieldID], answer: EventKindID,
      answeredOffer: FieldID, answerField: FieldID, accepting: [String], refusing: [String],
      visit: EventKindID? = nil, visitedOffer: FieldID? = nil
    ) {
      self.kind = kind
      self.facts = facts
      self.answer = answer
      self.answeredOffer = answeredOffer
      self.answerField = answerField
      self.accepting = accepting
      self.refusing = refusing
      self.visit = visit
      self.visitedOffer = visitedOffer
    }
  }

  /// What an offer says of a dwelling.
  public enum OfferFact: String, Codable, CaseIterable, Sendable, CodingKeyRepresentable {
    case dwelling, landlord, rooms, livingArea, principalRent, charges, commune, floor, lift
    case stepFree
  }

  /// A policy of a programme in which households look for a dwelling during some phases.
  public init(
    phases: [PhaseID], wishes: [WishField], statutory: Condition? = nil, blockers: FieldID? = nil,
    housingAid: FieldID? = nil, offers: OfferEntries
  ) {
    self.phases = phases
    self.wishes = wishes
    self.statutory = statutory
    self.blockers = blockers
    self.housingAid = housingAid
    self.offers = offers
  }
}

extension MovingPolicy {
  /// The wishes that the facts of a case state, by the criteria of rehousing.
  public func wishes(in facts: Facts) -> [HousingWish] {
    wishes.compactMap { declared in
      guard case .list(let items)? = facts[declared.field],
        let level = items.first.flatMap(WishLevel.init), level != .indifferent
      else { return nil }
      let values = Array(items.dropFirst())
      if level == .refused, !declared.numbers.isEmpty { return declared.others(than: values) }
      return HousingWish(
        declared.criterion, level,
        values.map { item in declared.numbers[item].map(String.init) ?? Self.plain(item) })
    }
  }

  /// The criteria of which a case says something, if only that they do not matter.
  public func criteria(in facts: Facts) -> Set<HousingCriterion> {
    Set(wishes.filter { facts[$0.field] != nil }.map(\.criterion))
  }

  /// What a case wishes, completed by what its household wished elsewhere: of a criterion that the
  /// case speaks of, its word alone counts.
  public func wishes(in facts: Facts, completing known: [HousingWish]) -> [HousingWish] {
    let spoken = criteria(in: facts)
    return known.filter { !spoken.contains($0.criterion) } + wishes(in: facts)
  }

  /// Yes and no as numbers, all else as it is.
  private static func plain(_ item: String) -> String {
    item == "yes" ? "1" : item == "no" ? "0" : item
  }

  /// What keeps the household of a case from an exchange.
  public func blockers(in facts: Facts) -> Set<Blocker> {
    guard case .list(let items)? = blockers.flatMap({ facts[$0] }) else { return [] }
    return Set(items.compactMap(Blocker.init(rawValue:)))
  }
}

extension MovingPolicy.WishField {
  /// A refused choice that stands for a number, such as a type: one of the others is required, as
  /// far as the bound of the criterion tells. A refusal in the middle bounds nothing.
  fileprivate func others(than refused: [String]) -> HousingWish? {
    let left = numbers.filter { !refused.contains($0.key) }.values
    let all = numbers.values
    let bounds =
      criterion == .minRooms ? left.min() != all.min() : left.max() != all.max()
    guard bounds, !left.isEmpty else { return nil }
    return HousingWish(criterion, .required, Set(left).sorted().map(String.init))
  }
}
