/// A measure that protects a person of a household, over some days.
///
/// Each line is one decision; a renewal is a line of its own. Source: D3.5.
public struct ProtectionMeasure: Hashable, Codable, Sendable {
  /// What the measure is. Source: D3.5.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case judicialSafeguard, judicialSafeguardWithMandate, curatorship, reinforcedCuratorship
    case guardianship, judicialSupport, adHoc, futureProtectionMandate, substituteCurator
    case substituteGuardian, familyHabilitation, personalisedSupport
  }

  /// What it bears on.
  public enum Scope: String, Codable, CaseIterable, Sendable {
    case property, person, both
  }

  public var person: Person.ID
  public var kind: Kind
  /// What it bears on; `nil` when unknown.
  public var scope: Scope?
  /// The court whose decision it is.
  public var court: String?
  /// The number of the decision.
  public var reference: String?
  /// First day it holds; `nil` when unknown, taken as « already ».
  public var from: Day?
  /// Last day it holds, unless it is renewed by then; `nil` when unknown.
  public var to: Day?
  /// Who carries it out; `nil` when unknown, or where it is a member of the family.
  public var mandatary: Partner.ID?

  /// A measure of which whatever is not given is unknown.
  public init(
    person: Person.ID, kind: Kind, scope: Scope? = nil, court: String? = nil,
    reference: String? = nil, from: Day? = nil, to: Day? = nil, mandatary: Partner.ID? = nil
  ) {
    self.person = person
    self.kind = kind
    self.scope = scope
    self.court = court
    self.reference = reference
    self.from = from
    self.to = to
    self.mandatary = mandatary
  }

  /// Whether it holds on a day: past its last day, a measure that is not renewed lapses.
  public func holds(on day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}

extension ProtectionMeasure.Kind {
  /// The measure in words, for those who may read it.
  public var label: Text {
    switch self {
    case .judicialSafeguard: Text(fr: "sauvegarde de justice", en: "judicial safeguard")
    case .judicialSafeguardWithMandate:
      Text(
        fr: "sauvegarde de justice avec mandat spécial",
        en: "judicial safeguard with a special mandate")
    case .curatorship: Text(fr: "curatelle simple", en: "curatorship")
    case .reinforcedCuratorship: Text(fr: "curatelle renforcée", en: "reinforced curatorship")
    case .guardianship: Text(fr: "tutelle", en: "guardianship")
    case .judicialSupport:
      Text(fr: "mesure d'accompagnement judiciaire", en: "judicial support measure")
    case .adHoc: Text(fr: "mesure ad hoc", en: "ad hoc measure")
    case .futureProtectionMandate:
      Text(fr: "mandat de protection future", en: "mandate of future protection")
    case .substituteCurator: Text(fr: "subrogé curateur", en: "substitute curator")
    case .substituteGuardian: Text(fr: "subrogé tuteur", en: "substitute guardian")
    case .familyHabilitation: Text(fr: "habilitation familiale", en: "family habilitation")
    case .personalisedSupport:
      Text(
        fr: "mesure d'accompagnement social personnalisé", en: "personalised social support measure"
      )
    }
  }

  /// Whether concluding or ending a lease needs an authorisation: the dwelling of a person under
  /// tutelle or curatelle is not disposed of without it. Source: CC art. 426 (D3.5).
  public var guardsLease: Bool {
    switch self {
    case .curatorship, .reinforcedCuratorship, .guardianship, .substituteCurator,
      .substituteGuardian:
      true
    case .judicialSafeguard, .judicialSafeguardWithMandate, .judicialSupport, .adHoc,
      .futureProtectionMandate, .familyHabilitation, .personalisedSupport:
      false
    }
  }
}

extension ProtectionMeasure.Scope {
  /// What the measure bears on, in words.
  public var label: Text {
    switch self {
    case .property: Text(fr: "biens", en: "property")
    case .person: Text(fr: "personne", en: "person")
    case .both: Text(fr: "biens et personne", en: "property and person")
    }
  }
}

extension ProtectionMeasure {
  /// How long before its last day a measure is recalled (ours): time to ask for its renewal.
  public static let warnings: [Period] = [.months(6), .months(3), .months(1)]

  /// The next day that matters for a measure that ends on a day: a warning to come, else its end.
  public static func nextWarning(of end: Day, from day: Day) -> Day {
    warnings.map { end.subtracting($0) }.first { $0 >= day } ?? end
  }
}

extension Household {
  /// Whether another line of the same person goes on after the last day of a measure.
  public func isRenewed(_ measure: ProtectionMeasure) -> Bool {
    guard let end = measure.to else { return false }
    return protectionMeasures.contains { line in
      line.person == measure.person && line != measure && (line.to.map { $0 > end } ?? true)
    }
  }

  /// The measures of the members of a day that will end with nothing recorded to go on after them,
  /// each with its last day and its place in the series, from 1 on.
  public func endingMeasures(
    on day: Day
  ) -> [(place: Int, measure: ProtectionMeasure, end: Day)] {
    let present = Set(members(on: day).map(\.person))
    return protectionMeasures.enumerated().compactMap { index, measure in
      guard let end = measure.to, end >= day, present.contains(measure.person), !isRenewed(measure)
      else { return nil }
      return (index + 1, measure, end)
    }
  }

  /// The measures that protect a person on a day, in the order written.
  public func protectionMeasures(of person: Person.ID, on day: Day) -> [ProtectionMeasure] {
    protectionMeasures.filter { $0.person == person && $0.holds(on: day) }
  }

  /// The people whose measure a partner carries out on a day: all that a judicial agent knows of a
  /// household (D3.5, separation of roles).
  public func wards(of mandatary: Partner.ID, on day: Day) -> Set<Person.ID> {
    Set(protectionMeasures.filter { $0.mandatary == mandatary && $0.holds(on: day) }.map(\.person))
  }
}
