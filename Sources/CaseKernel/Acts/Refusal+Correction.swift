extension Refusal {
  /// Why an entry is not corrected so.
  var correctionMessage: Text {
    switch self {
    case .unknownJournalEntry(let number, _):
      Text(fr: "pas d'écriture no \(number)", en: "no entry \(number)")
    case .entryErased(let number):
      Text(
        fr: "écriture no \(number) : un contenu du journal est effacé, rien ne se recalcule",
        en: "entry \(number): a content of the journal was erased, nothing can be worked out anew")
    case .nothingToCorrect(let number):
      Text(fr: "écriture no \(number) : rien à corriger", en: "entry \(number): nothing to correct")
    case .noReason: Text(fr: "une correction dit son motif", en: "a correction says its reason")
    case .notCorrectable(let kind):
      Text(
        fr: "« \(kind) » ne se corrige pas ainsi", en: "\"\(kind)\" is not corrected that way")
    case .outOfOrder(let phase, let day, let earlier, let since):
      Text(
        fr: "« \(phase) » commencerait le \(day.short(.fr)), avant « \(earlier) » "
          + "(\(since.short(.fr)))",
        en: "\"\(phase)\" would begin on \(day), before \"\(earlier)\" (\(since))")
    default: Text(fr: "rien à renseigner", en: "nothing to record")
    }
  }

  /// What to do instead of that correction.
  var correctionRemedy: Text? {
    switch self {
    case .unknownJournalEntry(_, let last):
      Text(fr: "le journal va de 1 à \(last)", en: "the journal goes from 1 to \(last)")
    case .nothingToCorrect:
      Text(
        fr: "donner le bon jour (--on) ou une bonne valeur (--set CHAMP=VALEUR)",
        en: "give the right day (--on) or a right value (--set FIELD=VALUE)")
    case .noReason: Text(fr: "--reason TEXTE", en: "--reason TEXT")
    case .notCorrectable:
      Text(
        fr: "écrire un nouvel acte : record, log, assign, partner ou link",
        en: "write a new act: record, log, assign, partner or link")
    case .outOfOrder:
      Text(fr: "corriger d'abord l'autre phase", en: "correct the other phase first")
    default: nil
    }
  }
}
