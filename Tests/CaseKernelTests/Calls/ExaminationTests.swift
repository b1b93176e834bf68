import CaseKernel
import FoundationEssentials
import Testing

@Suite struct ExaminationTests {
  private var call: CallForProjects {
    var first = CallFile(number: 1, project: "Un", landlord: "office")
    first.money.plan = [FundingRequest(funder: "cglls", fund: "fsi")]
    first.rank = CallFile.Stated(.second, printed: "PII")
    var second = CallFile(number: 2, project: "Deux", landlord: "office")
    second.households.years = [HouseholdPlan.Year(access: 5, sustainment: 5)]
    return CallForProjects(
      id: "essai", name: "Essai", region: "Nord", number: 1, files: [first, second])
  }

  private func examining(_ file: Int, _ say: (inout Examination) -> Void) throws -> CallFile? {
    var examination = Examination(file: file)
    say(&examination)
    return try call.examined(by: examination).file(file)
  }

  @Test func `what is said changes, what is left out stays`() throws {
    let file = try examining(1) {
      $0.opinion = .reserved
      $0.asked = ["fsi": .known(Cents(100))]
    }

    #expect(file?.opinion.value == .reserved)
    #expect(file?.rank.printed == "PII")
    #expect(file?.money.plan.first?.asked == .known(Cents(100)))
  }

  @Test func `an unfavourable opinion takes the rank away`() throws {
    #expect(try examining(1) { $0.opinion = .unfavourable }?.rank.value == nil)
  }

  @Test func `a file that is not retained takes no rank`() {
    #expect(throws: ExaminationRefusal.rankedThoughUnfavourable(file: 1)) {
      try examining(1) {
        $0.opinion = .unfavourable
        $0.rank = .first
      }
    }
  }

  @Test func `what the call does not have is named`() {
    #expect(throws: ExaminationRefusal.unknownFile(7, known: [1, 2])) {
      try examining(7) { $0.rank = .first }
    }
    #expect(throws: ExaminationRefusal.unknownFunding("fis", known: ["fsi"])) {
      try examining(1) { $0.granted = ["fis": .unknown] }
    }
    #expect(throws: ExaminationRefusal.nothingSaid) { try examining(1) { _ in } }
  }

  @Test func `the households in all are those of the years`() throws {
    #expect(throws: ExaminationRefusal.otherHouseholds(11, years: 10)) {
      try examining(2) { $0.households = 11 }
    }
    #expect(try examining(2) { $0.households = 10 }?.households.households == 10)
  }

  @Test(arguments: [StatedAmount.known(Cents(12)), .unknown, .notApplicable])
  func `an amount is stored as one of three and read back`(_ amount: StatedAmount) throws {
    let stored = try JSONEncoder().encode([amount])

    #expect(try JSONDecoder().decode([StatedAmount].self, from: stored) == [amount])
  }
}
