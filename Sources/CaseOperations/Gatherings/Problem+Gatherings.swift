import CaseKernel

extension Problem {
  /// No gathering of that id, or none that this user may see: both are told alike.
  static func unknownGathering(_ id: Gathering.ID) -> Problem {
    .unknown(
      Text(fr: "numéro de séance", en: "gathering"), id.rawValue,
      list: "logis workshop list, logis training list, logis committee list")
  }

  /// The gathering is one of another kind, or of another programme.
  static func otherGathering(_ sheet: GatheringSheet) -> Problem {
    let noun = sheet.kind.noun
    return Problem(
      "other-gathering",
      Text(
        fr: "\(sheet.id) : \(sheet.kind.label.fr) du programme \(sheet.instance.id)",
        en: "\(sheet.id): a \(sheet.kind.label.en) of programme \(sheet.instance.id)"),
      remedy: Text(
        fr: "la voir : logis \(noun) show \(sheet.id)",
        en: "see it: logis \(noun) show \(sheet.id)"))
  }

  /// The day of a gathering does not move once somebody is known to have been there.
  static func alreadyAttended(_ sheet: GatheringSheet) -> Problem {
    Problem(
      "already-attended",
      Text(
        fr: "\(sheet.id) : des présences sont notées au \(sheet.on)",
        en: "\(sheet.id): attendance is noted on \(sheet.on)"),
      remedy: Text(
        fr: "ajouter une autre séance, ou laisser ce jour",
        en: "add another gathering, or leave the day as it is"))
  }

  /// Nobody was there yet.
  static func gatheringAhead(_ sheet: GatheringSheet) -> Problem {
    Problem(
      "gathering-ahead",
      Text(
        fr: "\(sheet.id) est prévue le \(sheet.on) : personne n'y a encore participé",
        en: "\(sheet.id) is planned for \(sheet.on): nobody has attended it yet"),
      remedy: Text(
        fr: "attendre ce jour, ou la déplacer : logis \(sheet.kind.noun) add "
          + "\(sheet.instance.id) --corrects \(sheet.id) --on JOUR",
        en: "wait for that day, or move it: logis \(sheet.kind.noun) add "
          + "\(sheet.instance.id) --corrects \(sheet.id) --on DAY"))
  }

  /// The gathering was said not to have been held.
  static func wasNotHeld(_ sheet: GatheringSheet) -> Problem {
    Problem(
      "not-held",
      Text(
        fr: "\(sheet.id) n'a pas été tenue", en: "\(sheet.id) was not held"),
      remedy: Text(
        fr: "la reprendre : logis \(sheet.kind.noun) add \(sheet.instance.id) "
          + "--corrects \(sheet.id) --on JOUR",
        en: "hold it again: logis \(sheet.kind.noun) add \(sheet.instance.id) "
          + "--corrects \(sheet.id) --on DAY"))
  }

  /// The case is one of another programme.
  static func caseOfOtherProgramme(
    _ id: CaseFile.ID, _ programme: ProgrammeInstance.ID
  ) -> Problem {
    Problem(
      "other-programme",
      Text(
        fr: "le dossier \(id) n'est pas du programme \(programme)",
        en: "case \(id) is not of programme \(programme)"),
      remedy: Text(
        fr: "le compter parmi les voisins : --neighbours NOMBRE",
        en: "count it among the neighbours: --neighbours NUMBER"))
  }

  /// The case is known to have been there.
  static func attendsAlready(_ id: CaseFile.ID, _ gathering: Gathering.ID) -> Problem {
    Problem(
      "attends-already",
      Text(
        fr: "le dossier \(id) participe déjà à \(gathering)",
        en: "case \(id) attends \(gathering) already"),
      remedy: Text(
        fr: "noter autre chose : logis case log \(id) note",
        en: "log something else: logis case log \(id) note"))
  }

  /// Nothing was said of who was there.
  static func nobodyNamed(_ sheet: GatheringSheet) -> Problem {
    Problem(
      "nobody-named",
      Text(
        fr: "\(sheet.id) : dire qui était présent", en: "\(sheet.id): say who was there"),
      remedy: Text(
        fr: "voir logis \(sheet.kind.noun) attend --help, ou --not-held",
        en: "see logis \(sheet.kind.noun) attend --help, or --not-held"))
  }

  /// Households take no part in such a gathering.
  static func noHouseholds(_ sheet: GatheringSheet) -> Problem {
    Problem(
      "no-households",
      Text(
        fr: "\(sheet.id) : aucun ménage ne participe à une \(sheet.kind.label.fr)",
        en: "\(sheet.id): no household takes part in a \(sheet.kind.label.en)"),
      remedy: Text(
        fr: "les ménages participent à un atelier : logis workshop add \(sheet.instance.id)",
        en: "households take part in a workshop: logis workshop add \(sheet.instance.id)"))
  }

  /// Gatherings are not logged by hand: they have an id, and attendance.
  static func isGathering(_ kind: Gathering.Kind?) -> Problem {
    let noun = kind?.noun ?? "workshop"
    return Problem(
      "is-gathering",
      Text(
        fr: "une séance et ses présences ne se notent pas ainsi",
        en: "a gathering and its attendance are not logged that way"),
      remedy: Text(
        fr: "logis \(noun) add, puis logis \(noun) attend",
        en: "logis \(noun) add, then logis \(noun) attend"))
  }
}

extension Gathering.Kind {
  /// The noun of the command line under which it is found.
  package var noun: String {
    switch self {
    case .workshop, .siteDay, .mediation: "workshop"
    case .training: "training"
    case .committee: "committee"
    }
  }
}
