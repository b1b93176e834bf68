public import CaseKernel

/// A quality by which a body may rent a social dwelling and sub-let it; the raw value is what the
/// file of partners writes under `qualifications`.
///
/// Source: CCH L442-8-1 I (D2.2).
public enum IntermediaryQualification: String, CaseIterable, Sendable {
  /// The approval for rental intermediation and social rental management (CCH L365-4), five years.
  case rentalIntermediation = "ilgls"
  /// A declared body that sub-lets for a time to elderly or disabled people or under thirty.
  case declaredBody = "declared-body"
  /// A regional centre for students.
  case studentServices = "crous"
  /// A body of CASF L444-1, for family carers.
  case familyCarers = "family-carers"
  /// A centre of social action of a commune, or of several.
  case socialActionCentre = "ccas"
  /// An association for seasonal workers, furnished, six months at most.
  case seasonalWorkers = "seasonal-workers"
  /// A grouping of communes, for elderly people.
  case communes = "epci"

  /// The quality of a word of the file of partners, however it is capitalised.
  public init?(written text: String) {
    self.init(rawValue: text.lowercased())
  }

  /// How long the quality holds where no last day is written; `nil` for as long as it is not taken
  /// away.
  public var term: Period? { self == .rentalIntermediation ? .years(5) : nil }
}

/// Whether a body may be the intermediate tenant on a day, and until when it is known to be.
public struct IntermediaryStanding: Hashable, Sendable {
  /// Unknown where no quality of the law is written for it, or where a day that matters is not.
  public var holds: Answer
  /// The last day of the quality that holds longest; `nil` for no known end.
  public var until: Day?

  /// The standing of a partner; a partner that is not known stands unknown.
  ///
  /// A word that is not of the law's list answers nothing, so that a missing approval is never
  /// taken for a refused one.
  public init(_ partner: Partner?, on day: Day) {
    let known = (partner?.qualifications ?? []).compactMap { written in
      IntermediaryQualification(written: written.kind).map { Self.dated(written, $0) }
    }
    let answers = known.map { $0.holds(on: day) }
    if answers.contains(.yes) {
      let ends = zip(known, answers).filter { $1 == .yes }.map(\.0.to)
      holds = .yes
      until = ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
    } else {
      holds = known.isEmpty || answers.contains(.unknown) ? .unknown : .no
      until = nil
    }
  }

  /// The quality with the last day that its term gives, where none is written.
  private static func dated(
    _ written: Partner.Qualification, _ kind: IntermediaryQualification
  ) -> Partner.Qualification {
    var dated = written
    if dated.to == nil, let from = dated.from, let term = kind.term {
      dated.to = from.adding(term).adding(days: -1)
    }
    return dated
  }
}
