import CaseConfiguration
package import CaseKernel
import CaseStore

/// How many places are taken under one limit of a programme.
package struct CapacityFigure: Hashable, Sendable {
  package var limit: ProgrammeInstance.Capacity.Limit
  /// `nil` where the count is too small to be shown to the viewer, and where the limit counts
  /// nothing on the day: outside the convention.
  package var taken: Int?
  /// The day on which one looks.
  package var day: Day

  /// Whether no place is left, as far as the viewer is shown.
  package var isFull: Bool { taken.map { $0 >= limit.households } ?? false }

  /// « côté accès : 5 pour 5 en 2026 »; `nil` where the count is not shown.
  package var written: Text? {
    guard let taken else { return nil }
    let (side, when) = (limit.side?.label, limit.when(limit.per == .year ? day.year : nil))
    return Text(
      fr: (side.map { "côté \($0.fr) : " } ?? "") + "\(taken) pour \(limit.households) \(when.fr)",
      en: (side.map { "\($0.en) side: " } ?? "") + "\(taken) of \(limit.households) \(when.en)")
  }
}

/// The places of a programme: what is taken under each of its limits.
package struct CapacityFigures: Hashable, Sendable {
  package var capacity: ProgrammeInstance.Capacity
  /// One for each limit, in their order.
  package var figures: [CapacityFigure]
  /// The open cases of which it is not known whether they are of access or of sustainment; `nil`
  /// where the count is too small to be shown, or where there are no places by side.
  package var sideUnknown: Int?

  /// The figures as a viewer sees them, under whose threshold they are hidden.
  ///
  /// One figure of a side could be worked out from the others: they are hidden together.
  func hidden(under threshold: Int?) -> CapacityFigures {
    var shown = self
    for index in figures.indices {
      shown.figures[index].taken = figures[index].taken?.hidden(under: threshold)
    }
    shown.sideUnknown = sideUnknown?.hidden(under: threshold)
    let bySide = figures.indices.filter { figures[$0].limit.side != nil }
    let isHidden =
      bySide.contains { figures[$0].taken != shown.figures[$0].taken }
      || sideUnknown != shown.sideUnknown
    guard isHidden else { return shown }
    for index in bySide { shown.figures[index].taken = nil }
    shown.sideUnknown = nil
    return shown
  }

  /// What is taken of the number for all households, of a year or at once.
  package var taken: Int? { figures.first { $0.limit == capacity.whole }?.taken }
}

extension Deployment {
  /// What is taken of the places of a programme on a day; `nil` where it has no limit.
  func places(
    of programme: ConfiguredProgramme, _ registry: Registry, on day: Day
  ) throws -> CapacityFigures? {
    guard let capacity = programme.instance.capacity else { return nil }
    let count = PlaceCount(programme.instance, programme.definition.declared, on: day)
    return CapacityFigures(
      capacity: capacity,
      figures: try capacity.limits.map {
        CapacityFigure(limit: $0, taken: try registry.taken($0, in: count), day: day)
      },
      sideUnknown: capacity.isBySide
        ? try registry.sideUnknown(programme.instance.id, on: day) : nil)
  }
}
