import CaseKernel
import Subletting

extension FamillesGouvernantes {
  /// Leases where the association sub-lets, the watch of the network, and the ties with care.
  func networkFindings(_ context: Context) -> [Finding] {
    var engine = engine
    if context.details.leaseForm != .subletting { engine.parts = [.watch] }
    return engine.findings(context) + careFindings(context)
  }

  /// The support that exists is coordinated, not replaced. Source: document 001, no 5.
  private func careFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "living", context.details.careTies == nil else { return [] }
    return [
      finding(
        .careTiesMissing, .information,
        Text(
          fr: "soutiens existants (CSAPA, psychiatrie de secteur) : coordination à noter",
          en: "existing support (addiction care, sector psychiatry): coordination to be recorded"),
        visibility: .namedPeople)
    ]
  }

  /// Where one body is mandatary and operator, distinct people and a safeguard. Source: D3.5.
  func roleFindings(_ context: Context) -> [Finding] {
    guard isOneBody(context) else { return [] }
    let details = context.details
    if isOnePerson(context) {
      return [
        finding(
          .samePerson, .blocking,
          Text(
            fr: "même organisme mandataire et opérateur : deux personnes distinctes sont requises",
            en: "one body is mandatary and operator: two distinct people are required"),
          source: Law.measures)
      ]
    }
    guard details.operatorUser == nil || details.agentUser == nil || details.roleSafeguard == nil
    else { return [] }
    return [
      finding(
        .safeguardMissing, .warning,
        Text(
          fr: "même organisme mandataire et opérateur : noter les deux personnes et la garantie",
          en: "one body is mandatary and operator: record both people and the safeguard"),
        source: Law.measures)
    ]
  }

  /// Whoever follows the case or speaks for the operator carries out no measure of its residents.
  private func isOnePerson(_ context: Context) -> Bool {
    guard let agent = context.details.agentUser else { return false }
    let referents = context.file.referents(on: context.day).map(\.user.rawValue)
    return agent == context.details.operatorUser || referents.contains(agent)
  }

  private func isOneBody(_ context: Context) -> Bool {
    let parties = context.file.parties
    let operators = parties.filter { $0.role == "operator" }.map(\.partner)
    let agents =
      parties.filter { $0.role == "judicialAgent" }.map(\.partner)
      + context.household.protectionMeasures.filter { $0.holds(on: context.day) }.compactMap(
        \.mandatary)
    return !Set(operators).isDisjoint(with: agents)
  }

  /// The name is a registered trademark: without a licence, a neutral one. Source: D3.1.
  func trademarkFindings(_ context: Context) -> [Finding] {
    guard !settings.trademarkLicensed else { return [] }
    let name = context.instance.publicName
    guard [name.fr, name.en].contains(where: Self.isTrademark) else { return [] }
    return [
      finding(
        .trademark, .warning,
        Text(
          fr: "« familles gouvernantes » est une marque : choisir un autre public-name, ou noter "
            + "la licence (trademark-licensed)",
          en: "\"familles gouvernantes\" is a trademark: choose another public-name, or state the "
            + "licence (trademark-licensed)"),
        source: Law.trademark)
    ]
  }

  private static func isTrademark(_ name: String) -> Bool {
    let plain = name.lowercased()
    return plain.contains("famille gouvernante") || plain.contains("familles gouvernantes")
  }
}
