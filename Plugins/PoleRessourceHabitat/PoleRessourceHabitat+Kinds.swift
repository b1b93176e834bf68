package import CaseKernel
import Subletting

extension PoleRessourceHabitat {
  /// What is logged: requests, interlocutors, the owner, the parties' roles, the project and its
  /// evaluation, works and their money, then the documents of a sub-letting.
  package var eventKinds: [EventKind] {
    requestKinds + meetingKinds + projectKinds + worksKinds + engine.eventKinds
  }

  private var requestKinds: [EventKind] {
    [
      EventKind(
        "directRequest", Text(fr: "demande du ménage", en: "request of the household"),
        contact: true, visibility: .operatorManagement),
      EventKind(
        "mediatedRequest", Text(fr: "demande médiatisée", en: "mediated request"),
        visibility: .operatorManagement),
    ]
  }

  /// Nothing about a household goes to an interlocutor, or to the owner of its dwelling, before it
  /// agreed that they be told (D6.9).
  private var meetingKinds: [EventKind] {
    [
      EventKind(
        "interlocutorMet", Text(fr: "interlocuteur rencontré", en: "interlocutor met"),
        observes: true, requires: [.agreement(.sharing)],
        fields: [
          EntryField(
            "interlocutor", Text(fr: "interlocuteur", en: "interlocutor"), Interlocutor.fieldKind,
            isRequired: true),
          EntryField("result", Text(fr: "ce qui en ressort", en: "what came of it"), .text),
        ]),
      EventKind(
        "ownerExchange",
        Text(fr: "échange avec le propriétaire", en: "exchange with the owner"),
        observes: true, visibility: .partnersOfTheCase, requires: [.sharing(with: "landlord")],
        fields: [
          EntryField("about", Text(fr: "objet", en: "about"), Strategy.fieldKind, isRequired: true),
          EntryField("agreed", Text(fr: "accord trouvé", en: "agreement found"), .answer),
        ]),
      EventKind(
        "planRole", Text(fr: "rôle dans le plan", en: "role in the plan"), observes: true,
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "party", Text(fr: "partie", en: "party"), PlanParty.fieldKind, isRequired: true),
          EntryField(
            "partner", Text(fr: "organisme", en: "organisation"), .reference(to: "partner")),
          EntryField("role", Text(fr: "rôle", en: "role"), .text, isRequired: true),
          EntryField(
            "powers", Text(fr: "attributions", en: "powers"), .text,
            help: Text(
              fr: "ce que la partie peut décider ou signer", en: "what the party may decide or sign"
            )),
        ]),
    ]
  }

  /// What is paid for the works of a household, and what contractors do.
  private var worksKinds: [EventKind] {
    [
      EventKind(
        "contractorExchange",
        Text(fr: "échange avec une entreprise", en: "exchange with a contractor"), observes: true,
        visibility: .partnersOfTheCase,
        requires: [.fact("strategies", oneOf: [Strategy.works.rawValue])],
        fields: [
          EntryField(
            "stage", Text(fr: "étape", en: "stage"), WorksStage.fieldKind, isRequired: true),
          EntryField(
            "contractor", Text(fr: "entreprise", en: "contractor"), .reference(to: "partner")),
          EntryField(
            "amount", Text(fr: "montant", en: "amount"), .cents, visibility: .operatorManagement),
          EntryField(
            "follows", Text(fr: "suite de l'échange no", en: "follows exchange no"),
            .entry(of: ["contractorExchange"])),
        ]),
      EventKind(
        "worksFunding", Text(fr: "financement des travaux", en: "funding of works"),
        observes: true, visibility: .operatorManagement,
        requires: [.fact("strategies", oneOf: [Strategy.works.rawValue])],
        fields: [
          EntryField(
            "funder", Text(fr: "financeur", en: "funder"), WorksFunder.fieldKind, isRequired: true),
          EntryField("asked", Text(fr: "demandé", en: "asked for"), .cents),
          EntryField(
            "granted", Text(fr: "accordé", en: "granted"), .cents,
            help: Text(
              fr: "vide avant la réponse ; 0 pour un refus",
              en: "empty before the answer; 0 for a refusal")),
        ]),
    ]
  }
}
