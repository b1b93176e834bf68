package import CaseKernel

extension VivreEnsemble {
  typealias Context = CaseContext<VivreEnsembleDetails>

  /// What the programme's own rules find; the house adds due dates, deadlines, agreements, places.
  package func assess(_ context: CaseContext<VivreEnsembleDetails>) -> [Finding] {
    sideFindings(context) + placeFindings(context) + territoryFindings(context)
      + staffFindings(context) + wordingFindings(context) + resourceFindings(context)
      + networkFindings(context) + neighbourFindings(context)
  }

  /// Each side has its places and its territory: it is asked first.
  private func sideFindings(_ context: Context) -> [Finding] {
    guard context.details.side == nil else { return [] }
    return [
      finding(
        .sideMissing, .warning,
        Text(
          fr: "accès ou maintien : à préciser, chaque côté a ses places",
          en: "access or sustainment: to be said, each side has its places"))
    ]
  }

  /// Where the dwelling is: what the register says of it is enough.
  private func place(_ context: Context) -> DwellingPlace? {
    if let place = context.details.place { return place }
    guard context.details.side == .sustainment else { return nil }
    return context.dwelling?.priorityDistrict == nil ? nil : .priorityDistrict
  }

  private func placeFindings(_ context: Context) -> [Finding] {
    guard ["access", "living"].contains(context.file.phase), place(context) == nil else {
      return []
    }
    return [
      finding(
        .placeMissing, .information,
        Text(
          fr: "lieu du logement à préciser : le territoire diffère entre accès et maintien",
          en: "the place of the dwelling is to be said: the territory differs by side"),
        visibility: .namedPeople)
    ]
  }

  /// Sustainment in the priority districts of the landlord's stock; for access, the other districts
  /// of the commune and the département too. « Principalement »: outside is a warning.
  private func territoryFindings(_ context: Context) -> [Finding] {
    guard let side = context.details.side, let place = place(context), !place.isServed(side) else {
      return []
    }
    return [
      finding(
        .outsideTerritoryOfSide, .warning,
        Text(
          fr: "hors du territoire du côté « \(side.label.fr) » : à décider avec la coordination",
          en: "outside the territory of the \(side.label.en) side: for the coordinator to decide"),
        facts: ["side": .text(side.rawValue), "place": .text(place.rawValue)],
        visibility: .namedPeople)
    ]
  }

  /// Nobody of the front-line staff waits alone: each alert has its talk.
  private func staffFindings(_ context: Context) -> [Finding] {
    let alone = StaffAlerts(context.file).leftAlone(on: context.day, within: settings.talkWithin)
    return alone.map { alert in
      let due = alert.on.adding(settings.talkWithin)
      return finding(
        .staffLeftAlone, .warning,
        Text(
          fr: "alerte no \(alert.alert) du \(alert.on.short(.fr)) : personne n'en a parlé avec "
            + "l'équipe de proximité, échange attendu avant le \(due.short(.fr))",
          en: "alert \(alert.alert) of \(alert.on.short(.en)): nobody talked about it with the "
            + "front-line staff, a talk was due on \(due.short(.en))"),
        facts: ["alert": .number(alert.alert), "due": .init(due)])
    }
  }

  /// What the staff may know is written with the person, who agrees to it.
  private func wordingFindings(_ context: Context) -> [Finding] {
    guard context.details.staffWording != nil else {
      guard context.file.phase == "living", !StaffAlerts(context.file).alerts.isEmpty else {
        return []
      }
      return [
        finding(
          .staffWithoutWording, .information,
          Text(
            fr:
              "l'équipe de proximité a alerté et n'a pas de repères : les écrire avec la personne",
            en: "the front-line staff gave an alert and has no wording: write it with the person"))
      ]
    }
    guard context.details.staffWordingAgreed == nil else { return [] }
    return [
      finding(
        .staffWordingNotAgreed, .warning,
        Text(
          fr: "les repères pour la proximité attendent l'accord de la personne",
          en: "the wording for the front-line staff awaits the household's agreement"),
        visibility: .operatorManagement)
    ]
  }
}
