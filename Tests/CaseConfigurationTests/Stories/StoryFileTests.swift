import CaseConfiguration
import CaseKernel
import Testing

@Suite struct StoryFileTests {
  private static let whole = """
    programme: visites-sociales-44
    invented: true
    figures: { households: 55, diagnosis: 460 EUR, measure-month: 230 EUR, budget: 30000 EUR, source: "002" }
    cases:
      - household: N15-01
        acts:
          - { on: 2015-01-12, open: { kind: liaisonForm, entryPoint: moveIn, proposalDeadline: 2015-02-20, dalo: yes } }
          - { on: 2015-01-20, agree: support, mode: tripartiteMeeting }
          - { on: 2015-01-21, agree: sharing, with: lnh }
          - { on: 2015-01-22, log: homeVisit, hours: 1.5, note: "première visite", with: [lnh], visibility: operatorTeam }
          - { on: 2015-02-01, record: { familySituation: "un enfant", needs: [budget, health] } }
          - { on: 2015-02-01, advance: diagnosis }
          - { on: 2015-02-10, plan: household, what: "apporter le bail", due: 2015-03-01 }
          - { on: 2015-03-02, settle: 1, as: done }
          - { on: 2015-04-01, withdraw: support }
          - { on: 2015-04-01, close: autonomous }
    """

