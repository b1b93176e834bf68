import CaseKernel
import ProgrammeConformance
import Testing

/// Each law is broken once, in one place: the kit must name that law.
@Suite struct KitTests {
  let sound = Subject(FakeProgramme.self)

  @Test func `a sound programme breaks no law`() {
    #expect(Conformance.violations(of: FakeProgramme.self) == [])
  }

  func broken(_ subject: Subject) -> Set<Law.Name> {
    Set(Conformance.violations(of: subject).map(\.law))
  }

  func declaring(
    _ change: @escaping @Sendable (inout DeclaredDefinition) -> Void
  ) -> Set<Law.Name> {
    broken(sound.declaring(change))
  }

  @Test func `a phase without a way out is found`() {
    #expect(declaring { $0.graph.phases[2].exits = ["stay"] }.contains(.soundGraph) == false)
    #expect(declaring { $0.graph.phases[2].exits = [] }.contains(.soundGraph))
  }

  @Test func `a phase that nothing leads to is found`() {
    #expect(declaring { $0.graph.phases[1].exits = ["closed"] }.contains(.soundGraph))
  }

  @Test func `measure-months without observation are found`() {
    #expect(declaring { $0.graph.phases[0].measured = true }.contains(.soundGraph))
  }

  @Test(arguments: ["Stay", "stay_over", "-stay", "stay--over"])
  func `a phase id that is not kebab-case is found`(id: PhaseID) {
    #expect(declaring { $0.graph.phases[1].id = id }.contains(.wellFormedIDs))
  }

  @Test func `a field that stands twice is found`() {
    #expect(declaring { $0.fields.append($0.fields[0]) }.contains(.wellFormedIDs))
  }

  @Test func `an outcome id that is not camelCase is found`() {
    #expect(declaring { $0.outcomes[1].id = "long-gone" }.contains(.wellFormedIDs))
  }

  @Test func `a label missing in one language is found`() {
    let label = Text(fr: "Séjour", en: "")

    #expect(declaring { $0.graph.phases[1].label = label } == [.labels])
  }

  @Test func `a sentence left untranslated is found`() {
    let label = Text("chambre jusqu'au")

    #expect(declaring { $0.fields[1].label = label } == [.labels])
  }

  @Test func `a condition on an unknown field is found`() {
    #expect(
      declaring { $0.outcomes[1].requires = [.known("nothing")] }.contains(.references))
  }

  @Test func `a condition on a value that a choice never takes is found`() {
    #expect(
      declaring { $0.graph.phases[2].entry += [.fact("level", oneOf: ["medium"])] }
        .contains(.references))
  }

  @Test func `an outcome of an unknown phase is found`() {
    #expect(declaring { $0.outcomes[1].from = ["nowhere"] }.contains(.references))
  }

  @Test func `an indicator over an unknown phase is found`() {
    #expect(
      declaring { $0.indicators[0].formula = .count(.active(["nowhere"])) } == [.references])
  }

  @Test func `a due date from a field that holds no day is found`() {
    #expect(
      declaring { $0.graph.phases[2].due = DueRule(within: .days(1), after: .field("level")) }
        == [.references])
  }

  @Test func `a default that its own kind refuses is found`() {
    var subject = sound
    subject.settings[0].standard = .flag(true)

    #expect(broken(subject).contains(.settings))
  }

  @Test func `settings that accept anything are found`() {
    var subject = sound
    subject.make = { _ in .fake }

    #expect(broken(subject).isSuperset(of: [.settings, .unknownKeys]))
  }

  @Test func `a definition that cannot be stored is found`() {
    #expect(
      declaring { $0.graph.phases[2].due = DueRule(within: .days(-1), after: .opened) }
        .contains(.definitionRoundTrip))
  }

  @Test func `a field whose id is not its stored key is found`() {
    #expect(declaring { $0.fields[0].id = "came" }.contains(.detailsRoundTrip))
  }

  @Test func `details that lose a value are found`() {
    var subject = sound
    subject.throughDetails = { $0.filter { $0.key != "saved" } }

    #expect(broken(subject).contains(.detailsRoundTrip))
  }

  @Test func `a version without a stored example is found`() {
    var subject = sound
    subject.storedDetails[1] = nil

    #expect(broken(subject) == [.storedVersions])
  }

  @Test func `a version that nobody migrates is found`() {
    var subject = sound
    subject.migrate = { facts, _ in facts }

    #expect(broken(subject) == [.storedVersions])
  }

  @Test func `a stored example that lacks a field of today is found`() {
    var subject = sound
    subject.storedDetails[2] = #"{"arrival": "2026-01-01"}"#

    #expect(broken(subject) == [.storedVersions])
  }
}
