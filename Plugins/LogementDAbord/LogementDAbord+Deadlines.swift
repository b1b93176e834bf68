package import CaseKernel

extension LogementDAbord {
  /// What comes back, and what is looked at once: contacts at the rhythm that the household chose,
  /// support proposed again, the first visit, the two looks back.
  package var deadlines: [Deadline] {
    [settlingVisit, chosenContact, proposal] + lookBacks
  }

  /// Moving in is when a reinforced support counts most.
  private var settlingVisit: Deadline {
    Deadline(
      "settling-visit", Text(fr: "visite d'installation", en: "settling-in visit"), .contact,
      .once(
        DueRule(within: settings.settlingWithin, after: .first("keys")),
        until: .first("settlingVisit")),
      in: ["support"], warnDays: 3, visibility: .operatorManagement)
  }

  /// The household chooses how often it is met; until it has, the reinforced rhythm holds.
  private var chosenContact: Deadline {
    let rhythms = Rhythm.allCases.map { ($0.rawValue, settings.contact(every: $0)) }
    return Deadline(
      "chosen-contact",
      Text(fr: "contact au rythme choisi par le ménage", en: "contact at the rhythm it chose"),
      .contact,
      .since(
        latestOf: [.lastContact, .entered("support")],
        every: .chosen(
          "rhythm", Dictionary(uniqueKeysWithValues: rhythms),
          otherwise: settings.contactReinforced)),
      in: ["support"], warnDays: 2, visibility: .operatorManagement)
  }

  /// A refusal of support is of today: it is proposed again, never imposed.
  private var proposal: Deadline {
    Deadline(
      "support-to-propose",
      Text(fr: "accompagnement à proposer de nouveau", en: "support to be proposed again"),
      .contact,
      .since(
        latestOf: [.last("supportProposed"), .entered("tenancy"), .left("support")],
        every: .fixed(settings.proposeAgainEvery)),
      in: ["tenancy"], visibility: .operatorManagement)
  }

  private var lookBacks: [Deadline] {
    Self.lookBacks.map { months, kind in
      Deadline(
        DeadlineID("tenure-at-\(months)-months"),
        Text(
          fr: "dire si le ménage est toujours logé, à \(months) mois",
          en: "say whether the household is still housed, at \(months) months"), .review,
        .once(DueRule(within: .months(months), after: .first("keys")), until: .first(kind)),
        in: Self.housedPhases, source: "I.15")
    }
  }
}
