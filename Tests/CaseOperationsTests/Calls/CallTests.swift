import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite struct CallTests {
  private let house: House

  init() throws {
    house = try House()
    let stamp = Stamp(viewer: House.manager.viewer, at: House.manager.at, day: House.day)
    let call = CallForProjects(
      id: "essai", name: "Essai", region: "Nord", number: 1,
      files: [CallFile(number: 1, project: "Un", landlord: "north")])
    try house.deployment.store.write("test", stamp) { try $0.register(call) }
  }

  private var ranking: ExamineFile {
    var examination = Examination(file: 1)
    examination.rank = .second
    return ExamineFile("essai", examination)
  }

  private func rank() throws -> CallFile.Rank? {
    try house.ask(ListCalls(), as: House.manager).first?.file(1)?.rank.value
  }

  @Test func `an examination is written in the journal, and the call is what it adds up to`()
    throws
  {
    let outcome = try house.ask(ranking, as: House.manager)

    #expect(!outcome.isPreview)
    #expect(try rank() == .second)
    let journal = try house.deployment.store.read { try $0.callJournal("essai") }
    #expect(journal.map(\.author) == ["marc", "marc"])
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `a dry run writes nothing`() throws {
    var session = House.manager
    session.dryRun = true

    let outcome = try house.ask(ranking, as: session)

    #expect(outcome.after.file.rank.value == .second)
    #expect(try rank() == nil)
  }

  @Test func `who neither examines nor keeps records writes no opinion`() {
    #expect(problem { try house.ask(ranking, as: House.worker) }?.exit == .notAllowed)
    #expect(problem { try house.ask(ranking, as: House.funder) }?.exit == .notAllowed)
  }

  @Test func `an unknown call is named with the nearest`() {
    let asked = ExamineFile("essaie", ranking.examination)

    #expect(
      problem { try house.ask(asked, as: House.manager) }?.remedy?.en == "did you mean \"essai\"?")
  }

  @Test func `no social security number stands in a remark`() {
    var request = ranking
    request.examination.remark = "voir 1 85 05 78 006 084 91"

    #expect(
      problem { try house.ask(request, as: House.manager) }?.code == "social-security-number")
  }
}
