package import CaseKernel

extension FamillesGouvernantes {
  typealias Context = CaseContext<FamillesGouvernantesDetails>

  /// What the programme's own rules find; the house adds due dates, deadlines, agreements, contacts
  /// and plan.
  package func assess(_ context: CaseContext<FamillesGouvernantesDetails>) -> [Finding] {
    let unit = UnitLife(context.household, context.file, on: context.day)
    let always =
      roleFindings(context) + aidFindings(context) + trademarkFindings(context)
      + leaseFindings(context) + networkFindings(context)
    switch context.file.phase {
    case "living":
      return sizeFindings(unit) + roomFindings(unit, context) + surfaceFindings(unit, context)
        + residentFindings(unit, context) + protectionFindings(unit, context)
        + rosterFindings(context) + budgetFindings(unit, context) + always
    case "winding-up":
      return rehousingFindings(unit) + protectionFindings(unit, context) + always
    default: return always
    }
  }

  /// Four to six residents unless the deployment says otherwise. Source: D3.2.
  private func sizeFindings(_ unit: UnitLife) -> [Finding] {
    let count = unit.people.count
    let facts: [String: FieldValue] = [
      "residents": .number(count), "least": .number(settings.minResidents),
      "most": .number(settings.maxResidents),
    ]
    if count < settings.minResidents {
      return [
        finding(
          .tooFewResidents, .warning,
          Text(
            fr: "\(count) résidents : au moins \(settings.minResidents) attendus",
            en: "\(count) residents: at least \(settings.minResidents) expected"),
          facts: facts, source: Law.size)
      ]
    }
    guard count > settings.maxResidents else { return [] }
    return [
      finding(
        .tooManyResidents, .warning,
        Text(
          fr: "\(count) résidents : au plus \(settings.maxResidents) attendus",
          en: "\(count) residents: at most \(settings.maxResidents) expected"),
        facts: facts, source: Law.size)
    ]
  }

  /// A private room for each, and no more residents than places. Source: D3.2.
  private func roomFindings(_ unit: UnitLife, _ context: Context) -> [Finding] {
    let missing = unit.residents.filter { $0.room == nil }.map { line in
      finding(
        about: line.person, .roomMissing, .warning,
        Text(
          fr: "\(line.person) : chambre privative non notée",
          en: "\(line.person): private room not recorded"), source: Law.size)
    }
    let shared = unit.sharing.map { line in
      finding(
        about: line.person, .roomShared, .warning,
        Text(
          fr: "\(line.person) : chambre déjà occupée, chacun a la sienne",
          en: "\(line.person): room already taken, everybody has one"), source: Law.size)
    }
    return missing + shared + placeFindings(unit, context)
  }

  private func placeFindings(_ unit: UnitLife, _ context: Context) -> [Finding] {
    let (count, rooms) = (unit.people.count, context.household.privateRooms)
    guard let places = rooms ?? unit.places else { return [] }
    var found: [Finding] = []
    if count > places {
      found.append(
        finding(
          .placesExceeded, .warning,
          Text(
            fr: "\(count) résidents pour \(places) places",
            en: "\(count) residents for \(places) places"),
          facts: ["residents": .number(count), "places": .number(places)], source: Law.size))
    }
    if let rooms, let logged = unit.places, rooms != logged {
      found.append(
        finding(
          .placesDiffer, .warning,
          Text(
            fr: "\(rooms) chambres privatives au ménage, \(logged) places au dossier : noter les "
              + "places du jour",
            en: "\(rooms) private rooms in the household, \(logged) places in the case: log the "
              + "places of the day"),
          facts: ["rooms": .number(rooms), "places": .number(logged)], source: Law.size))
    }
    return found
  }

  /// The surface norm of housing aid for the group. Source: D1.10.
  private func surfaceFindings(_ unit: UnitLife, _ context: Context) -> [Finding] {
    let area =
      context.details.livingArea.map { $0 * 100 } ?? context.dwelling?.livingAreaHundredths
    let norm = SurfaceNorm(people: unit.people.count, livingAreaHundredths: area)
    switch norm.overOccupied {
    case .no: return []
    case .unknown:
      guard !unit.people.isEmpty else { return [] }
      return [
        finding(
          .surfaceUnknown, .information,
          Text(fr: "surface de l'unité à renseigner", en: "living area of the unit to be recorded"),
          source: Law.surface)
      ]
    case .yes:
      return [
        finding(
          .belowSurface, .warning,
          Text(
            fr: "surface inférieure à la norme pour \(unit.people.count) personnes",
            en: "living area below the norm for \(unit.people.count) people"),
          facts: norm.facts, source: Law.surface)
      ]
    }
  }

  private func rehousingFindings(_ unit: UnitLife) -> [Finding] {
    unit.people.map { person in
      finding(
        about: person, .residentsLeft, .warning,
        Text(
          fr: "\(person) : vit encore dans l'unité qui ferme",
          en: "\(person): still lives in the unit that closes"))
    }
  }
}
