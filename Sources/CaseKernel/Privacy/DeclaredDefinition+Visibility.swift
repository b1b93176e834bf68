extension DeclaredDefinition {
  /// The class of a fact in a file: the wider one while the household agrees to it, else the
  /// declared one; `operatorTeam` for a fact that nothing declares any more.
  public func visibility(of field: FieldID, in file: CaseFile) -> Visibility {
    guard let declaration = self.field(field) else { return .operatorTeam }
    guard let sharing = declaration.sharing, unmet(sharing.when, in: file).isEmpty else {
      return declaration.visibility
    }
    return max(sharing.limit ?? sharing.with, min(sharing.with, declaration.visibility))
  }
}

extension EventKind {
  /// The class of a value that entries of the kind carry: everybody who reads the entry, unless it
  /// is kept for fewer; `operatorTeam` for a value that the kind does not declare any more.
  public func visibility(ofValue id: FieldID) -> Visibility {
    guard let field = fields.first(where: { $0.id == id }) else { return .operatorTeam }
    return field.visibility ?? .everyPartner
  }
}
