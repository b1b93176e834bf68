import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// What every programme of the shipped configuration says of every household of the seeds.
@Suite struct AdviceTests {
  private func sheets() throws -> [AdviceSheet] {
    let (deployment, session) = (try PlayedStories.outcome.get().deployment, try Self.session())
    let households = try ListHouseholds().perform(in: deployment, session).map(\.id)
    return try households.map { try Advise($0).perform(in: deployment, session) }
  }

  private static func session() throws -> Session { try PlayedStories.session() }

  /// The programmes in which each household is followed on the day of the demonstration.
  private func followed() throws -> [Household.ID: [ProgrammeInstance.ID]] {
    let open = try ListCases(CaseFilter(state: .open)).perform(
      in: try PlayedStories.outcome.get().deployment, try Self.session())
    return Dictionary(grouping: open.rows, by: \.household).mapValues { $0.map(\.programme) }
  }

  @Test func `every verdict is explained by what decides it`() throws {
    for sheet in try sheets() {
      for advice in sheet.advice {
        let weights = advice.findings.compactMap(\.met)
        let place = Comment("\(sheet.household.id), \(advice.instance.id)")

        switch advice.eligible {
        case .yes: #expect(weights.contains(.yes), place)
        case .no: #expect(weights.contains(.no) && advice.ask.isEmpty, place)
        case .unknown:
          #expect(weights.contains(.unknown) && !advice.ask.isEmpty, place)
          #expect(!advice.missing.isEmpty, place)
        }
      }
    }
  }

  @Test func `no programme excludes a household that it follows`() throws {
    let followed = try followed()

    let excluded = try sheets().flatMap { sheet in
      sheet.advice.filter {
        $0.eligible == .no && followed[sheet.household.id, default: []].contains($0.instance.id)
      }.map { "\(sheet.household.id): \($0.instance.id)" }
    }

    #expect(excluded.isEmpty)
  }

  @Test func `a programme whose convention is over fits nobody`() throws {
    let over = try sheets().flatMap(\.advice).filter {
      guard let convention = $0.instance.convention, let end = convention.to else { return false }
      return !convention.renewable && end < PlayedStories.today
    }

    #expect(!over.isEmpty)
    #expect(over.allSatisfy { $0.eligible == .no })
  }
}