  @Test func `every act is read with its day and what belongs to it`() throws {
    let (file, defects) = StoryFile.parse(text: Self.whole, file: "nantes.yaml")

    #expect(defects == [])
    let story = try #require(file?.stories.first)
    #expect(file?.programme == "visites-sociales-44")
    #expect(story.household == "N15-01")
    #expect(
      story.acts.map(\.deed) == [
        .open(
          "liaisonForm",
          facts: ["entryPoint": "moveIn", "proposalDeadline": "2015-02-20", "dalo": "yes"]),
        .agree(.support, mode: .tripartiteMeeting, with: nil),
        .agree(.sharing, mode: nil, with: "lnh"),
        .log(
          "homeVisit",
          .init(
            hours: Quantity("1.5"), note: "première visite", with: ["lnh"],
            visibility: .operatorTeam)),
        .record(["familySituation": "un enfant", "needs": "budget,health"]),
        .advance("diagnosis"),
        .plan(.household, what: "apporter le bail", due: Day("2015-03-01")),
        .settle(1, as: .done),
        .withdraw(.support, with: nil),
        .close("autonomous"),
      ])
    #expect(story.acts.first?.on == Day("2015-01-12"))
    #expect(story.acts.map(\.place.line) == Array(7...16))
  }

  @Test func `who is named, and where the household goes on, is told too`() throws {
    let text = """
      programme: visites-sociales-44
      invented: true
      cases:
        - household: N15-01
          acts:
            - { on: 2015-01-12, open: {} }
            - { on: 2015-01-13, assign: nora, for: anef, until: 2015-06-30 }
            - { on: 2015-01-14, partner: soliha, role: operator, until: 2015-04-30, reads: partners }
            - { on: 2015-01-15, unpartner: soliha, role: operator }
            - { on: 2015-01-16, link: continues, reference: "appel de 2012" }
            - { on: 2015-01-16, link: accompanies, to: N15-02 }
            - { on: 2015-02-01, handover: mutation-nice, outcome: ineligible, agreed-on: 2015-01-30 }
      """

    let (file, defects) = StoryFile.parse(text: text, file: "nantes.yaml")

    #expect(defects == [])
    #expect(
      file?.stories.first?.acts.dropFirst().map(\.deed) == [
        .assign("nora", for: "anef", until: Day("2015-06-30")),
        .join("soliha", "operator", until: Day("2015-04-30"), reads: .partnersOfTheCase),
        .part("soliha", "operator"), .link(.continues, .elsewhere("appel de 2012")),
        .link(.accompanies, .household("N15-02")),
        .handOver("mutation-nice", "ineligible", facts: [:], agreedOn: Day("2015-01-30")),
      ])
  }

  @Test func `a gathering is read with who was there`() throws {
    let text = """
      programme: p
      invented: true
      gatherings:
        - on: 2026-03-02
          gather: workshop
          theme: budget
          hours: "2"
          with: anef-ferrer
          households: [H-1, H-2]
          neighbours: 4
        - on: 2026-03-03
          gather: committee
          planned: 2026-04-01
          committee: steering
          staff: [{ partner: lnh, job: cesf, count: 2 }]
          checkpoints: [{ what: "bilan", due: 2026-09-01 }]
      """

    let (file, defects) = StoryFile.parse(text: text, file: "p.yaml")

    #expect(defects == [])
    var workshop = Story.Meeting(.workshop)
    (workshop.hours, workshop.with, workshop.facts) = (
      Quantity("2"), ["anef-ferrer"], ["theme": "budget"]
    )
    (workshop.households, workshop.neighbours) = (["H-1", "H-2"], 4)
    #expect(file?.journal.first?.deed == .gather(workshop))
    guard case .gather(let meeting) = file?.journal.last?.deed else {
      Issue.record("the second gathering is not one")
      return
    }
    #expect(meeting.planned == Day("2026-04-01") && meeting.facts == ["committee": "steering"])
    #expect(meeting.staff.map(\.count) == [2] && meeting.checkpoints.map(\.what) == ["bilan"])
  }

  @Test func `published figures are read with their source`() throws {
    let figures = try #require(
      StoryFile.parse(text: Self.whole, file: "nantes.yaml").file?.figures)

    #expect(figures.source == "002")
    #expect(figures.households == 55)
    #expect(figures.budget == Cents(3_000_000))
  }

  @Test func `figures may have a title, days, indicators and what is printed`() throws {
    let text = """
      programme: p
      invented: true
      figures:
        source: "000"
        title: { fr: À mi-parcours, en: At mid-term }
        period: { from: 2025-10-01, to: 2026-03-02 }
        indicators: [I.3, mutation/contacted]
        published: { I.3: "34 %" }
      """

    let figures = try #require(StoryFile.parse(text: text, file: "nice.yaml").file?.figures)

    #expect(figures.title == Text(fr: "À mi-parcours", en: "At mid-term"))
    #expect(figures.period?.dayCount == 153)
    #expect(figures.indicators == ["I.3", "mutation/contacted"])
    #expect(figures.published == ["I.3": "34 %"])
  }

  @Test func `a last day of figures does not come before the first`() {
    let text = """
      programme: p
      invented: true
      figures: { source: "000", period: { from: 2026-03-02, to: 2026-03-01 } }
      """

    let (_, defects) = StoryFile.parse(text: text, file: "nice.yaml")

    #expect(defects.map(\.code) == ["dates-reversed"])
  }

  @Test func `the file of dwellings counts from the folder of the stories`() throws {
    try Sample.run { folder in
      try folder.write("dwelling,landlord,status\n", to: "stories/dwellings/a.csv")
      try folder.write(
        "programme: p\ninvented: true\ndwellings: dwellings/a.csv", to: "stories/p.yaml")

      let (file, defects) = StoryFile.load(file: folder.path("stories/p.yaml"))

      #expect(defects == [])
      #expect(file?.dwellings == folder.path("stories/dwellings/a.csv"))
    }
  }

  @Test func `the file of households counts from the folder of the stories`() throws {
    try Sample.run { folder in
      try folder.write("household,lastName,relation\n", to: "stories/households/a.csv")
      try folder.write(
        "programme: p\ninvented: true\nhouseholds: households/a.csv", to: "stories/p.yaml")

      let (file, defects) = StoryFile.load(file: folder.path("stories/p.yaml"))

      #expect(defects == [])
      #expect(file?.households == folder.path("stories/households/a.csv"))
    }
  }

  @Test(arguments: [
    ("invented: true", "invented: false", "2:11 not-invented"),
    ("invented: true", "households: none.csv", "1:1 missing-key, 2:13 file-missing"),
    ("open: {", "opne: {", "7:9 not-opened, 7:27 unknown-key"),
    ("agree: support", "agree: suport", "8:34 unknown-value"),
    ("agree: support, mode: tripartiteMeeting", "agree: support, close: gone", "8:43 two-acts"),
    ("agree: support, mode: tripartiteMeeting", "", "8:9 missing-key"),
    ("mode: tripartiteMeeting", "hours: 2", "8:43 unknown-key"),
    ("hours: 1.5", "hours: 1:30", "10:50 not-a-number"),
    ("hours: 1.5", "hours: 0", "10:50 not-a-number"),
    ("visibility: operatorTeam", "visibility: nobody", "10:105 unknown-value"),
    ("2015-02-01, advance", "2015-02-29, advance", "12:15 not-a-day"),
    ("what: \"apporter le bail\", ", "", "13:9 missing-key"),
    ("settle: 1", "settle: 0", "14:35 out-of-range"),
    ("as: done", "as: open", "14:42 unknown-value"),
    ("withdraw: support", "open: {}", "15:9 opened-twice"),
    ("source: \"002\"", "source: 002", "3:99 not-a-text"),
    ("\"un enfant\"", "1 85 05 78 006 084", "11:54 social-security-number"),
    ("close: autonomous", "close: [a]", "16:34 wrong-shape"),
  ])
  func `a mistake in a story is refused at its place`(
    _ right: String, _ wrong: String, _ defect: String
  ) {
    let text = Self.whole.replacing(right, with: wrong)

    let (file, defects) = StoryFile.parse(text: text, file: "nantes.yaml")

    #expect(file == nil)
    let found = defects.map { "\($0.place.line):\($0.place.column) \($0.code)" }
    #expect(found.joined(separator: ", ") == defect)
  }

  @Test func `a story without acts opens no case`() {
    let (_, defects) = StoryFile.parse(
      text: "programme: p\ninvented: true\ncases: [ { household: H1, acts: [] } ]",
      file: "p.yaml")

    #expect(defects.map(\.description).first?.hasPrefix("p.yaml:3:33: the first act") == true)
  }
}
