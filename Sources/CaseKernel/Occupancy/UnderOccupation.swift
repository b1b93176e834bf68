/// The legal test of under-occupation: at least two habitable rooms more than there are occupants.
///
/// It is the only norm that the statutory procedure knows; the surface norm and the norm of INSEE
/// answer other questions and count other people. Source: CCH L621-2 (D1.1 to D1.3).
public struct UnderOccupation: Hashable, Sendable {
  /// Where the number of rooms comes from.
  public enum RoomSource: String, Hashable, Sendable {
    /// Habitable rooms in the sense of loi 48, art. 28, kitchens left out.
    case habitableRooms
    /// The main rooms of the dwelling's type, a stand-in that another definition governs.
    case mainRooms
  }

  /// The rooms that count; `nil` when neither number is known.
  public var rooms: Int?
  /// Which of the two numbers was used; `nil` when neither is known.
  public var roomSource: RoomSource?
  /// How many people count; `nil` when the household's composition is not known.
  public var occupants: Int?

  /// The test over numbers that the caller already has.
  public init(rooms: Int?, from source: RoomSource? = nil, occupants: Int?) {
    self.rooms = rooms
    roomSource = rooms == nil ? nil : source
    self.occupants = occupants
  }

  /// The test of a household in its dwelling on a day.
  ///
  /// `professionalRooms` are rooms really used and indispensable for a profession or an elected
  /// office: they do not count (D1.2).
  public init(
    _ household: Household, in dwelling: Dwelling?, professionalRooms: Int = 0, on day: Day
  ) {
    let source: RoomSource? =
      if dwelling?.habitableRooms != nil {
        .habitableRooms
      } else if dwelling?.mainRooms != nil { .mainRooms } else { nil }
    let counted = dwelling?.habitableRooms ?? dwelling?.mainRooms
    let occupants = Self.occupants(of: household, on: day).count
    self.init(
      rooms: counted.map { max(0, $0 - professionalRooms) }, from: source,
      occupants: occupants == 0 ? nil : occupants)
  }

  /// The people who count, each once: the occupant and spouse, relatives and in-laws, dependants,
  /// staff in their service, holders of a sub-letting contract.
  ///
  /// Children under a visiting and accommodation right count like those who live there all the
  /// time (D1.3). A resident of a shared unit holds a sub-letting contract.
  public static func occupants(of household: Household, on day: Day) -> Set<Person.ID> {
    Set(household.members(on: day).filter { counts($0.relation) }.map(\.person))
  }

  private static func counts(_ relation: Relation) -> Bool {
    switch relation {
    case .holder, .spouse, .child, .visitingChild, .relative, .dependant, .staff, .resident: true
    }
  }

  /// Whether the dwelling is under-occupied; unknown when a number is missing.
  public var answer: Answer {
    guard let rooms, let occupants else { return .unknown }
    return Answer(rooms - occupants > 1)
  }

  /// The facts that would answer it, by name.
  public var missing: [String] {
    (rooms == nil ? ["dwelling.habitableRooms"] : [])
      + (occupants == nil ? ["household.people"] : [])
  }

  /// The facts used, for the finding that tells the answer.
  public var facts: [String: FieldValue] {
    var facts: [String: FieldValue] = [:]
    facts[roomSource?.rawValue ?? "rooms"] = rooms.map { .number($0) }
    facts["occupants"] = occupants.map { .number($0) }
    return facts
  }
}
