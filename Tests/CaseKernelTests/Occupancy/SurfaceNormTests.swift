import CaseKernel
import Testing

@Suite struct SurfaceNormTests {
  @Test(arguments: [
    (1, 900), (2, 1_600), (3, 2_500), (4, 3_400), (5, 4_300), (6, 5_200), (7, 6_100), (8, 7_000),
    (9, 7_000), (40, 7_000),
  ])
  func `the smallest area goes by the number of people`(people: Int, hundredths: Int) {
    #expect(SurfaceNorm.minimumHundredths(for: people) == hundredths)
  }

  @Test func `nobody needs no area`() {
    #expect(SurfaceNorm.minimumHundredths(for: 0) == nil)
  }

  @Test func `an area equal to the minimum is not over-occupied`() {
    #expect(SurfaceNorm(people: 3, livingAreaHundredths: 2_500).overOccupied == .no)
    #expect(SurfaceNorm(people: 3, livingAreaHundredths: 2_499).overOccupied == .yes)
  }

  @Test func `a lone parent with a child needs 16 square metres, not 18`() {
    let household = Lived.household((.holder, 30), (.child, 4))

    let norm = SurfaceNorm(household, in: Lived.dwelling(area: 1_700), on: Lived.day)

    #expect(norm.overOccupied == .no)
  }

  @Test func `a child under a visiting right lives elsewhere`() {
    let household = Lived.household((.holder, 30), (.visitingChild, 4), (.staff, 40))

    #expect(SurfaceNorm.people(in: household, on: Lived.day) == ["p1", "p3"])
  }

  @Test func `what is missing is unknown, never no`() {
    let household = Lived.household((.holder, 30))

    let noArea = SurfaceNorm(household, in: nil, on: Lived.day)
    let nobody = SurfaceNorm(
      Household(id: "H-2"), in: Lived.dwelling(area: 800), on: Lived.day)

    #expect(noArea.overOccupied == .unknown)
    #expect(noArea.missing == ["dwelling.livingArea"])
    #expect(nobody.overOccupied == .unknown)
    #expect(nobody.missing == ["household.people"])
  }

  @Test func `the facts used are the people and the area`() {
    #expect(
      SurfaceNorm(people: 2, livingAreaHundredths: 5_000).facts
        == ["people": .number(2), "livingAreaHundredths": .number(5_000)])
  }
}
