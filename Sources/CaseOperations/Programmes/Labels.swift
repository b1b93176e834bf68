package import CaseKernel

extension FieldKind {
  /// The kind in a word, the choices apart.
  package var label: Text {
    switch self {
    case .text: Text(fr: "texte", en: "text")
    case .day: Text(fr: "jour", en: "day")
    case .cents: Text(fr: "montant", en: "amount")
    case .number(let from, let to): Text(fr: "nombre de \(from) à \(to)", en: "\(from) to \(to)")
    case .answer: Text(fr: "oui/non/inconnu", en: "yes/no/unknown")
    case .choice(let options):
      Text(fr: "choix parmi \(options.count)", en: "one of \(options.count)")
    case .list(let options):
      Text(fr: "liste parmi \(options.count)", en: "list from \(options.count)")
    case .reference(let kind): Text(fr: "identifiant (\(kind))", en: "id (\(kind))")
    case .wish(let kind): Text(fr: "souhait (\(kind.label.fr))", en: "wish (\(kind.label.en))")
    case .entry: Text(fr: "no d'une écriture", en: "number of an entry")
    }
  }

  /// The kind as a script tests it.
  package var word: String {
    switch self {
    case .text: "text"
    case .day: "day"
    case .cents: "cents"
    case .number: "number"
    case .answer: "answer"
    case .choice: "choice"
    case .list: "list"
    case .reference: "reference"
    case .wish: "wish"
    case .entry: "entry"
    }
  }

  /// The values that a choice or a list may take.
  package var options: [FieldOption] {
    switch self {
    case .choice(let options), .list(let options): options
    case .wish(let kind): kind.options
    default: []
    }
  }
}

extension Visibility {
  /// The circle that reads it, in words.
  package var label: Text {
    switch self {
    case .everyPartner: Text(fr: "tous les partenaires", en: "every partner")
    case .partnersOfTheCase: Text(fr: "partenaires du dossier", en: "partners of the case")
    case .operatorManagement: Text(fr: "encadrement et équipe", en: "managers and team")
    case .operatorTeam: Text(fr: "équipe de l'opérateur", en: "operator's team")
    case .namedPeople: Text(fr: "personnes nommées", en: "named people")
    case .nobody: Text(fr: "personne", en: "nobody")
    }
  }
}

extension Household.Kind {
  /// How the household holds together, in words.
  package var label: Text {
    switch self {
    case .family: Text(fr: "famille", en: "family")
    case .singlePerson: Text(fr: "personne seule", en: "single person")
    case .sharedUnit: Text(fr: "unité de résidents", en: "shared unit")
    }
  }
}

extension Indicator.Population {
  /// Which cases a figure speaks of, in words.
  package var label: Text {
    switch self {
    case .flow: Text(fr: "flux", en: "flow")
    case .cohort: Text(fr: "cohorte", en: "cohort")
    case .stock: Text(fr: "stock", en: "stock")
    }
  }
}

extension MonthCounting {
  /// The convention in words, for the foot of reports (D4.5).
  package var label: Text {
    switch self {
    case .anniversaryMonths:
      Text(
        fr: "de date à date, mois commencé compté", en: "from date to date, a started month counts")
    case .calendarMonthsStarted:
      Text(fr: "mois civils commencés", en: "calendar months started")
    case .fullMonths: Text(fr: "mois civils entiers", en: "full calendar months")
    case .prorataDays:
      Text(fr: "au prorata des jours (30,4375 par mois)", en: "days over 30.4375")
    }
  }
}

extension SuspendedMonths {
  /// What becomes of suspended months, in words.
  package var label: Text {
    switch self {
    case .excluded: Text(fr: "suspensions exclues", en: "suspensions excluded")
    case .included: Text(fr: "suspensions comptées", en: "suspensions counted")
    }
  }
}
