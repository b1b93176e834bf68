package import CaseKernel

extension BailDeSauvegarde {
  /// The parties of the leases, and for each public the services that know it and refer it.
  ///
  /// Landlord and intermediate tenant take part in each case. The professionals of the team, and
  /// the services, are named on the cases of the households that wish for it, each with what they
  /// may see.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayRefer: true, mayDecide: true),
      PartnerRole(
        "intermediaryTenant", Text(fr: "locataire principal", en: "intermediate tenant"),
        kinds: [.operatorOrganisation, .socialService, .authority], required: true),
      PartnerRole(
        "team", Text(fr: "équipe pluridisciplinaire", en: "team of several professions"),
        kinds: [.operatorOrganisation, .socialService, .healthService, .resource],
        takesPartInCases: false, namedOnCases: true),
      PartnerRole(
        "successor", Text(fr: "bailleur issu d'une fusion", en: "landlord by a merger"),
        kinds: [.landlord], takesPartInCases: false),
    ]
      + ServedPublic.allCases.map { served in
        PartnerRole(
          served.role, served.serviceLabel, takesPartInCases: false, namedOnCases: true,
          mayRefer: true)
      }
  }

  /// A professional of the team: which field, and how far they may read.
  var teamKinds: [EventKind] {
    [
      EventKind(
        "teamMember", Text(fr: "professionnel de l'équipe", en: "member of the team"),
        observes: true, visibility: .operatorTeam,
        fields: [
          EntryField(
            "partner", Text(fr: "organisme", en: "organisation"), .reference(to: "partner"),
            isRequired: true),
          EntryField(
            "discipline", Text(fr: "champ", en: "field"), TeamDiscipline.fieldKind,
            isRequired: true),
          EntryField(
            "maySee", Text(fr: "ce qui lui est communiqué", en: "what they may see"),
            TeamScope.fieldKind, isRequired: true),
        ]),
      EventKind(
        "teamMeeting", Text(fr: "réunion d'équipe", en: "team meeting"), observes: true,
        visibility: .operatorTeam),
    ]
  }
}

/// A public of the programme, tied to the services that know it; the label never goes further than
/// the operator's managers.
///
/// Source: 001, no 4: the first two were served already, the last two were new in 2018.
package enum ServedPublic: String, FieldChoice {
  case careLeaver, leavingDetention, autisticChild, internationalProtection

  /// The public, as forms show it.
  package var label: Text {
    switch self {
    case .careLeaver: Text(fr: "jeune sortant de l'ASE", en: "care leaver")
    case .leavingDetention: Text(fr: "personne sortant de détention", en: "leaving prison")
    case .autisticChild: Text(fr: "ménage avec enfant autiste", en: "family of an autistic child")
    case .internationalProtection:
      Text(fr: "protection internationale", en: "international protection")
    }
  }

  /// The role of the services that know the public.
  package var role: PartnerRole.ID {
    switch self {
    case .careLeaver: "childWelfare"
    case .leavingDetention: "prisonService"
    case .autisticChild: "autismResource"
    case .internationalProtection: "protectionReception"
    }
  }

  var serviceLabel: Text {
    switch self {
    case .careLeaver: Text(fr: "aide sociale à l'enfance", en: "child welfare")
    case .leavingDetention:
      Text(fr: "service pénitentiaire d'insertion (SPIP)", en: "prison and probation service")
    case .autisticChild: Text(fr: "structures de l'autisme", en: "autism resource structures")
    case .internationalProtection:
      Text(fr: "accueil de personnes protégées", en: "reception of protected people")
    }
  }
}
