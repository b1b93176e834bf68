package import CaseKernel

extension VivreEnsemble {
  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts in the order in which they are asked, from the referral to the project.
  package var fields: [Field<VivreEnsembleDetails>] { referralFields + projectFields + staffFields }

  /// Whom the programme is for is no business of the lease; where the dwelling is leads to it.
  private var referralFields: [Field<VivreEnsembleDetails>] {
    [
      Field(
        \.side, "side", Text(fr: "accès ou maintien", en: "access or sustainment"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.referralReason, "referralReason", Text(fr: "motif de l'orientation", en: "reason"),
        visibility: .operatorManagement, askedIn: "referral",
        help: Text(
          fr: "ce qui est attendu, jamais l'état de santé",
          en: "what is expected, never the state of health")),
      Field(
        \.publicConfirmed, "publicConfirmed",
        Text(fr: "relève du dispositif", en: "the programme is meant for them"),
        visibility: .operatorManagement, askedIn: "referral",
        help: Text(
          fr: "oui ou non, selon le service qui oriente ; sans dire pourquoi",
          en: "yes or no, as the referring service says; without saying why")),
      Field(
        \.place, "place", Text(fr: "lieu du logement", en: "place of the dwelling"),
        visibility: .operatorManagement, askedIn: "referral"),
    ]
  }

  private var projectFields: [Field<VivreEnsembleDetails>] {
    [
      content(
        \.expectations, "expectations",
        Text(fr: "ce que la personne attend", en: "what the person expects")),
      content(
        \.dailySupports, "dailySupports",
        Text(fr: "ce qui aide au quotidien", en: "what helps from day to day")),
      Field(
        \.housingNeeds, "housingNeeds",
        Text(fr: "conséquences pour le logement", en: "consequences for the dwelling"),
        visibility: .namedPeople, askedIn: "project",
        help: Text(
          fr: "ce qu'il faut au logement (calme, rez-de-chaussée), jamais l'état de santé",
          en: "what the dwelling needs (quiet, ground floor), never the state of health")),
      Field(
        \.resourceWish, "resourceWish",
        Text(fr: "souhaite une personne ressource", en: "wishes for a resource person"),
        visibility: .operatorManagement, askedIn: "project"),
    ]
  }

  private func content<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<VivreEnsembleDetails, Value?> & Sendable, _ id: FieldID,
    _ label: Text
  ) -> Field<VivreEnsembleDetails> {
    Field(path, id, label, visibility: .operatorTeam, askedIn: "project")
  }

  /// The only text that the front-line staff read, and only once the household agreed to it.
  private var staffFields: [Field<VivreEnsembleDetails>] {
    [
      Field(
        \.staffWording, "staffWording",
        Text(fr: "repères pour l'équipe de proximité", en: "wording for the front-line staff"),
        visibility: .operatorTeam, askedIn: "project",
        help: Text(
          fr: "que faire, qui appeler ; relu avec la personne",
          en: "what to do, whom to call; read again with the person"),
        sharedOnceAgreed: AgreedSharing(
          with: .partnersOfTheCase, when: .fact("staffWordingAgreed", oneOf: ["yes"]))),
      Field(
        \.staffWordingAgreed, "staffWordingAgreed",
        Text(fr: "accord de la personne sur ces repères", en: "household agrees to the wording"),
        visibility: .operatorManagement, askedIn: "project"),
    ]
  }

  /// One stored example for each version of the facts.
  package static let storedDetails = [
    1: """
    {"side": "access", "referralReason": "premier logement", "publicConfirmed": true,
     "place": "priorityDistrict", "expectations": "un lieu à soi", "dailySupports": "le café du lundi",
     "housingNeeds": "calme", "resourceWish": true, "staffWording": "prévenir avant de passer",
     "staffWordingAgreed": true}
    """
  ]
}
