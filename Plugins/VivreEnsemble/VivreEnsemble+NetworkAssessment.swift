import CaseKernel

/// The people around: resource persons attached to the case, neighbours.
extension VivreEnsemble {
  /// Somebody of the network stays present, whom the staff may call, unless the household does not
  /// wish for anybody.
  func resourceFindings(_ context: Context) -> [Finding] {
    guard ["living", "presence"].contains(context.file.phase),
      context.details.resourceWish != false
    else { return [] }
    let attached = AttachedResources(context.file).all
    if attached.isEmpty {
      return [
        finding(
          .noResourcePerson, .warning,
          Text(
            fr: "aucune personne ressource rattachée au dossier",
            en: "no resource person is attached to the case"), visibility: .operatorManagement)
      ]
    }
    guard !attached.contains(where: \.isCallable) else { return [] }
    return [
      finding(
        .noCallableResource, .warning,
        Text(
          fr: "aucune personne ressource que l'équipe de proximité puisse joindre",
          en: "no resource person that the front-line staff may call"),
        visibility: .operatorManagement)
    ]
  }

  /// A resource person belongs to the network of the programme, so that somebody answers for it.
  func networkFindings(_ context: Context) -> [Finding] {
    let network = [Self.resourceRole, "network"].flatMap { context.instance.partners[$0] ?? [] }
    return AttachedResources(context.file).all.filter { !network.contains($0.partner) }
      .map { resource in
        finding(
          .resourceOutsideNetwork, .warning,
          Text(
            fr: "\(resource.partner) n'est pas du réseau du programme : l'y faire entrer ou "
              + "retirer la personne ressource",
            en: "\(resource.partner) is not in the network of the programme: bring it in or detach "
              + "the resource person"),
          facts: ["partner": .text(resource.partner.rawValue)], visibility: .operatorManagement)
      }
  }

  /// Situations with neighbours go on step by step, the household heard before any meeting.
  func neighbourFindings(_ context: Context) -> [Finding] {
    let situations = NeighbourSituations(context.file)
    let waiting = situations.waiting(on: context.day, within: settings.mediationStepWithin)
    let unheard = situations.situations.filter(\.isHouseholdUnheard)
    return waiting.map { situation in
      finding(
        .neighbourSituationWaiting, .warning,
        Text(
          fr: "situation de voisinage no \(situation.entry) : rien depuis le "
            + situation.latest.short(.fr),
          en: "situation \(situation.entry) with neighbours: nothing since "
            + situation.latest.short(.en)),
        facts: ["situation": .number(situation.entry), "latest": .init(situation.latest)],
        visibility: .operatorManagement)
    }
      + unheard.map { situation in
        finding(
          .householdUnheard, .warning,
          Text(
            fr: "situation de voisinage no \(situation.entry) : rencontre commune sans écoute du "
              + "ménage auparavant",
            en: "situation \(situation.entry) with neighbours: a joint meeting before the "
              + "household was heard"),
          facts: ["situation": .number(situation.entry)], visibility: .operatorManagement)
      }
  }
}
