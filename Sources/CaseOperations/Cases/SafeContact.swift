import CaseKernel

/// The check that comes before each logged contact with a household that has safe-contact rules.
///
/// Source: D5.4 point 3.
struct SafeContact {
  /// What scripts read where a contact is refused.
  static let code = "safe-contact"

  private let background: CaseBackground
  private let definition: ProgrammeDefinition
  private let session: Session

  init(_ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session) {
    self.background = background
    self.definition = definition
    self.session = session
  }

  /// Whether the rules were to be looked into, and were, by somebody who may read them.
  ///
  /// - Throws: `Problem` where they were to be, and were not; it says nothing of the rules.
  func isChecked(for entry: LogEntry) throws(Problem) -> Bool {
    guard let rules = background.household.contactRules?.revealed,
      let kind = definition.declared.eventKind(entry.kind), rules.needsCheck(kind)
    else { return false }
    guard entry.safeContactChecked else {
      throw .safeContactUnchecked(kind.id, [background.file.id])
    }
    guard readsRules else {
      throw .notAllowed(
        Text(
          fr: "dossier \(background.file.id) : les règles de contact ne vous sont pas ouvertes",
          en: "case \(background.file.id): the rules of contact are not open to you"))
    }
    return true
  }

  private var readsRules: Bool {
    let reach = Disclosure.reach(
      of: session.viewer, background.file.involvement(of: session.viewer, on: session.day))
    return Disclosure.reads(HouseholdItem.safeContact.visibility, reach: reach)
  }
}

extension Problem {
  /// A contact before which rules of the household are to be read; cases by their ids alone.
  static func safeContactUnchecked(_ kind: EventKindID, _ cases: [CaseFile.ID]) -> Problem {
    let ids = cases.map(\.rawValue).joined(separator: ", ")
    return Problem(
      SafeContact.code,
      Text(
        fr: "contact sûr à vérifier avant « \(kind) » : \(ids)",
        en: "safe contact to check before \"\(kind)\": \(ids)"),
      remedy: Text(
        fr: "lire les règles du ménage (logis household show), puis --safe-contact-checked, "
          + "un dossier à la fois ; ou retirer ces dossiers",
        en: "read the rules of the household (logis household show), then --safe-contact-checked, "
          + "one case at a time; or leave these cases out"))
  }

  /// Nobody checks the safe contact of many households in one word.
  static let checkedOneByOne = Problem(
    SafeContact.code,
    Text(
      fr: "--safe-contact-checked vaut pour un dossier", en: "--safe-contact-checked is of one case"
    ),
    remedy: Text(fr: "noter les dossiers un à un", en: "log the cases one by one"))
}
