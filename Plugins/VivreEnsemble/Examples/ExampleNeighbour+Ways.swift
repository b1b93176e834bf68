import CaseKernel

extension ExampleNeighbour {
  /// Who may enter.
  static var candidates: [Example] {
    func candidate(
      _ name: String, _ household: Household, _ facts: [FieldID: String], _ answer: Answer
    ) -> Example {
      example(
        name, household, on: opening, [.open(opening, facts: facts)], expect: .eligible(answer))
    }
    let confirmed: [FieldID: String] = ["side": "sustainment", "publicConfirmed": "yes"]
    let access = confirmed.merging(["side": "access"]) { $1 }
    return [
      candidate(
        "a tenant whom the referrer confirms is eligible", Example.household(), confirmed, .yes),
      candidate(
        "what the record of the household says is enough", Example.household(.tenant, [.autism]),
        ["side": "sustainment"], .yes),
      candidate(
        "nothing written is unknown", Example.household(), ["side": "sustainment"], .unknown),
      candidate(
        "the referrer says that the programme is not meant for the household", Example.household(),
        ["side": "sustainment", "publicConfirmed": "no"], .no),
      candidate(
        "without a side nothing is settled", Example.household(), ["publicConfirmed": "yes"],
        .unknown),
      candidate("an applicant is on the access side", Example.household(.applicant), access, .yes),
      candidate(
        "an applicant cannot be kept in a dwelling", Example.household(.applicant), confirmed, .no),
      candidate(
        "a tenant of the landlord is rather to be kept", Example.household(), access, .unknown),
      candidate(
        "a tenant of another landlord may access", Example.household(landlord: "autre"), access,
        .yes),
      candidate(
        "sustainment with another landlord is not of this stock",
        Example.household(landlord: "autre"),
        confirmed, .no),
      candidate(
        "sustainment with an unknown landlord is unknown", Example.household(landlord: nil),
        confirmed,
        .unknown),
      example(
        "an applicant is refused on the sustainment side", Example.household(.applicant),
        on: opening,
        opened(), expect: .refused("not-eligible")),
    ]
  }

  /// The two ways through the phases, and the presence that follows.
  static var ways: [Example] {
    let applicant = Example.household(.applicant)
    let access = planned(.access) + [.advance("access", begin)]
    return [
      example(
        "the side is asked for first", on: opening,
        [.open(opening, facts: ["publicConfirmed": "yes"])],
        expect: found(.sideMissing), .phase("referral")),
      example(
        "without a side the case does not go on", on: opening,
        [.open(opening, facts: ["publicConfirmed": "yes"]), .advance("meeting", opening)],
        expect: .refused("blocked")),
      example(
        "on the sustainment side one is at home already", on: begin, living,
        expect: .phase("living"), absent(.sideMissing)),
      example(
        "nobody at home goes through the access", on: begin,
        planned() + [.advance("access", begin)], expect: .refused("blocked"), .phase("project")),
      example(
        "the access has its time", applicant, on: begin, access,
        expect: .phase("access"), .due(Example.day(2026, 8, 2))),
      example(
        "without keys nobody lives there", applicant, on: begin,
        access + [.advance("living", begin)], expect: .refused("blocked"), .phase("access")),
      example(
        "keys open the dwelling", applicant, on: begin,
        access + [.log("keysHandover", begin), .advance("living", begin)],
        expect: .phase("living")),
      example(
        "no keys are handed over on the sustainment side", on: begin,
        living + [.log("keysHandover", begin)], expect: .refused("kind-not-yet")),
      example(
        "the network stays present after the support", on: begin,
        living + [.advance("presence", begin)], expect: .phase("presence"), .due(nil)),
      example(
        "a presence may turn into support again", on: begin,
        living + [.advance("presence", begin), .advance("living", begin)],
        expect: .phase("living")),
      example(
        "without a resource person there is no presence", on: begin,
        met() + [
          .record(
            ["expectations": "x", "dailySupports": "x", "resourceWish": "no"], begin),
          .advance("living", begin), .advance("presence", begin),
        ], expect: .refused("blocked"), .phase("living")),
      example(
        "autonomous in the dwelling", on: begin, living + [.close("autonomous", begin)],
        expect: .closed("autonomous")),
      example(
        "no dwelling was found in time", applicant, on: begin,
        access + [.close("withoutDwelling", begin)], expect: .closed("withoutDwelling")),
    ]
  }

  /// The territory of each side.
  static var territories: [Example] {
    func place(_ side: EntrySide, _ place: DwellingPlace?) -> [Example.Act] {
      planned(side) + [
        .record(["place": place?.rawValue ?? ""], begin),
        .advance(side == .access ? "access" : "living", begin),
      ]
    }
    var dwelling = Dwelling(id: "logement", landlord: "bailleur", status: .occupied)
    dwelling.priorityDistrict = "QN01301A"
    let applicant = Example.household(.applicant)
    return [
      example(
        "sustainment is for the priority districts of the stock", on: begin,
        place(.sustainment, .otherDistrict), expect: found(.outsideTerritoryOfSide)),
      example(
        "a priority district of the stock is served", on: begin,
        place(.sustainment, .priorityDistrict), expect: absent(.outsideTerritoryOfSide)),
      example(
        "for access the département is served too", applicant, on: begin,
        place(.access, .department), expect: absent(.outsideTerritoryOfSide)),
      example(
        "another département is not", applicant, on: begin, place(.access, .elsewhere),
        expect: found(.outsideTerritoryOfSide)),
      example(
        "the place is asked for", on: begin, place(.sustainment, nil),
        expect: found(.placeMissing)),
      example(
        "what the register says of the dwelling is enough", in: dwelling, on: begin,
        place(.sustainment, nil), expect: absent(.placeMissing), absent(.outsideTerritoryOfSide)),
    ]
  }

  /// Laws of the house as this programme lives them.
  static var laws: [Example] {
    [
      example(
        "no project before the agreement", on: begin,
        opened() + [
          .advance("meeting", opening), .log("homeVisit", agreement), .advance("project", begin),
        ], expect: .refused("blocked"), .phase("meeting")),
      example(
        "the project has its time", on: agreement, met(), expect: .due(Example.day(2026, 3, 12))),
      example(
        "an agreement withdrawn stops the support", on: begin,
        living + [.withdraw(.support, begin)], expect: .finds(full("agreement-withdrawn"))),
      example(
        "the household does not wish for the support", on: agreement,
        opened() + [.advance("meeting", opening), .close("declined", agreement)],
        expect: .closed("declined")),
    ]
  }
}
