extension Refusal {
  /// What to do next; `nil` where the message says it all.
  public var remedy: Text? {
    switch self {
    case .unknownPhase(_, let known): Self.oneOf(known.map(\.rawValue))
    case .unknownOutcome(_, let known): Self.oneOf(known.map(\.rawValue))
    case .unknownField(let field, let known): Self.near(field.rawValue, known.map(\.rawValue))
    case .unknownKind(let kind, let known): Self.near(kind.rawValue, known.map(\.rawValue))
    case .unknownCommitment(_, let known):
      known.isEmpty
        ? Text(fr: "le plan est vide", en: "the plan is empty") : Self.oneOf(known.map(String.init))
    case .noWay(_, _, let next):
      Text(
        fr: "phases possibles : " + Self.joined(next), en: "possible phases: " + Self.joined(next))
    case .closesWithOutcome(let outcomes):
      Text(
        fr: "logis case close DOSSIER MOTIF, où MOTIF est " + Self.joined(outcomes),
        en: "logis case close CASE OUTCOME, where OUTCOME is one of " + Self.joined(outcomes))
    case .blocked(_, let unmet), .outcomeNotYet(_, let unmet), .kindNotYet(_, let unmet):
      Text(
        fr: Self.remedies(unmet, .fr).joined(separator: " ; "),
        en: Self.remedies(unmet, .en).joined(separator: "; "))
    case .unreadable(_, let defect):
      Text(fr: "écrire \(defect.expected.fr)", en: "write \(defect.expected.en)")
    case .observedTooEarly: Self.agreeFirst
    default: otherRemedy
    }
  }

  private var otherRemedy: Text? {
    switch self {
    case .kindReserved(_, let role):
      Text(
        fr: "une personne de ce rôle peut le noter (\(role.label.fr))",
        en: "somebody with that role may log it (\(role.label.en))")
    case .dayInTheFuture:
      Text(fr: "donner avec --on un jour passé", en: "give a past day with --on")
    case .dayTooEarly(_, let first):
      Text(fr: "donner --on \(first) ou après", en: "give \(first) or later with --on")
    case .alreadyClosed:
      Text(fr: "logis case reopen le rouvre", en: "logis case reopen opens it again")
    case .alreadyAgreed:
      Text(fr: "--withdraw le retire", en: "--withdraw takes it back")
    case .socialSecurityNumber:
      Text(fr: "retirer le numéro et recommencer", en: "take the number out and try again")
    case .notEligible:
      Text(
        fr: "vérifier ces faits sur le ménage, ou choisir un autre programme",
        en: "check these facts of the household, or choose another programme")
    case .full:
      Text(
        fr: "attendre une place ou revoir la capacité dans config.yaml",
        en: "wait for a place, or change the capacity in config.yaml")
    case .programmeDisabled:
      Text(
        fr: "l'activer dans config.yaml ; ses dossiers restent lisibles",
        en: "enable it in config.yaml; its cases stay readable")
    case .nothingToRecord:
      Text(fr: "écrire CHAMP=VALEUR", en: "write FIELD=VALUE")
    default: valuesRemedy
    }
  }

  private static let agreeFirst = Text(
    fr: "recueillir l'adhésion puis : logis case agree DOSSIER support --on JOUR",
    en: "obtain the agreement, then: logis case agree CASE support --on DAY")

  static func joined<Mark>(_ ids: [Identifier<Mark>]) -> String {
    ids.map(\.rawValue).joined(separator: ", ")
  }

  static func oneOf(_ known: [String]) -> Text {
    let all = known.joined(separator: ", ")
    return Text(fr: "valeurs connues : \(all)", en: "known: \(all)")
  }

  static func near(_ word: String, _ known: [String]) -> Text {
    guard let near = nearest(to: word, in: known) else { return oneOf(known) }
    return Text(fr: "peut-être « \(near) » ?", en: "did you mean \"\(near)\"?")
  }

  /// Each remedy once; the facts to record stand together in one command.
  private static func remedies(_ unmet: [Unmet], _ language: Language) -> [String] {
    let recordings = unmet.filter { $0.recording != nil }.map { $0.remedy[language] }
    var all = unmet.filter { $0.recording == nil }.map { $0.remedy[language] }
    if let first = recordings.first {
      let others = recordings.dropFirst().compactMap { $0.split(separator: " ").last }
      all.append(([first] + others.map(String.init)).joined(separator: " "))
    }
    return all.reduce(into: []) { kept, one in
      if !kept.contains(one) { kept.append(one) }
    }
  }
}
