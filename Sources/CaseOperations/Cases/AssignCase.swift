package import CaseKernel
package import CaseStore

/// Names a referent of a case for some days, or ends the days of one.
package struct AssignCase: CaseAct {
  package static let name = "case.assign"
  package var id: CaseFile.ID
  package var user: User.ID
  /// The first day as a referent; the day of the session when it is not said.
  package var from: Day?
  /// The last day, included; `nil` for no end.
  package var to: Day?

  /// A referent from today on, unless said; with an end alone, that of the days that run.
  package init(_ id: CaseFile.ID, _ user: User.ID, from: Day? = nil, to: Day? = nil) {
    self.id = id
    self.user = user
    self.from = from
    self.to = to
  }

  /// One entry, for somebody of whom nothing but the id is known.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    let running = background.file.referents(on: session.day).last { $0.user == user }
    let ends = from == nil && to != nil ? running : nil
    let referent = Referent(
      user: user, partner: ends?.partner, from: ends?.from ?? from ?? session.day, to: to)
    return [try definition.assign(referent, in: background.file, today: session.day)]
  }

  /// One entry for the referent, once their account and their partner are known to fit.
  ///
  /// - Throws: `Problem` for a user who is unknown, reads no case or works for a partner that takes
  ///   no part in this one; for who would name themselves to an address that is kept from them.
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session,
    _ registry: Registry, _ deployment: Deployment
  ) throws -> [EntryDraft] {
    guard let account = try registry.user(user), !account.disabled else {
      throw Problem.unknown(
        Text(fr: "utilisateur", en: "user"), user.rawValue, list: "logis user list")
    }
    let drafts = try decide(background, definition, session).map { draft in
      guard case .assigned(var referent) = draft.body else { return draft }
      referent.partner = account.partner
      try check(referent, account, background, registry, session)
      var named = draft
      named.body = .assigned(referent)
      return named
    }
    return drafts
  }

  private func check(
    _ referent: Referent, _ account: User, _ background: CaseBackground, _ registry: Registry,
    _ session: Session
  ) throws {
    let file = background.file
    guard account.roles.contains(where: { Disclosure.ceiling(of: $0) != nil }) else {
      throw Problem.notAllowed(
        Text(fr: "l'utilisateur \(user) ne lit pas de dossier", en: "user \(user) reads no case"))
    }
    let day = max(referent.from, min(session.day, referent.to ?? session.day))
    if let partner = account.partner,
      !file.parties(on: day).contains(where: { $0.partner == partner })
    {
      throw Problem.outsideCase(user, partner, id)
    }
    guard background.household.addressConfidentiality == .secret, user == session.viewer.user else {
      return
    }
    let cases = try registry.cases(of: file.household)
    guard cases.contains(where: { $0.referents(on: session.day).contains { $0.user == user } })
    else { throw Problem.namesThemselves(id) }
  }
}

extension Problem {
  fileprivate static func outsideCase(
    _ user: User.ID, _ partner: Partner.ID, _ id: CaseFile.ID
  ) -> Problem {
    Problem(
      "not-party",
      Text(
        fr: "\(user) travaille pour \(partner), qui ne prend pas part au dossier \(id)",
        en: "\(user) works for \(partner), which takes no part in case \(id)"),
      remedy: Text(
        fr: "nommer d'abord ce partenaire : logis case partner \(id) add \(partner) RÔLE",
        en: "name that partner first: logis case partner \(id) add \(partner) ROLE"))
  }

  /// Whoever is named reads an address that is kept secret: somebody else decides it (D5.4).
  fileprivate static func namesThemselves(_ id: CaseFile.ID) -> Problem {
    Problem(
      "names-themselves",
      Text(
        fr: "dossier \(id) : l'adresse est confidentielle, nul ne s'y nomme soi-même",
        en: "case \(id): the address is confidential, nobody names themselves to it"),
      remedy: Text(
        fr: "demander à une personne nommée au dossier, ou à l'encadrement",
        en: "ask somebody who is named on the case, or a manager"), exit: .notAllowed)
  }
}
