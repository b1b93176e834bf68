package import CaseKernel

/// How a resource person comes to the household: who that is may tell something of it.
package enum ResourceTie: String, FieldChoice {
  case mutualAid, usersAssociation, parentsAssociation, professional, neighbour

  /// The tie, as forms show it.
  package var label: Text {
    switch self {
    case .mutualAid: Text(fr: "groupe d'entraide mutuelle", en: "mutual-aid group")
    case .usersAssociation: Text(fr: "association d'usagers", en: "users' association")
    case .parentsAssociation: Text(fr: "association de parents", en: "parents' association")
    case .professional: Text(fr: "professionnel du réseau", en: "professional of the network")
    case .neighbour: Text(fr: "voisin ou proche", en: "neighbour or relative")
    }
  }
}

/// The job of whoever meets a situation first.
package enum StaffJob: String, FieldChoice {
  case caretaker, siteManager, rentalManager, technician, socialWorker, other

  /// The job, as forms show it.
  package var label: Text {
    switch self {
    case .caretaker: Text(fr: "gardien ou employé d'immeuble", en: "caretaker")
    case .siteManager: Text(fr: "gestion de site", en: "site management")
    case .rentalManager: Text(fr: "gestion locative", en: "rental management")
    case .technician: Text(fr: "technique", en: "technical staff")
    case .socialWorker: Text(fr: "conseil en économie sociale et familiale", en: "social work")
    case .other: Text(fr: "autre métier", en: "another job")
    }
  }
}

/// What an alert or a situation is about, as it is noticed from outside.
package enum Matter: String, FieldChoice {
  case noise, quarrel, worry, upkeep, noAnswer, other

  /// The matter, as forms show it.
  package var label: Text {
    switch self {
    case .noise: Text(fr: "bruit", en: "noise")
    case .quarrel: Text(fr: "différend", en: "disagreement")
    case .worry: Text(fr: "inquiétude", en: "worry")
    case .upkeep: Text(fr: "usage des lieux", en: "use of the place")
    case .noAnswer: Text(fr: "sans nouvelles", en: "no news")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}

/// What a talk with the staff came to.
package enum TalkResult: String, FieldChoice {
  case answered, visitPlanned, mediationOpened

  /// The result, as forms show it.
  package var label: Text {
    switch self {
    case .answered: Text(fr: "réponse donnée", en: "answered")
    case .visitPlanned: Text(fr: "passage prévu", en: "visit planned")
    case .mediationOpened: Text(fr: "médiation ouverte", en: "mediation opened")
    }
  }
}

/// The steps of a mediation (ours), in their order: each is heard apart before they meet.
package enum MediationStep: String, FieldChoice {
  case householdHeard, neighboursHeard, jointMeeting, followUp

  /// The step, as forms show it.
  package var label: Text {
    switch self {
    case .householdHeard: Text(fr: "écoute du ménage", en: "household heard")
    case .neighboursHeard: Text(fr: "écoute des voisins", en: "neighbours heard")
    case .jointMeeting: Text(fr: "rencontre commune", en: "joint meeting")
    case .followUp: Text(fr: "point de suivi", en: "follow-up")
    }
  }
}

/// What a step of a mediation came to; the last two end the situation.
package enum MediationResult: String, FieldChoice {
  case underWay, calmed, noAgreement

  /// The result, as forms show it.
  package var label: Text {
    switch self {
    case .underWay: Text(fr: "en cours", en: "under way")
    case .calmed: Text(fr: "situation apaisée", en: "calmed")
    case .noAgreement: Text(fr: "sans accord", en: "no agreement")
    }
  }

  /// Whether the situation is over.
  var isFinal: Bool { self != .underWay }
}

/// How it goes with the neighbours, against the review before.
package enum Climate: String, FieldChoice {
  case calmer, same, tenser

  /// The climate, as forms show it.
  package var label: Text {
    switch self {
    case .calmer: Text(fr: "plus apaisé", en: "calmer")
    case .same: Text(fr: "sans changement", en: "the same")
    case .tenser: Text(fr: "plus tendu", en: "tenser")
    }
  }
}
