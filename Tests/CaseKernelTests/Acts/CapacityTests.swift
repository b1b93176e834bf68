import CaseKernel
import Testing

/// Places by side, in the year, over the convention: what is refused and what is found.
@Suite struct CapacityTests {
  private typealias Limit = ProgrammeInstance.Capacity.Limit

  private static let day = Day(2026, 1, 5)
  private static let limits = [
    Limit(10, per: .year), Limit(5, per: .year, side: .access),
    Limit(5, per: .year, side: .sustainment), Limit(30, per: .convention),
  ]

  /// The fake programme, whose « threatened » stands for the side here.
  private var definition: ProgrammeDefinition {
    var definition = ProgrammeDefinition.fake
    let options = [FieldOption("in", Text("in")), FieldOption("stay", Text("stay"))]
    definition.declared.extraFields = [
      FieldDeclaration(
        id: "way", label: Text(fr: "voie", en: "way"), kind: .choice(options),
        visibility: .operatorTeam, phase: "welcome")
    ]
    definition.declared.side = SideFact("way", access: ["in"], sustainment: ["stay"])
    return definition
  }

  private func instance(_ beyond: ProgrammeInstance.Beyond) -> ProgrammeInstance {
    var instance = ProgrammeInstance.fake
    instance.capacity = .init(Self.limits, beyond: beyond)
    return instance
  }

  private func opening(_ way: String?, taken: [Int]) -> OpeningRequest {
    OpeningRequest(
      household: .fake(), instance: instance(.refuse), definition: "hash", on: Self.day,
      today: Self.day, facts: way.map { ["way": $0] } ?? [:],
      taken: Dictionary(uniqueKeysWithValues: zip(Self.limits, taken)))
  }

  @Test func `a full side refuses with its figures, and the other side is open`() throws {
    let refused = refusal { _ = try definition.open(opening("in", taken: [7, 5, 2, 7])) }

    #expect(
      refused?.message
        == Text(
          fr: "capacité atteinte : 6e ménage côté accès pour 5 en 2026",
          en: "full: household 6 on the access side for 5 in 2026"))
    #expect(try definition.open(opening("stay", taken: [7, 5, 2, 7])).on == Self.day)
  }

  @Test func `a household on no known side takes a place of the whole only`() throws {
    #expect(try definition.open(opening(nil, taken: [7, 5, 5, 7])).on == Self.day)

    let refused = refusal { _ = try definition.open(opening(nil, taken: [10, 5, 5, 30])) }

    #expect(
      refused?.message.fr
        == "capacité atteinte : 11e ménage pour 10 en 2026 ; 31e ménage pour 30 sur la convention")
  }

  @Test func `a side without a place is not recorded where the instance refuses`() throws {
    var story = try Story(instance: instance(.refuse), definition: definition)
    var background = story.background
    background.nextPlaces = [CapacityPlace(Self.limits[1], rank: 6, on: Self.day)]

    let refused = refusal {
      _ = try definition.record(["way": "in"], in: background, on: Self.day)
    }

    #expect(refused?.code == "full")
    let other = try definition.record(["way": "stay"], in: background, on: Self.day)
    story.write(other)
    #expect(definition.declared.side(story.file) == .sustainment)
  }

  @Test func `a case beyond the places of its side waits, and says so to those who read the side`()
    throws
  {
    let story = try Story(["way": "in"], instance: instance(.waitingList), definition: definition)
    var background = story.background
    background.places = [
      CapacityPlace(Self.limits[0], rank: 8, on: Self.day),
      CapacityPlace(Self.limits[1], rank: 7, on: Self.day),
    ]

    let found = definition.findings(background).filter { $0.code == "fake/waiting-list" }

    #expect(
      found.map(\.message.fr) == ["liste d'attente, 2e rang : 7e ménage côté accès pour 5 en 2026"])
    #expect(found.first?.facts["way"] == "in")
    #expect(found.first?.visibility == .operatorTeam)
  }

  @Test func `a case whose side is unknown says so, once places are kept by side`() throws {
    let unknown = try Story(instance: instance(.warn), definition: definition)
    let known = try Story(["way": "in"], instance: instance(.warn), definition: definition)
    let plain = try Story(definition: definition)

    let found = [unknown, known, plain].map { story in
      definition.findings(story.background).first { $0.code == "fake/side-unknown" }
    }

    #expect(found[0]?.message.fr.contains("« voie », way=in|stay") == true)
    #expect(found[1] == nil && found[2] == nil)
  }

  @Test func `the days of a convention end with it, unless it is renewable`() {
    var instance = ProgrammeInstance.fake
    instance.convention = .init(from: Day(2024, 7, 1), to: Day(2027, 6, 30))
    let days = [Day(2024, 6, 30), Day(2024, 7, 1), Day(2027, 6, 30), Day(2027, 7, 1)]

    let firm = days.map { instance.days(of: .convention, on: $0) != nil }
    instance.convention?.renewable = true
    let renewable = days.map { instance.days(of: .convention, on: $0) != nil }

    #expect(firm == [false, true, true, false])
    #expect(renewable == [false, true, true, true])
  }
}
