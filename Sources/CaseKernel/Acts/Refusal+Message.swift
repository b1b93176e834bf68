extension Refusal {
  /// A stable word for scripts.
  public var code: String {
    switch self {
    case .unknownPhase: "unknown-phase"
    case .noWay: "no-way-there"
    case .closesWithOutcome, .handsOverWith: "needs-outcome"
    case .blocked: "blocked"
    case .unknownOutcome: "unknown-outcome"
    case .outcomeNotYet: "outcome-not-yet"
    case .unknownField: "unknown-field"
    case .unreadable: "unreadable-value"
    case .observedTooEarly: "no-support-agreement"
    case .unknownKind: "unknown-kind"
    case .kindNotYet: "kind-not-yet"
    case .kindReserved: "kind-reserved"
    case .unknownEntryField: "unknown-field"
    case .entryFieldsMissing: "values-missing"
    case .unknownEntry: "unknown-entry"
    case .unknownPerson: "unknown-person"
    case .entryRefused: "entry-refused"
    case .dayInTheFuture: "day-in-the-future"
    case .dayTooEarly: "day-too-early"
    case .alreadyClosed: "already-closed"
    case .notClosed: "not-closed"
    case .alreadyAgreed: "already-agreed"
    case .notAgreed: "not-agreed"
    case .unknownCommitment: "unknown-commitment"
    case .alreadyReferent: "already-referent"
    case .alreadyParty: "already-party"
    case .notParty: "not-party"
    case .notShared: "not-shared"
    case .unknownRole: "unknown-role"
    case .roleOfOthers: "role-of-others"
    case .unknownJournalEntry: "unknown-entry"
    case .entryErased: "entry-erased"
    case .nothingToCorrect: "nothing-to-correct"
    case .noReason: "no-reason"
    case .notCorrectable: "not-correctable"
    case .outOfOrder: "out-of-order"
    case .socialSecurityNumber: "social-security-number"
    case .notEligible: "not-eligible"
    case .outsideTerritory: "outside-territory"
    case .full: "full"
    case .programmeDisabled: "programme-disabled"
    case .householdKind: "household-kind"
    case .nothingToRecord: "nothing-to-record"
    case .mayEnterNoPool: "may-enter-no-pool"
    }
  }

  /// What was refused and why.
  public var message: Text {
    switch self {
    case .unknownPhase(let phase, _):
      Text(fr: "phase « \(phase) » inconnue", en: "no phase \"\(phase)\"")
    case .noWay(let start, let goal, _):
      Text(
        fr: "on ne passe pas de « \(start) » à « \(goal) »",
        en: "there is no way from \"\(start)\" to \"\(goal)\"")
    case .closesWithOutcome:
      Text(
        fr: "un dossier se clôt avec un motif de sortie",
        en: "a case is closed with an outcome")
    case .blocked(_, let unmet), .outcomeNotYet(_, let unmet), .kindNotYet(_, let unmet):
      Text(
        fr: "\(heading.fr) : \(Self.list(unmet, .fr))",
        en: "\(heading.en): \(Self.list(unmet, .en))")
    case .unknownOutcome(let outcome, _):
      Text(fr: "motif de sortie « \(outcome) » inconnu", en: "no outcome \"\(outcome)\"")
    case .unknownField(let field, _):
      Text(fr: "champ « \(field) » inconnu", en: "no field \"\(field)\"")
    case .unreadable(let field, let defect):
      Text(
        fr: "champ « \(field) » : valeur « \(defect.found) » refusée",
        en: "field \"\(field)\": value \"\(defect.found)\" refused")
    case .observedTooEarly(let what, _):
      Text(
        fr: "\(what.fr) : rien n'est observé avant l'adhésion du ménage",
        en: "\(what.en): nothing is observed before the household's support agreement")
    default: otherMessage
    }
  }

  private var otherMessage: Text {
    switch self {
    case .unknownKind(let kind, _):
      Text(fr: "type d'écriture « \(kind) » inconnu", en: "no kind of entry \"\(kind)\"")
    case .kindReserved(let kind, let role):
      Text(
        fr: "« \(kind) » est réservé : \(role.label.fr)",
        en: "\"\(kind)\" is reserved: \(role.label.en)")
    case .dayInTheFuture(let day, let today):
      Text(
        fr: "le \(day.short(.fr)) est après aujourd'hui (\(today.short(.fr)))",
        en: "\(day) is after today (\(today))")
    case .dayTooEarly(let day, let first):
      Text(
        fr: "le \(day.short(.fr)) est trop tôt : pas avant le \(first.short(.fr))",
        en: "\(day) is too early: not before \(first)")
    case .alreadyClosed(let day):
      Text(
        fr: "le dossier est clos depuis le \(day.short(.fr))", en: "the case was closed on \(day)")
    case .notClosed: Text(fr: "le dossier n'est pas clos", en: "the case is not closed")
    case .alreadyAgreed(let kind, let day):
      Text(
        fr: "\(kind.label.fr) : en vigueur depuis le \(day.short(.fr))",
        en: "\(kind.label.en): given on \(day)")
    case .notAgreed(let kind):
      Text(
        fr: "\(kind.label.fr) : rien à retirer", en: "\(kind.label.en): nothing to withdraw")
    case .unknownCommitment(let number, _):
      Text(fr: "pas d'engagement no \(number)", en: "no commitment \(number)")
    case .socialSecurityNumber(let place):
      Text(
        fr: "\(place.fr) : un numéro de sécurité sociale n'a pas sa place ici",
        en: "\(place.en): a social security number has no place here")
    default: openingMessage
    }
  }

  private var openingMessage: Text {
    switch self {
    case .notEligible(let findings):
      Text(
        fr: "ouverture refusée : " + findings.map(\.message.fr).joined(separator: " ; "),
        en: "cannot open: " + findings.map(\.message.en).joined(separator: "; "))
    case .outsideTerritory(let insee):
      Text(
        fr: "la commune \(insee ?? "du ménage") est hors du territoire",
        en: "\(insee.map { "commune \($0)" } ?? "the commune of the household") is not served")
    case .full(let places):
      Text(
        fr: "capacité atteinte : " + places.map(\.written.fr).joined(separator: " ; "),
        en: "full: " + places.map(\.written.en).joined(separator: "; "))
    case .programmeDisabled(let id):
      Text(fr: "le programme \(id) n'est pas activé", en: "programme \(id) is not enabled")
    case .householdKind(let kind):
      Text(
        fr: "ce programme ne suit pas un ménage de type \(kind.rawValue)",
        en: "this programme does not follow a household of kind \(kind.rawValue)")
    default: valuesMessage
    }
  }

  private static func list(_ unmet: [Unmet], _ language: Language) -> String {
    unmet.map { $0.message[language] }.joined(separator: language == .fr ? " ; " : "; ")
  }
}
