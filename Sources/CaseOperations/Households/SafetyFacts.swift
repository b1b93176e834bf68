import CaseKernel

/// What a command says of how a household is reached and protected; `nil` is not said.
struct SafetyFacts: Hashable, Sendable {
  var contactChannels: Set<ContactChannel>?
  var contactHours: ContactHours?
  var noVoicemail: Answer?
  var noPostalMail: Answer?
  var senderAlias: Sensitive<String>?
  var orderNotified: Day?
  var orderEnds: Day?
  var violenceProofs: Sensitive<Set<Protection.Proof>>?

  /// Whether it says anything of the rules of contact.
  var sayRules: Bool {
    contactChannels != nil || contactHours != nil || noVoicemail != nil || noPostalMail != nil
      || senderAlias != nil
  }
}

extension HouseholdFacts {
  /// The options of the rules of contact and of the protection, with the words they take.
  static let safetyColumns: [Column<HouseholdFacts>] = [
    Column("contactChannels", \.safety.contactChannels) { $0.words($1) },
    Column("contactHours", \.safety.contactHours) { $0.hours($1) },
    Column("noVoicemail", \.safety.noVoicemail) { $0.answer($1) },
    Column("noPostalMail", \.safety.noPostalMail) { $0.answer($1) },
    Column("senderAlias", \.safety.senderAlias) { $0.secretLine($1) },
    Column("orderNotified", \.safety.orderNotified) { $0.day($1) },
    Column("orderEnds", \.safety.orderEnds) { $0.day($1) },
    Column("violenceProofs", \.safety.violenceProofs) { reader, column in
      reader.words(column).map { Sensitive($0) }
    },
  ]
}

extension Household {
  /// Takes over what is said of rules and protection; what is not said stays.
  ///
  /// - Throws: `Problem` where an order ends that nobody has notified, or before it began.
  mutating func apply(_ safety: SafetyFacts) throws(Problem) {
    if safety.sayRules {
      var rules = contactRules?.revealed ?? ContactRules()
      let known = rules.channels.map { Set($0) }
      rules = ContactRules(
        channels: safety.contactChannels ?? known, hours: safety.contactHours ?? rules.hours,
        noVoicemail: safety.noVoicemail.map { $0 == .yes } ?? rules.noVoicemail,
        noPostalMail: safety.noPostalMail.map { $0 == .yes } ?? rules.noPostalMail,
        senderAlias: safety.senderAlias?.revealed ?? rules.senderAlias)
      contactRules = Sensitive(rules)
    }
    if let papers = safety.violenceProofs?.revealed {
      protection = Sensitive(Protection(order: protection?.revealed.order, papers: papers))
    }
    try apply(notified: safety.orderNotified, ends: safety.orderEnds)
  }

  private mutating func apply(notified: Day?, ends: Day?) throws(Problem) {
    guard notified != nil || ends != nil else { return }
    let known = protection?.revealed ?? Protection()
    guard let from = notified ?? known.order?.notifiedOn else {
      throw Problem(
        "no-order",
        Text(
          fr: "--order-ends : aucune ordonnance n'est notée", en: "--order-ends: no order is known"),
        remedy: Text(
          fr: "donner aussi --order-notified JOUR", en: "give --order-notified DAY as well"))
    }
    // Another notification is another order: what was said of the end of the former one goes.
    let end = ends ?? (notified == nil ? known.order?.endsOn : nil)
    if let end, end < from {
      throw Problem(
        "dates-reversed",
        Text(
          fr: "--order-ends : le \(end) vient avant la notification, le \(from)",
          en: "--order-ends: \(end) comes before the notification, \(from)"))
    }
    let order = ProtectionOrder(notifiedOn: from, endsOn: end)
    protection = Sensitive(Protection(order: order, papers: Set(known.papers)))
  }

  /// Makes rules or protection unknown again.
  mutating func forgetSafety(_ column: String) {
    let papers = Set(protection?.revealed.papers ?? [])
    let order = protection?.revealed.order
    switch column {
    case "contactRules": contactRules = nil
    case "protectionOrder":
      protection = papers.isEmpty ? nil : Sensitive(Protection(papers: papers))
    default: protection = order.map { Sensitive(Protection(order: $0)) }
    }
  }
}

extension CellReader {
  /// A part of the day, like `09:00-11:30`.
  mutating func hours(_ column: String) -> ContactHours? {
    guard let text = raw(column) else { return nil }
    guard let hours = ContactHours(written: text) else {
      refuse(
        column, isNot: "des heures comme 09:00-11:30", "hours like 09:00-11:30")
      return nil
    }
    return hours
  }
}
