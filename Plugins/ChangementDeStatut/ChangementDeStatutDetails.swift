package import CaseKernel

/// The programme's own facts; what is `nil` is unknown.
package struct ChangementDeStatutDetails: CaseDetails {
  /// Why the household is referred, in the referrer's words.
  package var referralReason: String?
  /// Whether the household is one of the publics of the project; which one stays in its own file.
  package var inPublics: Bool?
  /// The dwelling that does not change.
  package var dwelling: DwellingReference?
  /// The footing that comes next.
  package var nextStep: NextStep?
  /// The day by which it should have come.
  package var nextStepBy: Day?
  /// Whether the landlord agrees to works in the dwelling.
  package var worksAgreed: Bool?
  /// What the household wants to make of the place.
  package var worksProject: String?
  /// The state of the rooms before the works.
  package var stateBefore: String?
  /// The state of the rooms after them.
  package var stateAfter: String?
  /// The day on which the works ended.
  package var worksEndedOn: Day?
  /// What the materials may cost.
  package var materialsBudget: Cents?

  /// A case of which nothing is known yet.
  package init() {}
}

/// The footing that a household works towards.
package enum NextStep: String, FieldChoice {
  case subtenant, tenant

  /// The footing, as forms show it.
  package var label: Text { tenure.label }

  /// The same footing in the series of tenures.
  package var tenure: Tenure { self == .subtenant ? .subtenant : .tenant }
}

/// A theme of the workshops.
///
/// Source: 001, no 7 (« réparations locatives, droits et devoirs du locataire, maîtrise de
/// l'énergie… »).
package enum WorkshopTheme: String, FieldChoice {
  case tenantRepairs, rightsAndDuties, energy, other

  /// The theme, as forms show it.
  package var label: Text {
    switch self {
    case .tenantRepairs: Text(fr: "réparations locatives", en: "tenant's repairs")
    case .rightsAndDuties:
      Text(fr: "droits et devoirs du locataire", en: "rights and duties of a tenant")
    case .energy: Text(fr: "maîtrise de l'énergie", en: "use of energy")
    case .other: Text(fr: "autre thème", en: "another theme")
    }
  }
}

/// The dwelling of a case, as a field holds it.
package struct DwellingReference: RawRepresentable, FieldRepresentable {
  /// The id of the dwelling.
  package var rawValue: String

  /// The dwelling of that id; whether it exists is not checked.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// The id of a dwelling.
  package static var fieldKind: FieldKind { .reference(to: "dwelling") }
  /// The id as stored.
  package var fieldValue: FieldValue { .text(rawValue) }
  /// The dwelling; `nil` when the stored value is no text.
  package init?(fieldValue: FieldValue) {
    guard let text = fieldValue.text else { return nil }
    rawValue = text
  }
}
