extension NewProgramme {
  /// `<Name>+Fields.swift`: the declaration of each fact, and one stored example of them all.
  var fieldsSource: String {
    #"""
    package import CaseKernel

    extension \#(name) {
      package static let detailsVersion = 1

      /// What the landlord writes it may read again; what is observed stays with the operator.
      package var fields: [Field<\#(name)Details>] {
        [
          Field(
            \.origin, "origin", Text(fr: "origine de la demande", en: "origin of the request"),
            visibility: .partnersOfTheCase, askedIn: "referral"),
          Field(
            \.supportedElsewhere, "supportedElsewhere",
            Text(fr: "déjà accompagné par ailleurs", en: "supported elsewhere already"),
            visibility: .operatorManagement, askedIn: "referral"),
          Field(
            \.goals, "goals", Text(fr: "objectifs convenus", en: "goals agreed upon"),
            visibility: .operatorTeam, askedIn: "support",
            help: Text(
              fr: "dans les mots du ménage ; jamais son état de santé",
              en: "in the household's words; never its state of health")),
          Field(
            \.nextReview, "nextReview", Text(fr: "prochain bilan", en: "next review"),
            visibility: .partnersOfTheCase, askedIn: "support"),
        ]
      }

      /// One stored example for each version of the facts.
      package static let storedDetails = [
        1: """
        {"origin": "landlord", "supportedElsewhere": false, "goals": "un budget stable",
         "nextReview": "2026-03-01"}
        """
      ]
    }

    """#
  }
}
