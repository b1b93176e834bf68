import CaseKernel

extension ExampleAccess {
  /// Who may enter.
  static var candidates: [Example] {
    func candidate(
      _ name: String, _ household: Household, _ answer: Answer,
      _ facts: [FieldID: String] = referral
    ) -> Example {
      example(
        name, household, on: opening, [.open(opening, facts: facts)], expect: .eligible(answer))
    }
    return [
      candidate("a parent with two children in a hotel is eligible", household(), .yes),
      candidate("two parents are not a single-parent family", household([.spouse, .child]), .no),
      candidate("a person alone is not a family", household([]), .no),
      candidate(
        "a child who comes on some days is to be talked about", household([.visitingChild]),
        .unknown),
      candidate(
        "a tag says what the composition does not", household([], situations: [.singleParent]), .yes
      ),
      candidate(
        "a tenant has a home already", household(tenure: .tenant),
        .no, ["difficulties": "finance, social"]),
      candidate(
        "where the family is sheltered is unknown", household(), .unknown,
        ["difficulties": "finance, health"]),
      candidate(
        "the file says that it is sheltered in an emergency",
        household(situations: [.emergencyAccommodation]), .yes, ["difficulties": "finance, health"]),
      candidate(
        "one difficulty known asks for a look and excludes nobody", household(),
        .unknown, ["accommodation": "hotel", "difficulties": "health"]),
      example(
        "two parents are refused at the opening", household([.spouse, .child]), on: opening, opened,
        expect: .refused("not-eligible")),
      example(
        "a deployment may ask for more difficulties",
        settings: ["difficulties-needed": .number(3)], on: opening, opened,
        expect: .eligible(.unknown)),
    ]
  }

  /// From the referral to the keys.
  static var before: [Example] {
    let late = Example.day(2026, 2, 9)
    return [
      example(
        "the keys are due three months after the referral", on: agreement, opened,
        expect: .due(Example.day(2026, 4, 5)), absent(.accommodationMissing)),
      example(
        "where the family is sheltered is asked for", on: opening,
        [.open(opening, facts: ["difficulties": "family, education"])],
        expect: found(.accommodationMissing)),
      example(
        "ties begin within a month of the preparation", on: Example.day(2026, 2, 8), prepared,
        expect: absent(.noTieYet)),
      example("no tie was made after a month", on: late, prepared, expect: found(.noTieYet)),
      example("a tie was made in time", on: late, tied, expect: absent(.noTieYet)),
      example(
        "the school is to be settled", on: agreement,
        prepared + [.record(["schooling": "underWay"], agreement)], expect: found(.schoolOpen)),
      example("the school is settled", on: agreement, prepared, expect: absent(.schoolOpen)),
      example(
        "an offer that is declined leaves the way open", on: late, prepared + offer("yes", "no"),
        expect: found(.offerDeclined), absent(.offerOutsideDistrict), .phase("preparation")),
      example(
        "an offer that is accepted needs no other", on: late, prepared + offer("yes", "yes"),
        expect: absent(.offerDeclined), absent(.offerOutsideDistrict)),
      example(
        "a dwelling outside the district is not what was meant", on: late,
        prepared + offer("no", "yes"), expect: found(.offerOutsideDistrict)),
      example(
        "no keys before the lease", on: late, prepared + [.log("keys", late)],
        expect: .refused("kind-not-yet")),
      example(
        "the family does not wish for this dwelling", on: late,
        prepared + [.close("declined", late)], expect: .closed("declined")),
    ]
  }

  /// An offer, the seventh entry of the journal, and what the family answered.
  private static func offer(_ inDistrict: String, _ accepted: String) -> [Example.Act] {
    let day = Example.day(2026, 2, 9)
    return [
      .log("offer", day, facts: ["inDistrict": inDistrict]),
      .log("offerAnswer", day, facts: ["offer": "6", "accepted": accepted]),
    ]
  }
}
