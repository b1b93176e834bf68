package import CaseKernel

/// Says the rules of a programme in words.
extension DeclaredDefinition {
  /// A condition, such as « adhésion à l'accompagnement » or « préconisation retenue renseignée ».
  package func wording(of condition: Condition) -> Text {
    switch condition {
    case .agreement(let kind): kind.label
    case .sharing(let role):
      Text(
        fr: "accord de partage avec «\u{A0}\(label(of: role).fr)\u{A0}»",
        en: "sharing agreement with \"\(label(of: role).en)\"")
    case .known(let field):
      Text(
        fr: "«\u{A0}\(label(of: field).fr)\u{A0}» renseigné",
        en: "\"\(label(of: field).en)\" recorded")
    case .fact(let field, let allowed): wording(of: field, oneOf: allowed)
    case .happened(let fact): wording(of: fact)
    case .recorded(let test): wording(of: test)
    case .any(let parts): joined(parts, Text(fr: " ou ", en: " or "))
    case .all(let parts): joined(parts, Text(fr: " ; ", en: "; "))
    }
  }

  /// A due rule, such as « 2 mois après : fiche de liaison ».
  package func wording(of rule: DueRule) -> Text {
    let after = wording(of: rule.after)
    let isSameDay = rule.within.count == 0
    let due = Text(
      fr: isSameDay
        ? "le jour dit : \(after.fr)" : "\(rule.within.written(.fr)) après : \(after.fr)",
      en: isSameDay ? "on the day: \(after.en)" : "\(rule.within.written(.en)) after: \(after.en)")
    guard !rule.noLaterThan.isEmpty else { return due }
    let caps = rule.noLaterThan.map(wording)
    return Text(
      fr: due.fr + ", au plus tard : " + caps.map(\.fr).joined(separator: " ou "),
      en: due.en + ", no later than: " + caps.map(\.en).joined(separator: " or "))
  }

  /// A dated fact, such as « entrée dans « Diagnostic » ».
  package func wording(of fact: DatedFact) -> Text {
    switch fact {
    case .opened: Text(fr: "ouverture du dossier", en: "opening of the case")
    case .closed: Text(fr: "clôture du dossier", en: "closing of the case")
    case .firstContact: Text(fr: "premier contact", en: "first contact")
    case .lastContact: Text(fr: "dernier contact", en: "last contact")
    case .first(let kind), .last(let kind): eventKind(kind)?.label ?? Text(kind.rawValue)
    case .agreed(let kind): kind.label
    case .field(let field): label(of: field)
    case .withdrew(let kind):
      Text(fr: "retrait : \(kind.label.fr)", en: "withdrawal: \(kind.label.en)")
    case .entered(let phase):
      Text(
        fr: "entrée en «\u{A0}\(label(of: phase).fr)\u{A0}»",
        en: "start of \"\(label(of: phase).en)\"")
    case .left(let phase):
      Text(
        fr: "fin de «\u{A0}\(label(of: phase).fr)\u{A0}»", en: "end of \"\(label(of: phase).en)\"")
    }
  }

  /// What a phase is called.
  package func label(of phase: PhaseID) -> Text { graph[phase]?.label ?? Text(phase.rawValue) }

  private func label(of field: FieldID) -> Text { self.field(field)?.label ?? Text(field.rawValue) }

  private func label(of role: PartnerRole.ID) -> Text {
    roles.first { $0.id == role }?.label ?? Text(role.rawValue)
  }

  private func wording(of test: RecordTest) -> Text {
    let kind = eventKind(test.kind)
    let label = kind?.label ?? Text(test.kind.rawValue)
    guard let id = test.field else { return label }
    let field = kind?.fields.first { $0.id == id }
    let value = wording(
      of: field?.label ?? Text(id.rawValue), field?.kind ?? .text, oneOf: test.allowed)
    return Text(fr: "\(label.fr), \(value.fr)", en: "\(label.en), \(value.en)")
  }

  private func wording(of field: FieldID, oneOf allowed: [String]) -> Text {
    wording(of: label(of: field), self.field(field)?.kind ?? .text, oneOf: allowed)
  }

  private func wording(of label: Text, _ kind: FieldKind, oneOf allowed: [String]) -> Text {
    func values(_ language: Language, _ or: String) -> String {
      allowed.map { value in
        kind.written(kind == .answer ? .answer(value == "yes") : .text(value), language)
      }.joined(separator: or)
    }
    return Text(
      fr: "«\u{A0}\(label.fr)\u{A0}» : \(values(.fr, " ou "))",
      en: "\"\(label.en)\": \(values(.en, " or "))")
  }

  private func joined(_ parts: [Condition], _ separator: Text) -> Text {
    let words = parts.map { part in
      guard case .all = part else { return wording(of: part) }
      let inner = wording(of: part)
      return parts.count > 1 ? Text(fr: "(\(inner.fr))", en: "(\(inner.en))") : inner
    }
    return Text(
      fr: words.map(\.fr).joined(separator: separator.fr),
      en: words.map(\.en).joined(separator: separator.en))
  }
}
