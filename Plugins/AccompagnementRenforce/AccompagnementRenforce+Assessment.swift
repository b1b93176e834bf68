package import CaseKernel

extension AccompagnementRenforce {
  typealias Context = CaseContext<AccompagnementRenforceDetails>

  /// What the programme's own rules find; the house adds due dates, deadlines, agreements and plan.
  package func assess(_ context: CaseContext<AccompagnementRenforceDetails>) -> [Finding] {
    stageFindings(context) + imminenceFindings(context) + procedureFindings(context)
      + earlierProjectFindings(context) + leadFindings(context) + silenceFindings(context)
      + levelFindings(context) + livingConditionFindings(context) + mutationFindings(context)
  }

  /// Without the stage at entry, nobody can say later that an eviction was avoided (I.14).
  private func stageFindings(_ context: Context) -> [Finding] {
    guard context.details.stageAtEntry == nil else { return [] }
    return [
      finding(
        .stageMissing, .warning,
        Text(
          fr: "stade de la procédure à l'entrée non renseigné : « aucune procédure » est une "
            + "réponse",
          en: "the stage of the procedure at entry is not recorded: \"no procedure\" "
            + "is an answer"),
        source: "I.14")
    ]
  }

  /// The stage known last: the latest step, else the stage at entry.
  private func stage(_ context: Context) -> EvictionStage? {
    lastStep(context) ?? context.details.stageAtEntry
  }

  private func lastStep(_ context: Context) -> EvictionStage? {
    context.file.records(of: "procedureStep").filter { $0.on <= context.day }
      .max { ($0.on, $0.entry) < ($1.on, $1.entry) }?
      .choice("stage", as: EvictionStage.self)
  }

  /// The next step may put the household out: the commission is to be seized (D4.6).
  private func imminenceFindings(_ context: Context) -> [Finding] {
    guard let stage = stage(context), stage.isImminent else { return [] }
    return [
      finding(
        .evictionImminent, .warning,
        Text(
          fr: "expulsion possible à court terme (\(stage.label.fr)) : saisir la CCAPEX",
          en: "an eviction is near (\(stage.label.en)): seize the CCAPEX"),
        facts: ["stage": .text(stage.rawValue)], source: "loi 90-449, article 7-2")
    ]
  }

  /// The procedure went further since the entry.
  private func procedureFindings(_ context: Context) -> [Finding] {
    guard let entry = context.details.stageAtEntry, let now = lastStep(context),
      now.isBeyond(entry)
    else { return [] }
    return [
      finding(
        .procedureWorsened, .warning,
        Text(
          fr: "la procédure a avancé depuis l'entrée : \(entry.label.fr), puis \(now.label.fr)",
          en: "the procedure went further since the entry: \(entry.label.en), then "
            + now.label.en),
        facts: ["stageAtEntry": .text(entry.rawValue), "stage": .text(now.rawValue)])
    ]
  }

  /// A household of the earlier project keeps its history: its case continues the earlier one,
  /// although the territory changed.
  private func earlierProjectFindings(_ context: Context) -> [Finding] {
    guard let former = context.details.formerProject else {
      guard ["referral", "meeting"].contains(context.file.phase) else { return [] }
      return [
        finding(
          .earlierProjectUnknown, .information,
          Text(
            fr: "à demander : le ménage a-t-il été accompagné dans le projet précédent ?",
            en: "to ask: was the household supported in the earlier project?"))
      ]
    }
    guard former, !context.file.links.contains(where: { $0.kind == .continues }) else { return [] }
    return [
      finding(
        .earlierCaseUnlinked, .warning,
        Text(
          fr: "accompagné dans le projet précédent : lier ce dossier à celui qu'il continue",
          en: "supported in the earlier project: link this case to the one that it continues"),
        facts: ["formerProject": .answer(true)])
    ]
  }

  /// An aim of the source: « permettant d'envisager une mutation ».
  private func mutationFindings(_ context: Context) -> [Finding] {
    guard context.details.mutationWish == true else { return [] }
    switch context.details.mutationReady {
    case nil:
      return [
        finding(
          .mutationToExamine, .information,
          Text(
            fr: "le ménage souhaite une mutation : dire si quelque chose s'y oppose encore",
            en: "the household wishes for a move: say whether anything stands in the way"),
          facts: ["mutationWish": .answer(true)])
      ]
    case true?:
      return [
        finding(
          .mutationWayOpen, .information,
          Text(
            fr: "la voie d'une mutation est ouverte : le dossier peut être transmis, avec son "
              + "histoire, à un programme de mutations",
            en: "the way to a move is open: the case may be handed over, with its history, to a "
              + "programme of moves"),
          facts: ["mutationReady": .answer(true)])
      ]
    case false?: return []
    }
  }

  /// The level that was last discussed with the household is the one that sets the rhythm.
  private func levelFindings(_ context: Context) -> [Finding] {
    let discussed = context.file.records(of: "levelReview")
      .max { ($0.on, $0.entry) < ($1.on, $1.entry) }?
      .choice("level", as: IntensityLevel.self)
    guard let discussed, discussed != context.details.intensity else { return [] }
    return [
      finding(
        .levelContradicted, .warning,
        Text(
          fr:
            "le niveau discuté avec le ménage (\(discussed.label.fr)) n'est pas celui du dossier :"
            + " renseigner intensity=\(discussed.rawValue)",
          en: "the level discussed with the household (\(discussed.label.en)) is not the one of the"
            + " case: record intensity=\(discussed.rawValue)"),
        facts: ["intensity": .text(discussed.rawValue)], visibility: .operatorManagement)
    ]
  }

  /// An aim of the source: what was found wrong with living conditions is acted upon.
  private func livingConditionFindings(_ context: Context) -> [Finding] {
    guard context.file.phase == "support",
      context.details.livingConditions?.contains(where: { $0 != .nothing }) == true,
      !context.file.records(of: "supportAction").contains(where: {
        $0.choice("domain", as: ActionDomain.self) == .living
      })
    else { return [] }
    let due = context.file.phaseSince.adding(settings.livingConditionsWithin)
    guard context.day > due else { return [] }
    return [
      finding(
        .livingConditionsWaiting, .warning,
        Text(
          fr: "conditions de vie : aucune action depuis le début de l'accompagnement, attendue "
            + "avant le \(due.short(.fr))",
          en: "living conditions: no action since the support began, expected by "
            + due.short(.en)),
        facts: ["due": .init(due)], visibility: .operatorTeam)
    ]
  }
}
