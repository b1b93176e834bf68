public import CaseKernel

/// The laws that every programme obeys, run over a module: a programme's own test is one line of
/// this and its particular cases.
public enum Conformance {
  /// Everything that a module does against the laws; empty when it obeys them all.
  public static func violations<Module: Programme>(of module: Module.Type) -> [Violation] {
    violations(of: Subject(module))
  }

  /// Everything that a subject does against the laws, in the order of the laws.
  public static func violations(of subject: Subject) -> [Violation] {
    Law.all.flatMap { law in law.breaches(subject).map { Violation(law: law.name, $0) } }
  }
}

/// One breach of one law.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
  /// The law that is broken.
  public var law: Law.Name
  /// What breaks it, in a sentence for the author of the module.
  public var message: String

  /// A breach of the law, as the law words it.
  public init(law: Law.Name, _ message: String) {
    self.law = law
    self.message = message
  }

  /// The law and the breach in one line, as a test reports it.
  public var description: String { "\(law.rawValue): \(message)" }
}

/// A law: a name, and what a subject does against it.
public struct Law: Sendable {
  /// The laws by name.
  public enum Name: String, CaseIterable, Sendable {
    case soundGraph, wellFormedIDs, labels, references, settings, definitionRoundTrip
    case detailsRoundTrip, storedVersions, unknownKeys
    case agreementFirst, withdrawalStops, visibility, overlays
    case examples, namespacedCodes, bothOutcomes, sameFindings, missingFacts
  }

  /// The name under which failures report the law.
  public var name: Name
  /// What a subject does against the law, one sentence each.
  public var breaches: @Sendable (Subject) -> [String]

  init(_ name: Name, _ breaches: @escaping @Sendable (Subject) -> [String]) {
    self.name = name
    self.breaches = breaches
  }

  /// Every law.
  public static let all: [Law] = Name.allCases.map(law(named:))

  private static func law(named name: Name) -> Law {
    switch name {
    case .soundGraph: Law(name, soundGraph)
    case .wellFormedIDs: Law(name, wellFormedIDs)
    case .labels: Law(name, labels)
    case .references: Law(name, references)
    case .settings: Law(name, settings)
    case .definitionRoundTrip: Law(name, definitionRoundTrip)
    case .detailsRoundTrip: Law(name, detailsRoundTrip)
    case .storedVersions: Law(name, storedVersions)
    case .unknownKeys: Law(name, unknownKeys)
    case .agreementFirst: Law(name, agreementFirst)
    case .withdrawalStops: Law(name, withdrawalStops)
    case .visibility: Law(name, visibility)
    case .overlays: Law(name, overlays)
    case .examples: Law(name, examples)
    case .namespacedCodes: Law(name, namespacedCodes)
    case .bothOutcomes: Law(name, bothOutcomes)
    case .sameFindings: Law(name, sameFindings)
    case .missingFacts: Law(name, missingFacts)
    }
  }
}
