internal import CaseKernel

extension OverlayDefect.Law {
  /// The stable name of the law.
  var code: String {
    switch self {
    case .firstPhase: "law-first-phase"
    case .lastPhase: "law-last-phase"
    case .agreement, .askedTooEarly: "law-agreement"
    case .disclosure: "law-disclosure"
    case .closing: "law-closing"
    case .graph: "law-phases"
    }
  }

  /// The law, and what may be written instead.
  var message: Text {
    switch self {
    case .firstPhase(let phase):
      Text(
        fr: "un dossier s'ouvre dans « \(phase) », rien ne vient avant ; placez la phase plus loin",
        en: "a case opens in \"\(phase)\", nothing comes before; put the phase further on")
    case .lastPhase(let phase):
      Text(
        fr:
          "un dossier se termine dans « \(phase) », rien ne vient après ; placez la phase avant : "
          + "between: [ …, \(phase)]",
        en: "a case ends in \"\(phase)\", nothing comes after; put the phase before: "
          + "between: [ …, \(phase)]")
    case .agreement(let phase):
      Text(
        fr: "le ménage est observé depuis « \(phase) » : la phase ajoutée reste sous son adhésion "
          + "(D4.4) ; supprimez « observes » ou écrivez true",
        en: "the household is observed since \"\(phase)\": the added phase stays under its "
          + "support agreement (D4.4); delete \"observes\" or write true")
    case .askedTooEarly(_, let narrowest):
      Text(
        fr: "ce qui reste dans l'équipe ne se demande qu'après l'adhésion (D4.4) ; écrivez "
          + "\(narrowest.word) au plus étroit, ou demandez-le dans une phase qui observe",
        en: "what stays within the team is asked only after the support agreement (D4.4); write "
          + "\(narrowest.word) at the narrowest, or ask it in a phase that observes")
    case .disclosure(let asked, let widest): Self.disclosure(asked, widest)
    case .closing(let phase, let usual): Self.closing(phase, usual)
    case .graph(let defect):
      Text(
        fr: "les phases ne se tiennent plus (\(defect)) ; placez les phases ajoutées ailleurs",
        en: "the phases hold together no more (\(defect)); put the added phases elsewhere")
    }
  }

  private static func disclosure(_ asked: Visibility, _ widest: Visibility) -> Text {
    let allowed = Visibility.choosable.filter { $0 >= widest }.map(\.word).joined(separator: ", ")
    return Text(
      fr: "« \(asked.word) » montrerait à plus de monde que « \(widest.word) » : la visibilité ne "
        + "peut que se restreindre (D6.8) ; possibles ici : \(allowed)",
      en: "\"\(asked.word)\" would show it to more people than \"\(widest.word)\": visibility can "
        + "only be narrowed (D6.8); possible here: \(allowed)")
  }

  private static func closing(_ phase: PhaseID, _ usual: [OutcomeID]) -> Text {
    let words = usual.map { $0.rawValue.kebabCase }.joined(separator: ", ")
    return Text(
      fr: "plus aucune sortie sans condition depuis « \(phase) », et un dossier doit toujours "
        + "pouvoir se clore ; gardez l'une de : \(words)",
      en: "no outcome without a condition is left in \"\(phase)\", and it must always be possible "
        + "to close a case; keep one of: \(words)")
  }
}
