import CaseKernel
import ProgrammeConformance
import Testing
import VivreEnsemble

/// The staff « not left alone »: the delay from an alert to a talk.
@Suite struct StaffAlertsTests {
  private let start = Example.day(2026, 3, 2)

  private func alert(_ day: Day) -> Example.Act {
    .log("staffAlert", day, facts: ["job": "caretaker", "matter": "noise"])
  }

  private func talk(_ alert: Int, _ day: Day) -> Example.Act {
    .log(
      "staffTalk", day,
      facts: ["alert": String(alert), "partner": "entraide", "result": "answered"])
  }

  /// A case lived in since the start, with two alerts: entries 9 and 10.
  private func alerted() -> LivingTogether {
    var story = LivingTogether()
    story.live(from: start)
    story.perform(alert(start.adding(days: 1)), alert(start.adding(days: 4)))
    return story
  }

  @Test func `each alert has the delay of its own first talk`() throws {
    var story = alerted()
    story.perform(talk(10, start.adding(days: 6)), talk(10, start.adding(days: 5)))

    let alerts = StaffAlerts(try #require(story.file)).alerts

    #expect(alerts.map(\.alert) == [9, 10])
    #expect(alerts.map(\.delay) == [nil, 1])
  }

  @Test func `an alert is left alone from the day after the last one allowed`() throws {
    let story = alerted()
    let alerts = StaffAlerts(try #require(story.file))

    let last = alerts.leftAlone(on: start.adding(days: 4), within: .days(3))
    let after = alerts.leftAlone(on: start.adding(days: 5), within: .days(3))

    #expect(last.isEmpty)
    #expect(after.map(\.alert) == [9])
  }

  @Test func `the figures tell the share in time and the median delay`() throws {
    var prompt = alerted()
    prompt.perform(talk(9, start.adding(days: 3)), talk(10, start.adding(days: 5)))
    var slow = alerted()
    slow.household.id = "H-2"
    slow.perform(talk(9, start.adding(days: 9)))
    let evaluator = IndicatorEvaluator(
      files: [try #require(prompt.file), try #require(slow.file)], instance: prompt.instance,
      definition: prompt.definition.declared, period: DayRange(yearOf: start))
    func result(_ id: String) throws -> IndicatorResult {
      let indicator = try #require(
        evaluator.scope.definition.indicators.first { $0.id == "vivre-ensemble/\(id)" })
      return evaluator.result(indicator)
    }

    let share = try result("staff-not-left-alone")
    let delay = try result("staff-talk-delay")

    #expect((share.numerator, share.denominator) == (2, 4))
    #expect((delay.value, delay.denominator) == (2, 3))
    #expect(try result("staff-alerts").value == 4)
  }

  @Test func `the landlord reads the agreed wording and nothing else of the project`() throws {
    var story = alerted()
    story.perform(
      .record(["staffWording": "prévenir avant de passer", "staffWordingAgreed": "yes"], start))
    let file = try #require(story.file)
    let declared = story.definition.declared
    let reach = Disclosure.reach(
      of: Viewer(user: "bailleur", roles: [.landlordReferent]),
      Involvement(partnerTakesPart: true, named: true))

    let read = declared.fields.map(\.id).filter {
      Disclosure.reads(declared.visibility(of: $0, in: file), reach: reach)
    }

    #expect(read == ["side", "staffWording"])
  }

  @Test func `a new wording for the staff needs a new agreement`() throws {
    var story = alerted()
    story.perform(
      .record(["staffWording": "prévenir avant de passer", "staffWordingAgreed": "yes"], start))

    story.perform(.record(["staffWording": "appeler d'abord"], start))

    let file = try #require(story.file)
    #expect(story.definition.declared.visibility(of: "staffWording", in: file) == .operatorTeam)
  }

  @Test func `no field of the programme says what a person lives with`() {
    let declared = LivingTogether().definition.declared
    let words = (declared.fields.map(\.label) + declared.graph.phases.map(\.label))
      .flatMap { [$0.fr.lowercased(), $0.en.lowercased()] }

    for word in ["psych", "autis", "trouble", "santé", "health", "malad"] {
      #expect(!words.contains { $0.contains(word) }, "\(word)")
    }
  }
}
