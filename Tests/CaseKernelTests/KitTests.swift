import CaseKernel
import ProgrammeConformance
import Synchronization
import Testing

/// Each law is broken once, in one place: the kit must name that law.
@Suite struct KitTests {
  private let sound = Subject(FakeProgramme.self)

  @Test func `a sound programme breaks no law`() {
    #expect(Conformance.violations(of: FakeProgramme.self) == [])
  }

  private func broken(_ subject: Subject) -> Set<Law.Name> {
    Set(Conformance.violations(of: subject).map(\.law))
  }

  private func declaring(
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

  @Test func `an observing phase without the agreement is found`() {
    #expect(declaring { $0.graph.phases[1].entry = [] }.contains(.agreementFirst))
  }

  @Test func `a phase that forgets to observe is found by what it asks`() {
    #expect(declaring { $0.graph.phases[2].observes = false }.contains(.visibility))
  }

  @Test func `an observed fact shown to the landlord is found`() {
    #expect(declaring { $0.fields[3].visibility = .partnersOfTheCase } == [.visibility])
  }

  @Test func `a fact shown to every partner is found`() {
    #expect(declaring { $0.fields[0].visibility = .everyPartner } == [.visibility])
  }

  @Test func `a sharing that asks for no agreement is found`() {
    #expect(
      declaring {
        $0.fields[7].sharing = AgreedSharing(with: .partnersOfTheCase)
      } == [.visibility])
  }

  @Test func `an example that comes out otherwise is found`() {
    var subject = sound
    subject.examples[2].expected[0] = .due(Day(2026, 3, 13))

    #expect(broken(subject) == [.examples])
  }

  @Test func `an example that expects nothing is found`() {
    var subject = sound
    subject.examples[8].expected = []

    #expect(broken(subject) == [.examples])
  }

  @Test func `a refusal that no example expects is found`() {
    var subject = sound
    subject.examples[7].expected = [.phase("welcome")]

    #expect(broken(subject) == [.examples])
  }

  @Test func `too few examples are found`() {
    var subject = sound
    subject.examples.removeLast(4)

    #expect(broken(subject) == [.examples])
  }

  @Test func `a code without its module is found`() {
    let stray = Finding("stray", .information, Text(fr: "perdu", en: "lost"))
    let subject = sound.changing { definition in
      let rules = definition.rules
      definition.rules.assess = { rules.assess($0, $1) + [stray] }
    }

    #expect(broken(subject).contains(.namespacedCodes))
  }

  @Test func `a rule shown with one outcome only is found`() {
    var subject = sound
    subject.examples[3].expected = [.phase("stay")]

    #expect(broken(subject) == [.bothOutcomes])
  }

  @Test func `a rule that is not listed is found`() {
    var subject = sound
    subject.codes = ["no-level"]

    #expect(broken(subject) == [.bothOutcomes])
  }

  @Test func `rules that depend on more than their input are found`() {
    let counter = Counter()
    let subject = sound.changing { definition in
      definition.rules.assess = { _, _ in
        [
          Finding(
            "fake/no-level", .information, Text(fr: "à l'essai", en: "trial"),
            facts: ["count": .number(counter.next())])
        ]
      }
    }

    #expect(broken(subject).contains(.sameFindings))
  }

  @Test func `a missing fact that gives « no » is found`() {
    let subject = sound.changing { definition in
      definition.rules.eligibility = { candidate in
        let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
        let finding = Finding("fake/owner", .blocking, Text(fr: "exclu", en: "excluded"))
        return Eligibility([Criterion(finding, met: tenure == .tenant ? .yes : .no)])
      }
    }

    #expect(broken(subject).contains(.missingFacts))
  }
}

/// Counts calls, which no rule may do.
private final class Counter: Sendable {
  // A class, since the closures of one definition have to share the count.
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
