import CaseKernel
import Testing

@Suite struct ExitValidationTests {
  private let day = Day(2026, 1, 20)

  private func closed() throws -> Story {
    var story = try Story.staying()
    story.instance.validates = ["exit": .operatorManager]
    try story.close("gone", on: day)
    return story
  }

  private func codes(_ story: Story) -> [String] { story.findings(on: day).keys.sorted() }

  @Test func `a closing that the instance has validated awaits it`() throws {
    let story = try closed()

    #expect(codes(story).contains { $0.hasSuffix("/exit-not-validated") })
  }

  @Test func `a manager validates a closing, on the closed case`() throws {
    var story = try closed()

    try story.log("validation", on: day, by: [.operatorManager])

    #expect(codes(story).isEmpty)
  }
}
