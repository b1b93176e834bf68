import CaseKernel

extension ExampleUnit {
  /// How a unit begins.
  static var beginnings: [Example] {
    [
      example(
        "a project waits for how the dwelling is held, for who coordinates and for places",
        on: agreement, [.open(opening), .advance("agreement", agreement)],
        expect: .refused("blocked"), .phase("project")),
      example(
        "a project that is written leads to the residents' agreement", on: agreement,
        project + [.advance("agreement", agreement)], expect: .phase("agreement")),
      example(
        "no shared life before the residents agree", on: start,
        project + [.advance("agreement", agreement), .advance("living", start)],
        expect: .refused("blocked"), .phase("agreement")),
      example(
        "no hospital stay is written before the agreement", on: start,
        project + [.log("hospitalIn", start, facts: ["resident": "r1"])],
        expect: .refused("no-support-agreement")),
      example(
        "a landlord may begin by proposing a dwelling", on: opening,
        [.open(opening, kind: "dwellingProposed")], expect: .phase("project")),
      example(
        "a family is no unit", of: Household(id: "exemple"), on: opening, [.open(opening)],
        expect: .refused("household-kind")),
    ]
  }

  /// How many there are, and that they are the same in household and case.
  static var residents: [Example] {
    let two = [departure(1, day), departure(2, day)]
    return [
      example(
        "four residents are a unit", living(),
        expect: absent(.tooFewResidents), absent(.tooManyResidents), absent(.residentsDiffer)),
      example("three are too few", of: unit(3), living(3), expect: found(.tooFewResidents)),
      example(
        "seven are too many", of: unit(7, rooms: 7), living(7), expect: found(.tooManyResidents)),
      example(
        "a deployment may share among three",
        settings: ["min-residents": .number(3)], of: unit(3), living(3),
        expect: absent(.tooFewResidents)),
      example(
        "somebody of the household has not arrived in the case", living(3),
        expect: found(.residentsDiffer), absent(.tooFewResidents)),
      example(
        "departures in the case are departures from the household", living() + two,
        expect: found(.residentsDiffer)),
      example(
        "residents leave and the unit lasts", of: unit(5) { leave(1, &$0) },
        living(5) + [departure(1, Example.day(2026, 4, 1))],
        expect: .phase("living"), absent(.residentsDiffer), absent(.tooFewResidents)),
      example(
        "the choice of each is their own word", living(chosen: "inconnu"),
        expect: found(.choiceUnrecorded)),
      example("a choice recorded is not asked again", living(), expect: absent(.choiceUnrecorded)),
      example(
        "an entry names people of the household",
        living() + [.log("residentIn", day, facts: ["resident": "autre"])],
        expect: .refused("unknown-person")),
    ]
  }

  /// The household without one resident from April on.
  private static func leave(_ number: Int, _ household: inout Household) {
    for index in household.memberships.indices
    where household.memberships[index].person == resident(number) {
      household.memberships[index].to = Example.day(2026, 3, 31)
    }
  }

  /// Rooms, places, surface.
  static var rooms: [Example] {
    let withoutRoom = unit { $0.memberships[0].room = nil }
    let sharing = unit { $0.memberships[1].room = $0.memberships[0].room }
    let small: [Example.Act] = [.record(["livingArea": "33"], day)]
    return [
      example("a room for each", living(), expect: absent(.roomMissing), absent(.roomShared)),
      example(
        "a room is not recorded", of: withoutRoom, living(),
        expect: found(.roomMissing), absent(.roomShared)),
      example("a room is shared", of: sharing, living(), expect: found(.roomShared)),
      example(
        "more residents than places", of: unit(5, rooms: 4),
        living(5) + [places(4, day)], expect: found(.placesExceeded), absent(.placesDiffer)),
      example(
        "a place is free", living(), expect: absent(.placesExceeded), absent(.placesDiffer)),
      example(
        "household and case tell of other places", of: unit(4, rooms: 6), living(),
        expect: found(.placesDiffer)),
      example(
        "34 m² are enough for four people, by the norm of housing aid",
        living() + [.record(["livingArea": "34"], day)],
        expect: absent(.belowSurface), absent(.surfaceUnknown)),
      example("33 m² are not", living() + small, expect: found(.belowSurface)),
      example(
        "an unknown surface is asked for", living() + [.record(["livingArea": ""], day)],
        expect: found(.surfaceUnknown), absent(.belowSurface)),
    ]
  }

  /// Who may enter.
  static var candidates: [Example] {
    func candidate(_ name: String, _ household: Household, _ answer: Answer) -> Example {
      example(name, of: household, on: start, [.open(start)], expect: .eligible(answer))
    }
    return [
      candidate("a unit of adults in a dwelling of the landlord is eligible", unit(), .yes),
      candidate("a person alone joins a unit", Household(id: "exemple", kind: .singlePerson), .no),
      candidate(
        "a minor is not for a unit", unit { $0.people[0].birthDate = Example.day(2012, 1, 1) }, .no),
      candidate(
        "an unknown birth date is unknown", unit { $0.people[0].birthDate = nil }, .unknown),
      candidate(
        "what is not said of a resident is unknown",
        unit { $0.people[0].situations = Sensitive([]) },
        .unknown),
      candidate(
        "a unit whose dwelling is to be found is unknown", unit { $0.occupancies = [] }, .unknown),
      candidate(
        "another landlord's dwelling is not of the programme",
        unit { $0.occupancies[0].landlord = "autre" }, .no),
    ]
  }
}
