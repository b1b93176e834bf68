package import CaseKernel

extension AccompagnementRenforce {
  /// What comes back at a rhythm: contacts by level, the level itself, the operators' meetings, the
  /// checkpoint of each year. All rhythms are ours.
  package var deadlines: [Deadline] { contacts + [levelReview, operatorsMeeting, yearlyReview] }

  /// Until a level is decided, the closest rhythm holds; a watch has its own, whatever the level.
  private var contacts: [Deadline] {
    let rhythms = IntensityLevel.allCases.map { ($0.rawValue, settings.contact(every: $0)) }
    return [
      Deadline(
        "level-contact",
        Text(fr: "contact avec le ménage, selon le niveau", en: "contact, by the level"), .contact,
        .since(
          latestOf: [.lastContact],
          every: .chosen(
            "intensity", Dictionary(uniqueKeysWithValues: rhythms),
            otherwise: settings.contactIntensive)),
        in: ["assessment", "support"], warnDays: 2, visibility: .operatorManagement),
      Deadline(
        "watch-contact", Text(fr: "contact de veille", en: "contact during the watch"), .contact,
        .since(latestOf: [.lastContact], every: .fixed(settings.contactWatch)), in: ["watch"],
        warnDays: 7, visibility: .operatorManagement),
    ]
  }

  /// A level holds for a time, then it is discussed again, even to keep it.
  private var levelReview: Deadline {
    Deadline(
      "level-review",
      Text(fr: "niveau d'accompagnement à rediscuter", en: "level of support to be discussed"),
      .review,
      .since(
        latestOf: [.last("levelReview"), .entered("support"), .left("watch")],
        every: .fixed(settings.levelFor)),
      in: ["support"], visibility: .operatorManagement)
  }

  /// A lead operator is named where there are several: they talk to each other at a rhythm.
  private var operatorsMeeting: Deadline {
    Deadline(
      "operators-meeting", Text(fr: "point entre opérateurs", en: "meeting of the operators"),
      .review,
      .since(
        latestOf: [.last("operatorsMeeting"), .entered("support"), .left("watch")],
        every: .fixed(settings.operatorsMeetEvery)),
      in: ["support"], when: [.known("leadOperator")], visibility: .operatorManagement)
  }

  /// The evaluation has its checkpoint each year, counted from the agreement: a late one does not
  /// move the next.
  private var yearlyReview: Deadline {
    Deadline(
      "yearly-review", Text(fr: "point d'étape annuel", en: "yearly checkpoint"), .review,
      .calendar(
        from: .agreed(.support), every: .fixed(settings.checkpointEvery), before: .days(0),
        doneBy: "yearlyReview"),
      in: Self.supported, warnDays: 30, source: Self.description.source)
  }
}
