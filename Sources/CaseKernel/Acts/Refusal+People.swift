extension Refusal {
  /// What is wrong with who is named on a case.
  var peopleMessage: Text {
    switch self {
    case .alreadyReferent(let user, let from, let to):
      Text(
        fr: "\(user) est référent du \(from.short(.fr)) "
          + (to.map { "au \($0.short(.fr))" } ?? "et sans fin"),
        en: "\(user) is a referent from \(from) " + (to.map { "to \($0)" } ?? "on"))
    case .alreadyParty(let partner, let role, let from):
      Text(
        fr: "\(partner) prend déjà part au dossier (\(role)"
          + (from.map { ", depuis le \($0.short(.fr))" } ?? "") + ")",
        en: "\(partner) takes part in the case already (\(role)"
          + (from.map { ", since \($0)" } ?? "") + ")")
    case .notParty(let partner, let role, _):
      Text(
        fr: "\(partner) ne prend pas part au dossier comme \(role)",
        en: "\(partner) does not take part in the case as \(role)")
    case .notShared(let partner, _):
      Text(
        fr: "le ménage n'a pas donné son accord de partage avec \(partner)",
        en: "the household has not agreed to share with \(partner)")
    case .unknownRole(let role, _):
      Text(
        fr: "aucun partenaire n'est nommé au dossier comme « \(role) »",
        en: "no partner is named on a case as \"\(role)\"")
    case .roleOfOthers(let role, let kinds):
      Text(
        fr: "le rôle « \(role) » revient à : " + kinds.map(\.label.fr).joined(separator: ", "),
        en: "the role \"\(role)\" is for: " + kinds.map(\.label.en).joined(separator: ", "))
    case .handsOverWith:
      Text(
        fr: "dire avec quel motif de sortie le dossier est transmis",
        en: "say with which outcome the case is handed over")
    default: correctionMessage
    }
  }

  /// What to do instead, for who is named on a case.
  var peopleRemedy: Text? {
    switch self {
    case .alreadyReferent(let user, _, _):
      Text(
        fr: "finir d'abord ces jours : logis case assign DOSSIER \(user) --to JOUR",
        en: "end those days first: logis case assign CASE \(user) --to DAY")
    case .notParty(_, _, let known):
      known.isEmpty
        ? Text(fr: "le dossier n'a pas de partenaire", en: "the case has no partner")
        : Self.oneOf(known)
    case .notShared(let partner, let id):
      Text(
        fr: "recueillir son accord, puis : logis case agree \(id) sharing --with \(partner) "
          + "--on JOUR",
        en: "obtain it, then: logis case agree \(id) sharing --with \(partner) --on DAY")
    case .unknownRole(let role, let known): Self.near(role.rawValue, known.map(\.rawValue))
    case .roleOfOthers:
      Text(
        fr: "choisir un autre rôle : logis programme show PROGRAMME",
        en: "choose another role: logis programme show PROGRAMME")
    case .handsOverWith(let outcomes):
      Text(
        fr: "--outcome MOTIF, où MOTIF est " + Self.joined(outcomes),
        en: "--outcome OUTCOME, one of " + Self.joined(outcomes))
    default: correctionRemedy
    }
  }
}
