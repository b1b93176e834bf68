import CaseKernel
import Testing

/// Every refusal that a case can meet, made for real on a household with a name.
@Suite struct RefusalTests {
  private static let day = Day(2026, 1, 12)

  private static func all() throws -> [Refusal] {
    let open = try Story.staying()
    var closed = open
    try closed.close("gone", on: day)
    var disabled = ProgrammeInstance.fake
    disabled.enabled = false
    var shared = Household.fake()
    shared.kind = .sharedUnit
    return [
      refusal { _ = try Story(household: .fake(.owner)) },
      refusal { _ = try Story(instance: disabled) }, refusal { _ = try Story(household: shared) },
      refusal { _ = try Story(kind: "letter") }, refusal { _ = try Story(["level": "low"]) },
      refusal { _ = try Story(["nothing": "x"]) }, refusal { _ = try Story(["arrival": "hier"]) },
      refusal {
        var story = open
        try story.advance(to: "holiday", on: day)
      },
      refusal {
        var story = open
        try story.advance(to: "welcome", on: day)
      },
      refusal {
        var story = open
        try story.advance(to: "closed", on: day)
      },
      refusal {
        var story = open
        try story.advance(to: "farewell", on: day)
      },
      refusal {
        var story = open
        try story.close("nothing", on: day)
      },
      refusal {
        var story = open
        try story.close("settled", on: day)
      },
      refusal {
        var story = open
        try story.log("nothing", on: day)
      },
      refusal {
        var story = open
        try story.log("hostCall", on: day)
      },
      refusal {
        var story = open
        try story.log("validation", on: day)
      },
      refusal {
        var story = open
        try story.log("note", on: Day(2027, 1, 1))
      },
      refusal {
        var story = open
        try story.close("gone", on: Day(2026, 1, 1))
      },
      refusal {
        var story = closed
        try story.log("note", on: day)
      },
      refusal {
        var story = open
        try story.reopen(on: day)
      },
      refusal {
        var story = open
        try story.agree(.support, on: day)
      },
      refusal {
        var story = open
        try story.withdraw(.sharing, on: day)
      },
      refusal {
        var story = open
        try story.record(["summary": "2690549588157 80"], on: day)
      },
      refusal {
        var story = open
        try story.record([:], on: day)
      },
      .outsideTerritory(insee: "2A004"),
      .full([CapacityPlace(.init(5, per: .year), rank: 3, on: Day(2026, 1, 5))]),
      .unknownCommitment(1, known: [2]),
    ].compactMap { $0 } + people(on: day) + corrections(on: day)
  }

  private static func people(on day: Day) -> [Refusal] {
    [
      .alreadyReferent("worker", from: day, to: nil), .alreadyParty("hlm", "landlord", from: day),
      .notParty("hlm", "host", known: ["hlm landlord"]), .notShared("hlm", case: "2026-0001"),
      .unknownRole("cook", known: ["host"]), .roleOfOthers("host", kinds: [.landlord]),
      .handsOverWith(outcomes: ["gone", "settled"]),
    ]
  }

  private static func corrections(on day: Day) -> [Refusal] {
    [
      .unknownJournalEntry(9, last: 3), .entryErased(2), .nothingToCorrect(2), .noReason,
      .notCorrectable("referralForm"),
      .outOfOrder("stay", day, after: "welcome", day.adding(days: 1)),
    ]
  }

  @Test func `every act that must be refused is`() throws {
    #expect(try Self.all().count == 40)
  }

  @Test func `every refusal speaks both languages`() throws {
    for refusal in try Self.all() {
      #expect(!refusal.message.fr.isEmpty && !refusal.message.en.isEmpty)
      #expect(refusal.message.fr != refusal.message.en)
      #expect(refusal.remedy?.fr.isEmpty != true && refusal.remedy?.en.isEmpty != true)
    }
  }

  @Test func `no refusal names a person, nor shows that one was hidden`() throws {
    for refusal in try Self.all() {
      let texts = [refusal.message, refusal.remedy].compactMap { $0 }.flatMap { [$0.fr, $0.en] }
      for text in texts {
        #expect(!text.contains("protégé"))
        #expect(!text.lowercased().contains("zorglub") && !text.contains("Camille"))
      }
    }
  }

  @Test func `messages begin in lower case and have no final stop`() throws {
    for refusal in try Self.all() {
      for text in [refusal.message.fr, refusal.message.en] {
        #expect(text.first?.isUppercase == false)
        #expect(text.last != ".")
      }
    }
  }

  @Test func `every refusal has a code of its own for scripts`() throws {
    let codes = Set(try Self.all().map(\.code))

    #expect(codes.count == 38)
  }
}
