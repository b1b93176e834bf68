import CaseKernel

extension Law {
  /// Every field stays within the ceiling of D6.8: what is observed stays with the operator, days
  /// of stages apart; what is kept for the team is asked only once the household agreed; what may
  /// go further needs its agreement.
  static func visibility(_ subject: Subject) -> [String] {
    subject.declared { declared in
      (declared.fields + declared.extraFields).flatMap { breaches($0, declared) }
        + declared.eventKinds.filter { $0.observes && $0.visibility < .partnersOfTheCase }
        .map { "\($0.id) observes and is open to every partner" }
    }
  }

  private static func breaches(
    _ field: FieldDeclaration, _ declared: DeclaredDefinition
  ) -> [String] {
    let isObserved = declared.graph[field.phase]?.observes == true
    let widest: Visibility =
      !isObserved || field.kind == .day ? .partnersOfTheCase : .operatorManagement
    var found: [String] = []
    if field.visibility == .nobody { found.append("\(field.id) is shown to nobody") }
    if field.visibility < widest {
      found.append("\(field.id) is shown to \(field.visibility.rawValue), wider than D6.8 allows")
    }
    if field.visibility >= .operatorTeam, !isObserved {
      found.append("\(field.id) is kept for the team, but asked before the household agreed")
    }
    if let sharing = field.sharing {
      if sharing.when.isEmpty { found.append("\(field.id) is shared without an agreement") }
      if sharing.with >= field.visibility { found.append("\(field.id) is shared with nobody more") }
      if sharing.with < .partnersOfTheCase {
        found.append("\(field.id) is shared beyond the partners of the case")
      }
    }
    return found
  }
}
