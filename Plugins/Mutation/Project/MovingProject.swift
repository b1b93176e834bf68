import CaseKernel

/// The criteria of a moving project, by field.
enum MovingProject {
  /// The criteria without which no search makes sense; a project needs each at one of the four
  /// levels, `indifferent` among them.
  static let core: [FieldID] = [
    "wishedType", "wishedRent", "wishedCommune", "wishedHighestFloor", "wishedLift",
    "wishedStepFree", "wishedMoveBy",
  ]

  /// The criteria that nobody has answered yet, in the order of the form.
  static func open(_ facts: Facts, of fields: [FieldDeclaration]) -> [FieldDeclaration] {
    fields.filter { field in
      guard case .wish = field.kind else { return false }
      return facts[field.id] == nil
    }
  }
}
