import CaseKernel

/// An invented move of 2026, from which the examples are made: identified on 5 January, letter on
/// the 8th, home meeting, request and agreement on the 27th, project closed on 20 February.
enum ExampleMove: ExampleStory {
  typealias Module = Mutation

  static let opening = Example.day(2026, 1, 5)
  static let letter = Example.day(2026, 1, 8)
  static let meeting = Example.day(2026, 1, 27)
  static let project = Example.day(2026, 2, 20)
  static let search = Example.day(2026, 2, 23)
  static let offer = Example.day(2026, 3, 10)
  static let answer = Example.day(2026, 3, 14)
  static let lease = Example.day(2026, 4, 10)
  static let end = Example.day(2026, 5, 4)

  static var instance: ProgrammeInstance {
    var instance = instance(with: [
      "landlord": ["bailleur"], "operator": ["operateur"], "metropolis": ["metropole"],
    ])
    instance.territory = .init(departments: ["06"])
    return instance
  }
  static var usualHousehold: Household { household() }
  static var usualDwelling: Dwelling? { dwelling() }

  /// An invented person alone, born in 1975 unless said, with whoever else lives there.
  static func household(
    born: Day? = Example.day(1975, 6, 1), tenure: Tenure? = .tenant,
    landlord: Partner.ID? = "bailleur", with others: [(Relation, Day?)] = []
  ) -> Household {
    var household = Household(id: "exemple", kind: .singlePerson)
    let everybody: [(Relation, Day?)] = [(.holder, born)] + others
    for (index, (relation, birth)) in everybody.enumerated() {
      let id = Person.ID("p\(index + 1)")
      household.people.append(Person(id: id, lastName: "Exemple", birthDate: birth))
      household.memberships.append(Membership(person: id, relation: relation))
    }
    household.insee = "06088"
    household.occupancies = tenure.map { [Occupancy(landlord: landlord, tenure: $0)] } ?? []
    return household
  }

  /// The same person, whose address is secret.
  static var hidden: Household {
    var household = household()
    household.addressConfidentiality = .secret
    return household
  }

  /// An invented T4 in Nice at 520 €.
  static func dwelling(rooms: Int? = 4, habitable: Bool = true, insee: String = "06088")
    -> Dwelling
  {
    var dwelling = Dwelling(id: "logement", landlord: "bailleur", status: .occupied)
    dwelling.mainRooms = rooms
    dwelling.habitableRooms = habitable ? rooms : nil
    dwelling.livingAreaHundredths = 8_200
    dwelling.principalRent = Cents(52_000)
    dwelling.insee = insee
    return dwelling
  }

  // Each list of acts continues the one before.

  static let opened: [Example.Act] = [.open(opening, facts: ["procedure": "voluntary"])]
  static let mobilised: [Example.Act] = opened + [.advance("mobilisation", opening)]
  static let written: [Example.Act] = mobilised + [.log("letter", letter)]
  static let met: [Example.Act] =
    written + [
      .log("call", Example.day(2026, 1, 20)), .log("homeVisit", meeting),
      .log("procedurePresented", meeting, facts: ["procedure": "voluntary"]),
      .advance("agreement", meeting),
    ]
  static let agreed: [Example.Act] =
    met + [
      .log("joinRequest", meeting), .agree(.information, meeting, mode: .oral),
      .agree(.support, meeting, mode: .writing),
    ]
  static let begun: [Example.Act] = agreed + [.advance("moving-project", meeting)]
  static let core: [FieldID: String] = [
    "wishedType": "required:t2|t3", "wishedRent": "required:450",
    "wishedCommune": "preferred:06088|06027", "wishedHighestFloor": "required:2",
    "wishedLift": "preferred", "wishedStepFree": "indifferent", "wishedMoveBy": "indifferent",
    "projectValidatedOn": "2026-02-20",
  ]
  static let projected: [Example.Act] = begun + [.record(core, project)]
  static let searching: [Example.Act] = projected + [.advance("search", search)]
  static let searched: [Example.Act] =
    searching + [.log("search", search, facts: ["channel": "partnerVacancy", "result": "lead"])]

  /// What a suitable offer says.
  static let suitable: [FieldID: String] = [
    "type": "t2", "rooms": "2", "livingArea": "45", "principalRent": "410", "commune": "06088",
    "floor": "1", "lift": "oui", "stepFree": "oui",
  ]

  /// The acts and an offer, made on a day.
  static func offered(
    _ before: [Example.Act], _ facts: [FieldID: String] = suitable, on day: Day = offer
  ) -> [Example.Act] {
    before + [.log("offer", day, facts: facts)]
  }

  /// The acts, of which the last is an offer, and its answer. Each act of these examples writes one
  /// entry, so the offer's number is how many there are.
  static func answered(
    _ acts: [Example.Act], _ reply: OfferAnswer, reason: RefusalReason? = nil, on day: Day = answer
  ) -> [Example.Act] {
    var facts: [FieldID: String] = ["offer": "\(acts.count)", "answer": reply.rawValue]
    facts["reason"] = reason?.rawValue
    return acts + [.log("offerAnswer", day, facts: facts)]
  }

  static let proposed = offered(searched)
  static let refused: [Example.Act] =
    answered(proposed, .refused, reason: .place) + [.advance("offer", answer)]
  static let accepted: [Example.Act] =
    answered(proposed, .accepted) + [.advance("offer", answer), .advance("move", answer)]
  static let visited: [Example.Act] =
    accepted + [.log("districtVisit", answer), .log("dwellingVisit", answer)]
  static let signed: [Example.Act] = visited + [.log("leaseSignature", lease)]
  static let housed: [Example.Act] = signed + [.log("keysHandover", lease)]
  static let followed: [Example.Act] =
    housed + [.log("removal", lease), .advance("follow-up", lease)]
}
