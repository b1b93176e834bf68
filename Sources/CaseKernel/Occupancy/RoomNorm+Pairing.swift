extension RoomNorm {
  /// Whether two children may share a room: they are of the same sex, or both under seven.
  ///
  /// Sources differ on the age; both children under seven is the reading kept here (D1.13).
  /// Unknown when a sex is missing and their ages do not settle it.
  public static func mayShare(_ one: Child, _ other: Child) -> Answer {
    if one.age < 7, other.age < 7 { return .yes }
    guard let first = one.sex, let second = other.sex else { return .unknown }
    return Answer(first == second)
  }

  /// The rooms that children need when as many as possible share one, two by two; a range from the
  /// best to the worst that unknown sexes allow.
  public static func roomsNeeded(for children: [Child]) -> ClosedRange<Int> {
    let known = Sexes(children)
    let small = children.count { $0.sex == nil && $0.age < 7 }
    let big = children.count { $0.sex == nil && $0.age >= 7 }
    let counts = (0...small).flatMap { smallBoys in
      (0...big).map { bigBoys in
        known.adding(smallBoys: smallBoys, of: small, bigBoys: bigBoys, of: big).rooms
      }
    }
    return (counts.min() ?? 0)...(counts.max() ?? 0)
  }

  /// Children by sex and by what their age allows.
  private struct Sexes {
    var smallBoys: Int
    var smallGirls: Int
    var bigBoys: Int
    var bigGirls: Int

    init(_ children: [Child]) {
      func count(_ sex: Sex, small: Bool) -> Int {
        children.count { $0.sex == sex && ($0.age < 7) == small }
      }
      smallBoys = count(.male, small: true)
      smallGirls = count(.female, small: true)
      bigBoys = count(.male, small: false)
      bigGirls = count(.female, small: false)
    }

    func adding(smallBoys: Int, of small: Int, bigBoys: Int, of big: Int) -> Sexes {
      var copy = self
      copy.smallBoys += smallBoys
      copy.smallGirls += small - smallBoys
      copy.bigBoys += bigBoys
      copy.bigGirls += big - bigBoys
      return copy
    }

    /// Boys share with boys and girls with girls; the boy and the girl that may be left over share
    /// only if both can be small ones. No other pair exists, so none can be gained.
    var rooms: Int {
      let (boys, girls) = (smallBoys + bigBoys, smallGirls + bigGirls)
      let leftOver = boys % 2 == 1 && girls % 2 == 1 && smallBoys > 0 && smallGirls > 0
      return boys + girls - boys / 2 - girls / 2 - (leftOver ? 1 : 0)
    }
  }
}
