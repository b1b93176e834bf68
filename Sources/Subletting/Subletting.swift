public import CaseKernel

/// Letting through an intermediate tenant, as a programme composes it: what the programme calls
/// its roles and phases, what its settings say, and which parts of the engine it uses.
///
/// The engine declares and judges; it runs no case. A programme adds its lists to its own: kinds of
/// entries, fields, deadlines, outcomes, indicators, and the findings of `findings(_:)`.
///
/// Source: D2.1 to D2.15, D7.1, I.19.
public struct Subletting: Sendable {
  /// The programme, for the names of findings and the source that they cite.
  public var description: ProgrammeDescription
  /// The length of things, as the programme's settings say.
  public var terms: SublettingTerms
  /// What the programme calls the phases that the rules look at.
  public var phases: SublettingPhases
  /// The parts of the engine at work.
  public var parts: Set<SublettingPart>
  /// The role of whoever owns the dwelling.
  public var landlord: PartnerRole.ID
  /// The role of the body that rents the dwelling and sub-lets it.
  public var intermediary: PartnerRole.ID

  /// The engine for a programme, whole and with the usual roles unless said.
  public init(
    _ description: ProgrammeDescription, _ terms: SublettingTerms, phases: SublettingPhases,
    parts: Set<SublettingPart> = Set(SublettingPart.allCases),
    landlord: PartnerRole.ID = "landlord",
    intermediary: PartnerRole.ID = "intermediaryTenant"
  ) {
    self.description = description
    self.terms = terms
    self.phases = phases
    self.parts = parts
    self.landlord = landlord
    self.intermediary = intermediary
  }
}

/// A part of the engine that a programme may take or leave; reviews and the slide want the
/// documents.
public enum SublettingPart: String, CaseIterable, Sendable {
  /// Who may be the intermediate tenant (D2.2).
  case intermediary
  /// Principal lease, sub-lease and three-party convention (D2.5).
  case documents
  /// The dated series of tenures (D2.11).
  case tenures
  /// Periodic reviews and what the prefect is told (D2.6).
  case reviews
  /// The longest time of a sub-lease (D2.7).
  case duration
  /// The slide and its checklist (D2.9).
  case slide
  /// Arrears, their signalling and the winter truce (D2.15).
  case arrears
  /// The protocol of social cohesion (D2.13).
  case cohesionProtocol
  /// Alerts from any partner of the network, and their answers.
  case watch
}

/// What a programme calls the phases that the rules look at.
public struct SublettingPhases: Hashable, Sendable {
  /// Before anything is signed: documents are prepared; the household is not observed yet.
  public var preparation: PhaseID
  /// While the household is a sub-tenant, or on another footing that the programme works on.
  public var running: [PhaseID]
  /// Once the household holds its own lease; empty where the case then ends.
  public var after: [PhaseID]

  /// Phases by the ids of the programme.
  public init(preparation: PhaseID, running: [PhaseID], after: [PhaseID] = []) {
    self.preparation = preparation
    self.running = running
    self.after = after
  }
}
