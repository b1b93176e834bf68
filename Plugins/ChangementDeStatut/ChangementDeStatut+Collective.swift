package import CaseKernel

extension ChangementDeStatut {
  /// Site days and materials of the household's own works, once the landlord agreed to them.
  ///
  /// A site day is logged in the case, or by attendance of the gathering that several households
  /// shared; its own hours are then unknown, which is not zero.
  var collectiveKinds: [EventKind] {
    let agreed = Condition.fact("worksAgreed", oneOf: ["yes"])
    return [
      EventKind(
        "siteDay", Text(fr: "journée de chantier", en: "site day"), contact: true, observes: true,
        requires: [agreed],
        fields: [
          EntryField(
            "ownHours", Text(fr: "heures du ménage", en: "the household's own hours"),
            .number(from: 0, to: 100)),
          EntryField(
            "helpers", Text(fr: "autres participants", en: "others"), .number(from: 0, to: 100)),
          EntryField("done", Text(fr: "travaux réalisés", en: "what was done"), .text),
        ]),
      EventKind(
        "materials", Text(fr: "achat de matériaux", en: "materials bought"), requires: [agreed],
        fields: [
          EntryField("amount", Text(fr: "montant", en: "amount"), .cents, isRequired: true),
          EntryField("what", Text(fr: "matériaux", en: "materials"), .text),
        ]),
    ]
  }

  /// Workshops by the themes of the source, and site days: gatherings that several households take
  /// part in.
  package var programmeKinds: [EventKind] {
    [.held(.workshop, themes: WorkshopTheme.options), .held(.siteDay)]
  }
}
