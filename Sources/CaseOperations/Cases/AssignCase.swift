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
  /// Why, where the naming opens a secret address: protected, kept in the journal for the people
  /// named.
  package var reason: String?

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
    let referent = referent(in: background.file, session)
    return [try definition.assign(referent, in: background.file, today: session.day)]
  }

  /// One entry for the referent, once their account and their partner are known to fit; and one for
  /// the reason, where the address is secret and was kept from them so far.
  ///
  /// - Throws: `Problem` for a user who is unknown, reads no case or works for a partner that takes
  ///   no part in this one; for a secret address that they would name themselves to, or that is
  ///   opened without a reason (decision 0051).
  package func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session,
    _ registry: Registry, _ deployment: Deployment
  ) throws -> [EntryDraft] {
    guard let account = try registry.user(user), !account.disabled else {
      throw Problem.unknown(
        Text(fr: "utilisateur", en: "user"), user.rawValue, list: "logis user list")
    }
    var referent = referent(in: background.file, session)
    referent.partner = account.partner
    try check(referent, account, background.file, session)
    let naming = try definition.assign(referent, in: background.file, today: session.day)
    guard try opensAddress(referent, background.household, registry, session) else {
      return [naming]
    }
    guard user != session.viewer.user else { throw Problem.namesThemselves(id) }
    guard let reason, !reason.trimmingSpaces.isEmpty else { throw Problem.reasonMissing }
    return [
      naming, try definition.explain(naming, by: reason, in: background.file),
    ]
  }

  /// The household, where an address that was kept from the referent is now open to them (D6.13).
  package func opened(
    _ background: CaseBackground, _ session: Session, _ registry: Registry
  ) throws -> Household.ID? {
    let household = background.household
    let referent = referent(in: background.file, session)
    return try opensAddress(referent, household, registry, session) ? household.id : nil
  }

  /// The days that are asked for: from today on unless said, or those that run, with another end.
  private func referent(in file: CaseFile, _ session: Session) -> Referent {
    let running = file.referents(on: session.day).last { $0.user == user }
    let ends = from == nil && to != nil ? running : nil
    return Referent(
      user: user, partner: ends?.partner, from: ends?.from ?? from ?? session.day, to: to)
  }

  private func check(
    _ referent: Referent, _ account: User, _ file: CaseFile, _ session: Session
  ) throws {
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
  }

  /// Whether the days asked for go beyond those on which the referent is named on a case of the
  /// household already, where its address is secret.
  private func opensAddress(
    _ referent: Referent, _ household: Household, _ registry: Registry, _ session: Session
  ) throws -> Bool {
    guard household.addressConfidentiality == .secret else { return false }
    let first = max(referent.from, session.day)
    if let last = referent.to, last < first { return false }
    return try !registry.cases(of: household.id).contains { file in
      file.referents.contains { known in
        known.user == user && known.from <= first && known.to ?? .last >= referent.to ?? .last
      }
    }
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
