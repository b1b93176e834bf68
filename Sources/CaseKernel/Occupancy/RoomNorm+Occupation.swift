extension RoomNorm {
  /// How a dwelling is occupied against the norm, from the most crowded to the least (D1.13).
  public enum Occupation: Int, Hashable, CaseIterable, Comparable, Sendable {
    case accentuatedOvercrowding = -2
    case moderateOvercrowding = -1
    case normal = 0
    case moderateUndercrowding = 1
    case pronouncedUndercrowding = 2
    case veryAccentuatedUndercrowding = 3

    /// The occupation of a dwelling with that many rooms more than the norm asks for.
    public init(delta: Int) {
      switch delta {
      case ...(-2): self = .accentuatedOvercrowding
      case -1: self = .moderateOvercrowding
      case 0: self = .normal
      case 1: self = .moderateUndercrowding
      case 2: self = .pronouncedUndercrowding
      default: self = .veryAccentuatedUndercrowding
      }
    }

    /// The more crowded one comes first.
    public static func < (left: Occupation, right: Occupation) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What the norm looks at in a dwelling; what is `nil` is not known.
  public struct Rooms: Hashable, Sendable {
    /// Rooms for living or sleeping, kitchens left out.
    public var rooms: Int?
    /// The area of the kitchen, which is a room beyond 12 m², in hundredths of a square metre.
    public var kitchenHundredths: Int?
    /// The living area in hundredths of a square metre.
    public var livingAreaHundredths: Int?

    /// A dwelling by its figures.
    public init(rooms: Int?, kitchenHundredths: Int? = nil, livingAreaHundredths: Int? = nil) {
      self.rooms = rooms
      self.kitchenHundredths = kitchenHundredths
      self.livingAreaHundredths = livingAreaHundredths
    }

    /// The figures of a dwelling; its record knows no area of the kitchen.
    public init(_ dwelling: Dwelling, kitchenHundredths: Int? = nil) {
      self.init(
        rooms: dwelling.mainRooms, kitchenHundredths: kitchenHundredths,
        livingAreaHundredths: dwelling.livingAreaHundredths)
    }

    /// The rooms that the norm counts; a range while the kitchen is not measured.
    public var counted: ClosedRange<Int>? {
      guard let rooms else { return nil }
      guard let kitchen = kitchenHundredths else { return rooms...(rooms + 1) }
      let all = kitchen > 1_200 ? rooms + 1 : rooms
      return all...all
    }
  }

  /// The occupations that what is known allows; one value when it is settled, `nil` when the rooms
  /// or the people are not known.
  public func occupation(of dwelling: Rooms) -> ClosedRange<Occupation>? {
    guard let needed = rooms, let counted = dwelling.counted else { return nil }
    let deltas =
      (counted.lowerBound - needed.upperBound)...(counted.upperBound - needed.lowerBound)
    let found = deltas.flatMap { delta in corrected(delta, dwelling) }
    guard let least = found.min(), let most = found.max() else { return nil }
    return least...most
  }

  /// The corrections: alone in one room of 25 m² is normal; enough rooms but under 18 m² a person
  /// is over-crowded. Without the area, both readings stay open.
  private func corrected(_ delta: Int, _ dwelling: Rooms) -> [Occupation] {
    let plain = Occupation(delta: delta)
    let area = dwelling.livingAreaHundredths
    if people == 1, dwelling.rooms == 1, dwelling.counted == 1...1, delta == -1 {
      guard let area else { return [plain, .normal] }
      return [area >= 2_500 ? .normal : plain]
    }
    guard delta >= 0 else { return [plain] }
    guard let area else { return [.moderateOvercrowding, plain] }
    return [area < 1_800 * people ? .moderateOvercrowding : plain]
  }

  /// The facts that would settle the occupation of a dwelling, by name.
  public func missing(for dwelling: Rooms) -> [String] {
    guard let found = occupation(of: dwelling) else {
      return missing + (dwelling.rooms == nil ? ["dwelling.mainRooms"] : [])
    }
    guard found.lowerBound < found.upperBound else { return [] }
    return missing
      + (dwelling.kitchenHundredths == nil ? ["dwelling.kitchenArea"] : [])
      + (dwelling.livingAreaHundredths == nil ? ["dwelling.livingArea"] : [])
  }
}
