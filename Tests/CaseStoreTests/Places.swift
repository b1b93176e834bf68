import CaseKernel

@testable import CaseStore

/// A programme with places by side, and what its places should be, worked out case by case.
struct Places {
  static let sided: DeclaredDefinition = {
    var declared = DeclaredDefinition.fake
    declared.side = SideFact("reason", access: ["access"], sustainment: ["sustainment"])
    return declared
  }()

  /// A case as far as places go.
  struct Waiting {
    var id: CaseFile.ID
    var openedOn: Day
    var side: Side?
    var closedOn: Day?
    var begun: Bool
  }

  /// Two places a side, three for all, five at once where the year counts, seven in all.
  static func count(
    per: ProgrammeInstance.Capacity.Span, beyond: ProgrammeInstance.Beyond, on day: Day
  ) -> PlaceCount {
    typealias Limit = ProgrammeInstance.Capacity.Limit
    var instance = ProgrammeInstance(id: "fake-44", module: "fake", publicName: Text("fake"))
    instance.convention = .init(from: .in2026(1, 1), to: .in2026(12, 31).adding(years: 1))
    let stock = per == .year ? [Limit(5, per: .atOnce)] : []
    instance.capacity = .init(
      [Limit(3, per: per)] + Side.allCases.map { Limit(2, per: per, side: $0) } + stock
        + [Limit(7, per: .convention)], beyond: beyond)
    return PlaceCount(instance, sided, on: day)
  }

  /// Every case of the programme, in the order of opening.
  var cases: [Waiting]
  let count: PlaceCount

  /// The places of the case at an index, one by one.
  func places(of index: Int) -> [CapacityPlace] {
    let file = cases[index]
    return (count.instance.capacity?.limits ?? []).compactMap { limit in
      guard limit.side == nil || limit.side == file.side else { return nil }
      guard counts(file, under: limit, opened: file.openedOn) else { return nil }
      let ahead = cases[...index].filter { counts($0, under: limit, opened: file.openedOn) }
      let passed = cases[..<index].indices.filter { passesOver($0, limit, opened: file.openedOn) }
      return CapacityPlace(limit, rank: ahead.count - passed.count, on: file.openedOn)
    }
  }

  private func counts(
    _ file: Waiting, under limit: ProgrammeInstance.Capacity.Limit, opened day: Day
  ) -> Bool {
    guard limit.side == nil || limit.side == file.side else { return false }
    if limit.per == .atOnce {
      return file.openedOn <= count.day && (file.closedOn.map { $0 > count.day } ?? true)
    }
    guard let days = count.instance.days(of: limit.per, on: day), days.contains(file.openedOn)
    else { return false }
    return file.closedOn == nil || file.begun
  }

  /// Whether the case at an index waits on its side, and takes no place of a limit for all.
  private func passesOver(
    _ index: Int, _ limit: ProgrammeInstance.Capacity.Limit, opened day: Day
  ) -> Bool {
    let file = cases[index]
    guard count.instance.capacity?.beyond == .waitingList, limit.side == nil,
      file.closedOn == nil, !file.begun, counts(file, under: limit, opened: day),
      let kept = count.instance.capacity?.limits.first(where: {
        $0.side != nil && $0.side == file.side
      })
    else { return false }
    return cases[...index].filter { counts($0, under: kept, opened: file.openedOn) }.count
      > kept.households
  }
}
