import CaseKernel
import Testing

@Suite struct RoomNormOccupationTests {
  private let couple = RoomNorm(families: 1, spouses: 1)
  private let alone = RoomNorm(families: 1)

  private func dwelling(_ rooms: Int?, kitchen: Int? = 800, area: Int? = 9_000) -> RoomNorm.Rooms {
    RoomNorm.Rooms(rooms: rooms, kitchenHundredths: kitchen, livingAreaHundredths: area)
  }

  @Test(arguments: [
    (1, RoomNorm.Occupation.moderateOvercrowding), (2, .normal), (3, .moderateUndercrowding),
    (4, .pronouncedUndercrowding), (5, .veryAccentuatedUndercrowding),
    (8, .veryAccentuatedUndercrowding),
  ])
  func `the degree is the rooms beyond the norm`(rooms: Int, found: RoomNorm.Occupation) {
    #expect(couple.occupation(of: dwelling(rooms)) == found...found)
  }

  @Test func `two rooms too few are accentuated over-crowding`() {
    let family = RoomNorm(families: 1, spouses: 1, otherAdults: 2)

    #expect(
      family.occupation(of: dwelling(2))
        == .accentuatedOvercrowding ... .accentuatedOvercrowding)
  }

  @Test func `a kitchen counts beyond 12 square metres only`() {
    #expect(couple.occupation(of: dwelling(2, kitchen: 1_200)) == .normal ... .normal)
    #expect(
      couple.occupation(of: dwelling(2, kitchen: 1_201))
        == .moderateUndercrowding ... .moderateUndercrowding)
  }

  @Test func `a kitchen that nobody measured leaves both readings open`() {
    let unmeasured = dwelling(2, kitchen: nil)

    #expect(couple.occupation(of: unmeasured) == .normal ... .moderateUndercrowding)
    #expect(couple.missing(for: unmeasured) == ["dwelling.kitchenArea"])
  }

  @Test func `one person in one room of 25 square metres is normal`() {
    #expect(alone.occupation(of: dwelling(1, area: 2_500)) == .normal ... .normal)
    #expect(
      alone.occupation(of: dwelling(1, area: 2_499))
        == .moderateOvercrowding ... .moderateOvercrowding)
    #expect(
      alone.occupation(of: dwelling(1, area: nil)) == .moderateOvercrowding ... .normal)
  }

  @Test func `enough rooms under 18 square metres a person are over-crowded`() {
    #expect(
      couple.occupation(of: dwelling(2, area: 3_599))
        == .moderateOvercrowding ... .moderateOvercrowding)
    #expect(couple.occupation(of: dwelling(2, area: 3_600)) == .normal ... .normal)
  }

  @Test func `a dwelling without rooms is unknown`() {
    #expect(couple.occupation(of: dwelling(nil)) == nil)
    #expect(couple.missing(for: dwelling(nil)) == ["dwelling.mainRooms"])
  }
}
