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
