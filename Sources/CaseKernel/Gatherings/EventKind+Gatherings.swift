extension EventKind {
  /// A gathering that was held, with the themes and values that a programme adds to it: a module
  /// lists it among its `programmeKinds`.
  ///
  /// - Parameter themes: what it may be about; none for any text.
  public static func held(
    _ kind: Gathering.Kind, themes: [FieldOption] = [], fields: [EntryField] = []
  ) -> EventKind {
    EventKind(
      kind.entry(.held), kind.label, visibility: kind.visibility,
      fields: [.gathering] + .aboutGatherings(kind, themes: themes) + fields)
  }

  /// Staff who were there, by job, without names; a module with jobs of its own lists it among its
  /// `programmeKinds`.
  ///
  /// - Parameter jobs: the jobs that are counted; none for any text.
  public static func staffPresent(jobs: [FieldOption] = []) -> EventKind {
    EventKind(
      "staffPresent", Text(fr: "personnel présent", en: "staff present"),
      visibility: .partnersOfTheCase,
      fields: [
        .gathering,
        EntryField(
          "partner", Text(fr: "organisme", en: "organisation"), .reference(to: "partner"),
          isRequired: true),
        EntryField(
          "job", Text(fr: "métier", en: "job"), jobs.isEmpty ? .text : .choice(jobs),
          isRequired: true),
        .peoplePresent,
      ])
  }

  /// The kinds that gatherings and attendance write in the journal of every programme, those of
  /// the module in the place of the usual ones.
  static func ofGatherings(_ own: [EventKind]) -> [EventKind] {
    Gathering.Kind.allCases.flatMap { kind -> [EventKind] in
      let held = own.first { $0.id == kind.entry(.held) } ?? .held(kind)
      return [planned(held, kind), held, notHeld(held, kind)]
    } + attendance.map { kind in own.first { $0.id == kind.id } ?? kind }
  }

  /// The module's kinds, then those of gatherings.
  static func mergedOfProgramme(_ own: [EventKind]) -> [EventKind] {
    let gatherings = ofGatherings(own)
    return own.filter { kind in !gatherings.contains { $0.id == kind.id } } + gatherings
  }

  /// The same kinds of cases, with the values by which taking part in a gathering is told.
  static func attended(_ kinds: [EventKind], of programmeKinds: [EventKind]) -> [EventKind] {
    kinds.map { kind in
      guard let gathering = Gathering.Kind.allCases.first(where: { $0.attendance == kind.id })
      else { return kind }
      let held = programmeKinds.first { $0.id == gathering.entry(.held) } ?? .held(gathering)
      let told = held.fields.filter { ["gathering", "theme"].contains($0.id) }
      var kind = kind
      for var field in told where !kind.fields.contains(where: { $0.id == field.id }) {
        field.isRequired = false
        kind.fields.append(field)
      }
      return kind
    }
  }

  private static func planned(_ held: EventKind, _ kind: Gathering.Kind) -> EventKind {
    var planned = EventKind(
      kind.entry(.planned),
      Text(fr: "\(held.label.fr), à venir", en: "\(held.label.en), planned"),
      visibility: held.visibility, fields: held.fields)
    planned.fields.append(
      EntryField("day", Text(fr: "jour prévu", en: "planned day"), .day, isRequired: true))
    // What comes of a gathering is told once it has been held.
    planned.fields = planned.fields.map { field in
      var field = field
      field.isRequired = field.isRequired && ["gathering", "committee", "day"].contains(field.id)
      return field
    }
    return planned
  }

  private static func notHeld(_ held: EventKind, _ kind: Gathering.Kind) -> EventKind {
    var notHeld = planned(held, kind)
    notHeld.id = kind.entry(.notHeld)
    notHeld.label = Text(
      fr: "\(held.label.fr), non tenue", en: "\(held.label.en), not held")
    return notHeld
  }

  private static let attendance: [EventKind] = [
    EventKind(
      "neighboursPresent", Text(fr: "voisins présents", en: "neighbours present"),
      visibility: .partnersOfTheCase, fields: [.gathering, .peoplePresent]),
    staffPresent(),
    EventKind(
      "membersPresent", Text(fr: "membres présents", en: "members present"),
      visibility: .everyPartner, fields: [.gathering]),
    EventKind(
      "committeeDecision", Text(fr: "décision", en: "decision"), visibility: .everyPartner,
      fields: [
        .gathering,
        EntryField("decision", Text(fr: "décision", en: "decision"), .text, isRequired: true),
      ]),
    EventKind(
      "committeeCheckpoint", Text(fr: "point d'étape", en: "checkpoint"),
      visibility: .everyPartner,
      fields: [
        .gathering,
        EntryField("checkpoint", Text(fr: "à vérifier", en: "to check"), .text, isRequired: true),
        EntryField("due", Text(fr: "pour le", en: "by"), .day, isRequired: true),
      ]),
  ]
}

extension EntryField {
  /// The gathering that an entry is, or speaks of.
  static let gathering = EntryField(
    "gathering", Text(fr: "séance", en: "gathering"), .reference(to: "gathering"), isRequired: true)

  /// How many people, of whom nothing else is written down.
  static let peoplePresent = EntryField(
    "count", Text(fr: "nombre", en: "count"), .number(from: 1, to: 9_999), isRequired: true)
}

extension [EntryField] {
  fileprivate static func aboutGatherings(
    _ kind: Gathering.Kind, themes: [FieldOption]
  ) -> [EntryField] {
    var fields: [EntryField] = []
    if kind == .committee {
      fields.append(
        EntryField("committee", Text(fr: "comité", en: "committee"), .text, isRequired: true))
    }
    fields.append(
      EntryField(
        "theme", Text(fr: "thème", en: "theme"), themes.isEmpty ? .text : .choice(themes)))
    if kind.hasPlace { fields.append(EntryField("place", Text(fr: "lieu", en: "place"), .text)) }
    fields.append(
      EntryField(
        "notes", Text(fr: "notes", en: "notes"), .text,
        visibility: kind == .committee ? .everyPartner : .operatorTeam))
    return fields
  }
}
