package import CaseKernel

extension AccompagnementRenforce {
  /// What belongs to no case: working methods that are looked for and tested, the landlord's teams
  /// that are trained, by job, the evaluation of the programme year by year.
  package var programmeKinds: [EventKind] {
    [workingMethod, .staffPresent(jobs: StaffJob.options), evaluation]
  }

  /// A working method (« mode opératoire ») and what its test came to; a later entry follows the
  /// first.
  private var workingMethod: EventKind {
    EventKind(
      "workingMethod", Text(fr: "mode opératoire", en: "working method"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField("name", Text(fr: "intitulé", en: "name"), .text, isRequired: true),
        EntryField(
          "theme", Text(fr: "thème", en: "theme"), ActionDomain.fieldKind, isRequired: true),
        EntryField(
          "state", Text(fr: "état", en: "state"), MethodState.fieldKind, isRequired: true),
        EntryField("result", Text(fr: "résultat", en: "result"), MethodResult.fieldKind),
        EntryField("lesson", Text(fr: "ce qu'on en retient", en: "what is learnt"), .text),
        EntryField(
          "follows", Text(fr: "suite du mode opératoire no", en: "follows method no"),
          .entry(of: ["workingMethod"])),
      ])
  }

  private var evaluation: EventKind {
    EventKind(
      "evaluation", Text(fr: "évaluation annuelle", en: "yearly evaluation"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "year", Text(fr: "année de l'évaluation", en: "year of the evaluation"),
          .number(from: 1, to: 20), isRequired: true),
        EntryField("conclusion", Text(fr: "conclusion", en: "conclusion"), .text),
        EntryField("next", Text(fr: "prochain point", en: "next checkpoint"), .day),
      ])
  }
}

/// Where a working method stands.
package enum MethodState: String, FieldChoice {
  case proposed, tested, kept, adapted, dropped

  /// The state, as forms show it.
  package var label: Text {
    switch self {
    case .proposed: Text(fr: "proposé", en: "proposed")
    case .tested: Text(fr: "à l'essai", en: "tested")
    case .kept: Text(fr: "retenu", en: "kept")
    case .adapted: Text(fr: "adapté", en: "adapted")
    case .dropped: Text(fr: "abandonné", en: "dropped")
    }
  }
}

/// What the test of a working method came to.
package enum MethodResult: String, FieldChoice {
  case helped, partly, withoutEffect

  /// The result, as forms show it.
  package var label: Text {
    switch self {
    case .helped: Text(fr: "a aidé", en: "helped")
    case .partly: Text(fr: "a aidé en partie", en: "helped in part")
    case .withoutEffect: Text(fr: "sans effet", en: "without effect")
    }
  }
}

/// The jobs of a landlord's team that the training is for.
package enum StaffJob: String, FieldChoice {
  case siteManager, rentalManager, socialWorker, litigation, allocation, other

  /// The job, as forms show it.
  package var label: Text {
    switch self {
    case .siteManager: Text(fr: "gestion de site", en: "site management")
    case .rentalManager: Text(fr: "gestion locative", en: "rental management")
    case .socialWorker: Text(fr: "conseil en économie sociale et familiale", en: "social work")
    case .litigation: Text(fr: "précontentieux et contentieux", en: "litigation")
    case .allocation: Text(fr: "attribution", en: "allocation")
    case .other: Text(fr: "autre métier", en: "another job")
    }
  }
}
