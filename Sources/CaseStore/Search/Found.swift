package import CaseKernel

/// Something that a search found, as far as the viewer may see it.
package struct Found: Hashable, Sendable {
  /// What may be found.
  package enum Kind: String, CaseIterable, Sendable {
    case person, household
    case caseFile = "case"
    case partner, dwelling
  }

  package var kind: Kind
  package var id: String
  /// The name of a person, a household or a partner, the address of a dwelling: protected. Empty
  /// for a case, which is called by its programme, and where there is none.
  package var name: Sensitive<String>
  /// The household of a person or a case, or the one that lives in a dwelling; `nil` where there
  /// is none, or none that the viewer may know of.
  package var household: Household.ID?
  /// The case itself, where it is one.
  package var caseRow: CaseRow?

  init(
    _ kind: Kind, _ id: String, name: Sensitive<String> = Sensitive(""),
    household: Household.ID? = nil, caseRow: CaseRow? = nil
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.household = household
    self.caseRow = caseRow
  }
}
