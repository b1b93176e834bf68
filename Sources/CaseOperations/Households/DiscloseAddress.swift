package import CaseKernel
import CaseStore

/// Asks that a secret address be told to somebody, with a reason; a second person grants it.
///
/// Source: D5.4 point 4.
package struct AskAddress: Request {
  package static let name = "household.disclose.ask"
  package static let writes = true
  package var id: Household.ID
  /// The account that is to read the address.
  package var recipient: User.ID
  /// Why: protected, kept in the journal of the household.
  package var reason: String

  /// A request for the recipient, with its reason.
  package init(_ id: Household.ID, for recipient: User.ID, reason: String) {
    self.id = id
    self.recipient = recipient
    self.reason = reason
  }

  /// Writes the request down; nothing is told yet.
  ///
  /// - Returns: the number under which a second person grants it; `nil` in a dry run.
  /// - Throws: `Problem` where the address is not secret, or the recipient is none to whom it may
  ///   ever be told.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Int? {
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard try reader.household(id) != nil else { throw Problem.unknownHousehold(id) }
    guard !reason.trimmingSpaces.isEmpty else { throw Problem.reasonMissing }
    let (household, user) = try deployment.store.read { registry in
      (try registry.household(id), try registry.user(recipient))
    }
    guard household?.addressConfidentiality == .secret else { throw Problem.addressNotSecret(id) }
    guard let user, !user.disabled else {
      throw Problem.unknown(
        Text(fr: "utilisateur", en: "user"), recipient.rawValue, list: "logis user list")
    }
    let receiving = deployment.store.reader(Viewer(user), on: session.day)
    guard Disclosure.mayKnowSecretAddress(Viewer(user)), try receiving.household(id) != nil else {
      throw Problem.notAllowed(
        Text(
          fr: "une adresse confidentielle n'est confiée qu'au travail social et à la personne "
            + "désignée pour l'attribution, sur un dossier qui leur est ouvert",
          en: "a secret address is told to social workers and to the named allocator alone, "
            + "on a case that is open to them"))
    }
    if NIR.occurs(in: reason) {
      throw Problem(.socialSecurityNumber(place: Text(fr: "motif", en: "reason")))
    }
    if session.dryRun { return nil }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    return try deployment.store.write(Self.name, stamp) { transaction in
      try transaction.askAddress(of: id, for: recipient, reason: Sensitive(reason))
    }
  }
}

/// The second person opens a secret address to the recipient of a request, for some days.
package struct GrantAddress: Request {
  package static let name = "household.disclose.grant"
  package static let writes = true
  package var id: Household.ID
  /// The number of the request.
  package var number: Int
  /// The last day on which the recipient reads the address; the day of the session when `nil`.
  package var until: Day?

  /// The most days that one disclosure lasts (ours).
  package static let longest = 30

  /// A grant for the day of the session, unless another last day is given.
  package init(_ id: Household.ID, _ number: Int, until last: Day? = nil) {
    self.id = id
    self.number = number
    until = last
  }

  /// Opens the address, with an entry in the journal of the household and a line in the access log.
  ///
  /// - Returns: the last day.
  /// - Throws: `Problem` where the viewer asked for it or would receive it, nobody of the two is
  ///   named on a case of the household, or the days are too many.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Day {
    try deployment.checkMayAct(session.viewer)
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard let view = try reader.household(id) else { throw Problem.unknownHousehold(id) }
    let last = until ?? session.day
    guard session.day <= last, last <= session.day.adding(days: Self.longest) else {
      throw Problem.tooLong
    }
    let request = try deployment.store.read { registry in
      try registry.addressRequests(of: id).first { $0.number == number }
    }
    guard let request, request.grantedBy == nil else {
      throw Problem.unknown(
        Text(fr: "demande en attente", en: "pending request"), String(number),
        list: "logis household disclose --help")
    }
    let viewer = session.viewer.user
    guard viewer != request.askedBy, viewer != request.recipient else {
      throw Problem.secondPerson
    }
    guard try !view.addressWithheld || knows(request.askedBy, deployment, session) else {
      throw Problem.notAllowed(CellDefect.confidentialAddress.wording)
    }
    if session.dryRun { return last }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { transaction in
      try transaction.grantAddress(of: id, request, until: last)
    }
    return last
  }

  private func knows(
    _ user: User.ID, _ deployment: Deployment, _ session: Session
  ) throws -> Bool {
    guard let user = try deployment.store.read({ try $0.user(user) }) else { return false }
    let reader = deployment.store.reader(Viewer(user), on: session.day)
    return try reader.household(id)?.addressWithheld == false
  }
}

extension Problem {
  /// A secret address is opened to nobody without a reason (D5.4 point 4).
  static let reasonMissing = Problem(
    "reason-missing", Text(fr: "le motif manque", en: "the reason is missing"),
    remedy: Text(
      fr: "le donner avec --note, --note-file ou --edit",
      en: "give it with --note, --note-file or --edit"))

  fileprivate static func addressNotSecret(_ id: Household.ID) -> Problem {
    Problem(
      "address-not-secret",
      Text(
        fr: "l'adresse du ménage \(id) n'est pas confidentielle",
        en: "the address of household \(id) is not secret"),
      remedy: Text("logis household show \(id)"))
  }

  fileprivate static let secondPerson = Problem(
    "second-person",
    Text(
      fr: "la personne qui demande ou qui reçoit l'adresse ne se l'accorde pas elle-même",
      en: "who asks for the address, or receives it, does not grant it themself"),
    remedy: Text(
      fr: "une autre personne le fait, avec --as", en: "another person does it, with --as"),
    exit: .notAllowed)

  fileprivate static let tooLong = Problem(
    "too-long",
    Text(
      fr: "--until : de ce jour à \(GrantAddress.longest) jours plus tard",
      en: "--until: from this day to \(GrantAddress.longest) days later"))
}
