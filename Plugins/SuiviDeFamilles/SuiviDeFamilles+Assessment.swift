package import CaseKernel

extension SuiviDeFamilles {
  typealias Context = CaseContext<SuiviDeFamillesDetails>

  /// What the programme's own rules find; the house adds due dates, agreements, contacts and plan.
  package func assess(_ context: CaseContext<SuiviDeFamillesDetails>) -> [Finding] {
    presentationFindings(context) + decisionFindings(context) + flagFindings(context)
      + commitmentFindings(context) + evictionFindings(context) + endFindings(context)
      + levelFindings(context) + dwellingFindings(context) + recommendationFindings(context)
      + hoursFindings(context) + renewalFindings(context)
  }

  /// The platform begins with what the landlord presents.
  private func presentationFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "identification", context.details.referralReason == nil
    else { return [] }
    return [
      finding(
        .situationMissing, .information,
        Text(
          fr: "la situation est à présenter par le bailleur",
          en: "the landlord is yet to present the situation"))
    ]
  }

  /// Then it decides; a household that it does not follow is told so and its case closed.
  private func decisionFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "identification", context.details.referralReason != nil
    else { return [] }
    switch context.details.intervention {
    case .support: return []
    case nil:
      return [
        finding(
          .interventionUndecided, .information,
          Text(
            fr: "l'intervention de la plateforme est à décider",
            en: "whether the platform intervenes is to be decided"))
      ]
    case .otherService, .notNeeded:
      return [
        finding(
          .notForPlatform, .warning,
          Text(
            fr: "la plateforme n'intervient pas : le dire au ménage et clore le dossier",
            en: "the platform does not intervene: tell the household and close the case"))
      ]
    }
  }

  /// Each flag of the form is answered, or commented upon: an empty box is no « no ».
  private func flagFindings(_ context: Context) -> [Finding] {
    let comments: [HouseholdFlag: String?] = [
      .dalo: context.details.daloComment,
      .collectiveAgreement: context.details.collectiveAgreementComment,
      .departmentalPlan: context.details.departmentalPlanComment,
    ]
    let open = HouseholdFlag.allCases.filter { flag in
      flag.answer(of: context.household) == .unknown && (comments[flag] ?? nil) == nil
    }
    guard !open.isEmpty else { return [] }
    return [
      finding(
        .flagsUnanswered, .information,
        Text(
          fr: "sans réponse ni précision : " + open.map(\.label.fr).joined(separator: ", "),
          en: "neither answered nor commented: " + open.map(\.label.en).joined(separator: ", ")),
        facts: ["flags": .list(open.map(\.rawValue))], visibility: .operatorManagement)
    ]
  }

  /// The commitment is one of three parties: without one of them nobody is committed.
  private func commitmentFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "commitment",
      let last = context.file.records(of: "commitmentSigned").last
    else { return [] }
    let signed = [Signatory](fieldValue: last.facts["parties"] ?? .list([])) ?? []
    let missing = Signatory.allCases.filter { !signed.contains($0) }
    guard !missing.isEmpty else { return [] }
    return [
      finding(
        .commitmentIncomplete, .blocking,
        Text(
          fr: "l'engagement n'est pas signé par : "
            + missing.map(\.label.fr).joined(separator: ", "),
          en: "the commitment is not signed by: " + missing.map(\.label.en).joined(separator: ", ")),
        facts: ["missing": .list(missing.map(\.rawValue))])
    ]
  }

  /// Where an eviction threatens, preventing it is among the aims.
  private func evictionFindings(_ context: Context) -> [Finding] {
    guard let stage = context.details.evictionStage, stage != .noProcedure,
      let aims = context.details.aims, !aims.contains(.evictionPrevention)
    else { return [] }
    return [
      finding(
        .evictionAimMissing, .warning,
        Text(
          fr: "procédure d'expulsion en cours : la prévention de l'expulsion n'est pas parmi les "
            + "objectifs",
          en: "an eviction procedure is under way: preventing it is not among the aims"),
        facts: ["evictionStage": .text(stage.rawValue)])
    ]
  }

  /// The last day of the support is the one that was signed: moving it takes a renewal.
  private func endFindings(_ context: Context) -> [Finding] {
    let signed =
      context.file.records(of: "supportRenewed").last
      ?? context.file.records(of: "commitmentSigned").last
    guard let agreed = signed?.facts["until"]?.day, let noted = context.details.supportUntil,
      noted != agreed
    else { return [] }
    return [
      finding(
        .endDiffers, .warning,
        Text(
          fr: "fin notée le \(noted.short(.fr)), engagement jusqu'au \(agreed.short(.fr)) : "
            + "renouveler avec ses raisons, ou corriger supportUntil",
          en: "end noted \(noted.short(.en)), committed until \(agreed.short(.en)): renew with "
            + "reasons, or correct supportUntil"),
        facts: ["supportUntil": .init(noted), "until": .init(agreed)])
    ]
  }

  /// Once the diagnosis is shared, the level of intervention is determined.
  private func levelFindings(_ context: Context) -> [Finding] {
    guard Self.supportPhases.contains(context.file.phase),
      context.file.day(of: .first("diagnosisShared")) != nil,
      context.file.records(of: "interventionLevel").isEmpty
    else { return [] }
    return [
      finding(
        .levelMissing, .warning,
        Text(
          fr: "le niveau d'intervention est à déterminer",
          en: "the level of intervention is to be determined"), visibility: .operatorManagement)
    ]
  }

  /// The orientations reach the landlord only once the household agreed to the text.
  private func recommendationFindings(_ context: Context) -> [Finding] {
    guard context.details.recommendations != nil, context.details.recommendationsAgreed == nil
    else { return [] }
    return [
      finding(
        .recommendationsNotAgreed, .warning,
        Text(
          fr: "les orientations préconisées attendent l'accord du ménage pour être présentées au "
            + "bailleur",
          en: "the proposed orientations await the household's agreement to be presented to the "
            + "landlord"), visibility: .operatorTeam)
    ]
  }
}
