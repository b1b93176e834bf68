import CaseKernel
import Subletting

extension PoleRessourceHabitat {
  /// The evaluation says what came of each objective of the initial project, once.
  func evaluationFindings(_ context: Context) -> [Finding] {
    let book = ProjectBook(context.file)
    guard context.file.phase == "evaluation", book.isEvaluated else { return [] }
    return [
      objectives(
        .objectivesNotEvaluated, .warning, book.unevaluated,
        Text(
          fr: "objectifs du projet initial sans résultat",
          en: "objectives of the initial project without a result")),
      objectives(
        .resultsContradict, .warning, book.contradicted,
        Text(fr: "objectifs aux résultats contraires", en: "objectives with contrary results")),
      objectives(
        .evaluatedBeyondProject, .information, book.foreign,
        Text(
          fr: "évalués sans avoir été du projet", en: "evaluated without being in the project")),
    ].compactMap { $0 }
  }

  private func objectives(
    _ code: Code, _ severity: Finding.Severity, _ objectives: [HousingObjective], _ what: Text
  ) -> Finding? {
    guard !objectives.isEmpty else { return nil }
    return finding(
      code, severity,
      Text(
        fr: "\(what.fr) : " + objectives.map(\.label.fr).joined(separator: ", "),
        en: "\(what.en): " + objectives.map(\.label.en).joined(separator: ", ")),
      facts: ["objectives": .list(objectives.map(\.rawValue))], visibility: .operatorManagement)
  }

  /// « Communication aux partenaires et bénéficiaires »: to both, in words that the household
  /// agreed to.
  func sendingFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "evaluation", ProjectBook(context.file).isEvaluated else {
      return []
    }
    guard context.details.evaluationWording != nil, context.details.evaluationAgreed == true else {
      return [
        finding(
          .wordingNotAgreed, .information,
          Text(
            fr: "le texte de l'évaluation pour les partenaires attend l'accord du ménage",
            en: "the words of the evaluation for partners await the household's agreement"),
          visibility: .operatorTeam)
      ]
    }
    let readers = context.file.records(of: "evaluationSent").flatMap { record in
      record.facts["to"].flatMap { [EvaluationReader](fieldValue: $0) } ?? []
    }
    let missing = EvaluationReader.allCases.filter { !readers.contains($0) }
    guard !missing.isEmpty else { return [] }
    return [
      finding(
        .evaluationToSend, .warning,
        Text(
          fr: "évaluation à communiquer : " + missing.map(\.label.fr).joined(separator: ", "),
          en: "evaluation to be sent to: " + missing.map(\.label.en).joined(separator: ", ")),
        facts: ["to": .list(missing.map(\.rawValue))])
    ]
  }

  /// The money of the works: what nobody covers is said while it can still be found.
  func worksFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "action",
      context.details.strategies?.contains(.works) == true
    else { return [] }
    let account = WorksAccount(context.file)
    guard let cost = account.cost, let uncovered = account.uncovered else {
      return [
        finding(
          .worksWithoutQuote, .information,
          Text(
            fr: "travaux sans devis : leur coût est inconnu",
            en: "works without a quote: their cost is unknown"), visibility: .operatorManagement)
      ]
    }
    return uncoveredFindings(account, cost, uncovered) + overfundedFindings(account, cost)
  }

  private func uncoveredFindings(
    _ account: WorksAccount, _ cost: Cents, _ uncovered: Cents
  ) -> [Finding] {
    guard uncovered > .zero else { return [] }
    let awaited = Text(
      fr: account.awaited.map(\.label.fr).joined(separator: ", "),
      en: account.awaited.map(\.label.en).joined(separator: ", "))
    let waiting = account.awaited.isEmpty
    return [
      finding(
        .worksUncovered, .warning,
        Text(
          fr: "travaux : \(uncovered.written(.fr)) non couverts sur \(cost.written(.fr))"
            + (waiting ? "" : ", réponse attendue : \(awaited.fr)"),
          en: "works: \(uncovered.written(.en)) of \(cost.written(.en)) not covered"
            + (waiting ? "" : ", answer awaited: \(awaited.en)")),
        facts: money(account, cost), visibility: .operatorManagement)
    ]
  }

  private func overfundedFindings(_ account: WorksAccount, _ cost: Cents) -> [Finding] {
    guard account.isOverfunded else { return [] }
    return [
      finding(
        .worksOverfunded, .warning,
        Text(
          fr: "travaux : \(account.granted.written(.fr)) accordés pour \(cost.written(.fr)), "
            + "prévenir les financeurs",
          en: "works: \(account.granted.written(.en)) granted for \(cost.written(.en)), tell the "
            + "funders"),
        facts: money(account, cost), visibility: .operatorManagement)
    ]
  }

  private func money(_ account: WorksAccount, _ cost: Cents) -> [String: FieldValue] {
    [
      "costCents": .number(Int(cost.amount)), "grantedCents": .number(Int(account.granted.amount)),
    ]
  }
}
