package import CaseKernel

extension VisitesSociales {
  private typealias Context = CaseContext<VisitesSocialesDetails>

  /// What the programme's own rules find; the house adds due dates, agreements, contacts and plan.
  package func assess(_ context: CaseContext<VisitesSocialesDetails>) -> [Finding] {
    liaisonFindings(context) + entryPointFindings(context) + proposalFindings(context)
      + schemeFindings(context) + landlordFindings(context) + startFindings(context)
      + wordingFindings(context) + adverseUseFindings(context) + orientationFindings(context)
      + supportFindings(context)
  }

  /// A referral form announces; only the liaison form triggers the intervention.
  private func liaisonFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "referral", context.file.day(of: .first("liaisonForm")) == nil
    else { return [] }
    return [
      finding(
        .liaisonFormAwaited, .information,
        Text(
          fr: "la fiche de liaison du bailleur est attendue pour intervenir",
          en: "the landlord's liaison form is awaited before anything begins"))
    ]
  }

  /// The two entry points are reported apart.
  private func entryPointFindings(_ context: Context) -> [Finding] {
    guard context.details.entryPoint == nil else { return [] }
    return [
      finding(
        .entryPointMissing, .warning,
        Text(
          fr: "point d'entrée non renseigné : à l'entrée dans les lieux ou en cours de location",
          en: "the entry point is not recorded: at move-in or during the tenancy"))
    ]
  }

  /// A diagnosis at move-in has to fit the deadline of the proposal.
  private func proposalFindings(_ context: Context) -> [Finding] {
    guard ["referral", "proposal", "diagnosis"].contains(context.file.phase),
      context.details.entryPoint == .moveIn
    else { return [] }
    guard let deadline = context.details.proposalDeadline else {
      return [
        finding(
          .proposalDeadlineMissing, .information,
          Text(
            fr: "échéance de la proposition de logement non renseignée",
            en: "the deadline of the housing proposal is not recorded"))
      ]
    }
    guard !context.file.holds(.support), context.day > deadline else { return [] }
    return [
      finding(
        .proposalLapsed, .warning,
        Text(
          fr: "l'échéance de la proposition est passée sans adhésion : voir avec le bailleur si "
            + "elle tient",
          en: "the proposal's deadline passed before any agreement: ask the landlord whether it "
            + "stands"), facts: ["proposalDeadline": .init(deadline)])
    ]
  }

  /// An existing scheme comes first, unless it cannot be mobilised in time; the orientation, which
  /// may be to that scheme, needs no reminder.
  private func schemeFindings(_ context: Context) -> [Finding] {
    guard context.file.phase != "orientation", context.details.coveredByExistingScheme == true,
      context.details.schemesMobilisable != false
    else { return [] }
    return [
      finding(
        .coveredByScheme, .warning,
        Text(
          fr: "un dispositif existant intervient : l'action ne s'y substitue pas",
          en: "an existing scheme covers the household: the action does not replace it"),
        facts: ["coveredByExistingScheme": .answer(true)], visibility: .operatorManagement)
    ]
  }

  /// During the tenancy, the household lives in a dwelling of the landlord that refers it.
  private func landlordFindings(_ context: Context) -> [Finding] {
    guard context.details.entryPoint == .duringTenancy,
      let landlord = context.household.occupancy(on: context.day)?.landlord,
      !context.file.takesPart(landlord, as: "landlord", on: context.day)
    else { return [] }
    return [
      finding(
        .otherLandlord, .warning,
        Text(
          fr: "le bailleur du logement (\(landlord)) n'est pas celui du dossier",
          en: "the landlord of the dwelling (\(landlord)) is not the one of the case"),
        facts: ["landlord": .text(landlord.rawValue)])
    ]
  }

  /// The three-party meeting is the preferred start.
  private func startFindings(_ context: Context) -> [Finding] {
    guard ["proposal", "diagnosis"].contains(context.file.phase),
      context.file.day(of: .first("tripartiteMeeting")) == nil,
      context.details.presentation == .letter
        || context.file.agreements.contains(where: { $0.kind == .support && $0.mode == .letter })
    else { return [] }
    return [
      finding(
        .startedByLetter, .information,
        Text(
          fr: "démarrage par courrier : une rencontre tripartite est à privilégier",
          en: "started by letter: a three-party meeting is preferred"))
    ]
  }

  /// A wording is shown to the landlord only once the household agreed to it.
  private func wordingFindings(_ context: Context) -> [Finding] {
    guard context.details.landlordWording != nil, context.details.wordingDecision == nil
    else { return [] }
    return [
      finding(
        .wordingNotAgreed, .warning,
        Text(
          fr: "le texte destiné au bailleur attend l'accord du ménage, ou son souhait de ne rien "
            + "partager",
          en: "the wording for the landlord awaits the household's agreement, or its wish that "
            + "nothing be shared"), visibility: .operatorTeam)
    ]
  }

  /// What was shared may never serve to refuse a proposal or the tenancy.
  private func adverseUseFindings(_ context: Context) -> [Finding] {
    guard context.details.landlordWording != nil, context.details.wordingDecision == .agreed
    else { return [] }
    return [
      finding(
        .noAdverseUse, .information,
        Text(
          fr: "le texte partagé ne peut servir à refuser une proposition ni le maintien dans le "
            + "logement",
          en: "the shared wording may not be used to refuse a proposal or the tenancy"))
    ]
  }

  /// One main orientation is decided; existing measures are named.
  private func orientationFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "orientation" else { return [] }
    guard let orientation = context.details.orientation else {
      return [
        finding(
          .orientationPending, .information,
          Text(
            fr: "la préconisation est à décider avec le ménage",
            en: "the orientation is to be decided with the household"))
      ]
    }
    guard orientation == .existingMeasures, context.details.existingMeasure == nil else {
      return []
    }
    return [
      finding(
        .existingMeasureUnnamed, .warning,
        Text(fr: "la mesure existante n'est pas nommée", en: "the existing measure is not named"),
        facts: ["orientation": .text(orientation.rawValue)], visibility: .operatorManagement)
    ]
  }

  /// Support is limited in time.
  private func supportFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "support", context.details.supportUntil == nil else { return [] }
    return [
      finding(
        .supportWithoutEnd, .warning,
        Text(
          fr: "l'accompagnement est limité dans le temps : son dernier jour n'est pas renseigné",
          en: "support is limited in time: its last day is not recorded"))
    ]
  }
}
