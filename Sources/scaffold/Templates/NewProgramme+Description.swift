extension NewProgramme {
  /// `<Name>.swift`: what the programme is, its phases, its outcomes, its roles, who may enter.
  var descriptionSource: String {
    #"""
    package import CaseKernel

    /// \#(english).
    ///
    /// A referral, a support limited in time that the household agreed to, an exit.
    package struct \#(name): CodedProgramme {
      package static let description = ProgrammeDescription(
        "\#(id)", version: 1,
        name: Text(
          fr: \#(french.literal),
          en: \#(english.literal)),
        summary: Text(
          fr: "Orientation, accompagnement limité dans le temps avec l'accord du ménage, sortie.",
          en: "Referral, support limited in time with the household's agreement, exit."),
        source: "agreement of the partners")

      package let settings: \#(name)Settings

      package init(settings: \#(name)Settings) {
        self.settings = settings
      }

      /// The phases in the order lived.
      package var phases: PhaseGraph {
        PhaseGraph {
          Phase("referral", Text(fr: "Orientation", en: "Referral"))
            .requires(.known("origin"))
            .leads(to: "support", "closed")
          Phase("support", Text(fr: "Accompagnement", en: "Support"))
            .observing()
            .due(within: settings.supportWithin, after: .entered("support"))
            .countedInMeasureMonths()
            .leads(to: "closed")
          Phase("closed", Text(fr: "Sortie", en: "Closed"))
        }
      }

      /// Support is paid by the month; there is no diagnosis to pay.
      package var billing: Billing { Billing() }

      package var eventKinds: [EventKind] { [.referralForm] }
      package var openingKinds: [EventKindID] { ["referralForm"] }

      package var outcomes: [ClosingOutcome] {
        [
          ClosingOutcome(
            "orientedToMainstream",
            Text(fr: "relais par le droit commun", en: "taken over by ordinary-law services"),
            positive: true, from: ["support"], requires: [.known("goals")]),
          ClosingOutcome(
            "declined",
            Text(fr: "n'a pas souhaité l'accompagnement", en: "did not wish for the support")),
          ClosingOutcome("lostContact", Text(fr: "contact interrompu", en: "contact interrupted")),
        ]
      }

      package var roles: [PartnerRole] {
        [
          PartnerRole(
            "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
            mayRefer: true),
          PartnerRole(
            "operator", Text(fr: "opérateur", en: "operator"), kinds: [.operatorOrganisation],
            required: true, mayDecide: true),
        ]
      }

      /// For households that nobody else supports; what is not known excludes nobody.
      package func eligibility(_ candidate: Candidate) -> Eligibility {
        let met: Answer
        let message: Text
        switch candidate.answer("supportedElsewhere") {
        case .no: (met, message) = (.yes, Text(fr: "sans autre suivi", en: "no other support"))
        case .yes: (met, message) = (.no, Text(fr: "déjà accompagné", en: "supported elsewhere"))
        case .unknown:
          (met, message) = (.unknown, Text(fr: "autre suivi à vérifier", en: "to be checked"))
        }
        return Eligibility([
          Criterion(
            Finding(
              "\(Self.description.module)/other-support", met == .no ? .blocking : .information,
              message, visibility: .operatorManagement, source: Self.description.source),
            met: met, missing: met == .unknown ? ["supportedElsewhere"] : [])
        ])
      }
    }

    """#
  }
}
