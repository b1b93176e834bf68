extension OverlayWork {
  /// Adds the fields of the overlay, whose values live beside the programme's own.
  mutating func addFields() {
    for (index, field) in overlay.fields.enumerated() {
      let path = ["fields", String(index)]
      let before = defects.count
      checkID(of: field, path + ["id"])
      checkKind(of: field, path)
      let phase = phase(of: field, path + ["phase"])
      if let phase, let law = objection(to: field, askedIn: phase) {
        refuse(path + ["visibility"], .law(law))
      }
      guard defects.count == before, let phase else { continue }
      definition.extraFields.append(
        FieldDeclaration(
          id: field.id, label: field.label, kind: field.kind,
          visibility: field.visibility ?? Self.usual(in: phase), phase: field.phase,
          help: field.help))
    }
  }

  private mutating func checkID(of field: AddedField, _ path: [String]) {
    if !field.id.rawValue.isCamelCase {
      refuse(path, .malformed(.field, field.id.rawValue))
    } else if definition.field(field.id) != nil {
      refuse(path, .exists(.field, field.id.rawValue))
    }
  }

  private mutating func checkKind(of field: AddedField, _ path: [String]) {
    switch field.kind {
    case .choice(let options), .list(let options): check(options, path + ["options"])
    case .number(let from, let to) where from > to:
      refuse(path + ["from"], .emptyRange(from: from, to: to))
    default: break
    }
  }

  private mutating func check(_ options: [FieldOption], _ path: [String]) {
    if options.isEmpty { refuse(path, .noOption) }
    var known: Set<String> = []
    for option in options {
      let place = path + [option.id]
      if !option.id.isCamelCase {
        refuse(place, .malformed(.option, option.id))
      } else if !known.insert(option.id).inserted {
        refuse(place, .exists(.option, option.id))
      } else if ["unknown", "inconnu"].contains(option.id) {
        refuse(place, .reservedOption(option.id))
      }
    }
  }

  private mutating func phase(of field: AddedField, _ path: [String]) -> Phase? {
    guard let index = position(of: field.phase, path) else { return nil }
    let phase = definition.graph.phases[index]
    if phase.isFinal { refuse(path, .atTheEnd(phase.id)) }
    return phase
  }

  /// The class of a field about which nothing is said.
  private static func usual(in phase: Phase) -> Visibility {
    phase.observes ? .operatorTeam : .operatorManagement
  }

  /// The ceiling of D6.8: what is observed stays with the operator, days apart; what is kept for
  /// the team is asked only once the household agreed.
  private func objection(to field: AddedField, askedIn phase: Phase) -> OverlayDefect.Law? {
    guard let asked = field.visibility else { return nil }
    let isOpen = !phase.observes || field.kind == .day
    let widest: Visibility = isOpen ? .partnersOfTheCase : .operatorManagement
    if asked < widest || asked == .nobody { return .disclosure(asked: asked, widest: widest) }
    if asked >= .operatorTeam, !phase.observes {
      return .askedTooEarly(widest: widest, narrowest: .operatorManagement)
    }
    return nil
  }
}
