public import CaseKernel

/// A move with what speaks for it and what is still to be checked.
public struct MoveExplanation: Sendable {
  public var answers: GateAnswers
  public var score: SuitabilityScore
  /// The wishes that the dwelling meets, and those that it does not.
  public var met: [HousingCriterion]
  public var missed: [HousingCriterion]
  /// Under which condition both landlords consent; `nil` where there is none.
  public var consentCondition: Text?
}

extension MatchingPool {
  /// Why a household may move into a dwelling, by their places in the graph; `nil` where there is
  /// no such dwelling.
  public func explanation(of household: Int, to place: Int) -> MoveExplanation? {
    guard let dwelling = pool.dwelling(place) else { return nil }
    let needs = needs[household]
    let wishes = needs.seeker.wishes.filter { $0.level != .indifferent }
    func criteria(_ answer: Answer) -> [HousingCriterion] {
      wishes.filter { wish in
        let meets = wish.isMet(by: dwelling, from: needs.landlord)
        return wish.level == .refused ? Answer(meets.fact.map { !$0 }) == answer : meets == answer
      }.map(\.criterion)
    }
    return MoveExplanation(
      answers: suitability.answers(needs, to: dwelling),
      score: suitability.score(needs, dwelling), met: criteria(.yes), missed: criteria(.no),
      consentCondition: suitability.consentCondition(needs, dwelling))
  }
}

extension MoveExplanation {
  /// What is said of the move: the wishes met and missed, then each gate to be checked.
  public var findings: [Finding] {
    var findings: [Finding] = []
    if !met.isEmpty { findings.append(list(met, "wishes-met", fr: "répond à", en: "meets")) }
    if !missed.isEmpty {
      findings.append(list(missed, "wishes-missed", fr: "ne répond pas à", en: "does not meet"))
    }
    return findings + answers.unknown.map(toCheck)
  }

  /// A gate to be checked; of a conditional consent, what it depends on.
  private func toCheck(_ gate: Gate) -> Finding {
    guard gate == .consent, let consentCondition else { return gate.toCheck }
    var finding = gate.toCheck
    finding.message = Text(
      fr: "\(finding.message.fr), sous condition : \(consentCondition.fr)",
      en: "\(finding.message.en), on condition: \(consentCondition.en)")
    return finding
  }

  private func list(
    _ criteria: [HousingCriterion], _ code: String, fr: String, en: String
  ) -> Finding {
    Finding(
      "rehousing/\(code)", .information,
      Text(
        fr: "\(fr) : " + criteria.map(\.label.fr).joined(separator: ", "),
        en: "\(en): " + criteria.map(\.label.en).joined(separator: ", ")),
      facts: ["criteria": .list(criteria.map(\.rawValue))], visibility: .operatorTeam)
  }
}

extension Gate {
  /// The finding of a gate that nobody can answer yet.
  public var toCheck: Finding {
    Finding(
      "rehousing/\(code)", .information,
      Text(fr: "à vérifier : \(label.fr)", en: "to be checked: \(label.en)"),
      visibility: .operatorTeam, source: source)
  }

  /// The finding of a gate that is not met.
  public var notMet: Finding {
    Finding(
      "rehousing/\(code)", .blocking,
      Text(fr: "non : \(label.fr)", en: "not met: \(label.en)"), visibility: .operatorTeam,
      source: source)
  }
}
