import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite struct FirstYearTests {
  @Test func `it plays`() throws {
    let outcome = try PlayedStories.outcome.get()
    print(outcome.cases, outcome.acts, outcome.households)
    let damage = try VerifyStore().perform(in: outcome.deployment, PlayedStories.session())
    #expect(damage.isEmpty)
    let out = try ListCases(CaseFilter(), sheets: true).perform(
      in: outcome.deployment, PlayedStories.session())
    for s in out.sheets where s.view.file.isOpen {
      print(
        s.view.file.id, s.view.file.household, s.view.file.phase, s.due as Any,
        s.findings.map { "\($0.severity) \($0.code) \($0.message.fr)" })
    }
  }
}
