import CaseKernel
import ProgrammeConformance
import Synchronization
import Testing

/// The laws about agreement, privacy, examples and rules.
extension KitTests {
  @Test func `an observing phase without the agreement is found`() {
    #expect(declaring { $0.graph.phases[1].entry = [] }.contains(.agreementFirst))
  }

  @Test func `months that are paid where nothing is agreed are found`() {
    let broken = declaring {
      $0.graph.phases[1].measured = true
      $0.graph.phases[1].observes = false
    }

    #expect(broken.contains(.withdrawalStops))
  }

  @Test func `a household that withdrew and cannot leave is found`() {
    let broken = declaring { declared in
      for index in declared.outcomes.indices { declared.outcomes[index].from = ["nowhere"] }
    }

    #expect(broken.contains(.withdrawalStops))
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
