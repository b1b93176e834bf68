import CaseKernel

/// Overlays that each go against one law of a definition, with what they try.
struct ForbiddenOverlays {
  let declared: DeclaredDefinition

  /// Every attempt that makes sense for this definition.
  var all: [(attempt: String, overlay: Overlay)] { circles + phases + fields + ends + unknown }

  private func attempt(
    _ name: String, _ change: (inout Overlay) -> Void
  ) -> (attempt: String, overlay: Overlay) {
    var overlay = Overlay()
    change(&overlay)
    return (name, overlay)
  }

  /// More readers, or none, or the team before the household agreed.
  private var circles: [(attempt: String, overlay: Overlay)] {
    let wider = declared.fields.flatMap { field in
      Visibility.allCases.filter { $0 < field.visibility || $0 == .nobody }.map { circle in
        attempt("\(field.id) is shown to \(circle.rawValue)") {
          $0.visibility.fields[field.id] = circle
        }
      }
    }
    let early = declared.fields.filter {
      declared.graph[$0.phase]?.observes == false && $0.visibility < .operatorTeam
    }.map { field in
      attempt("\(field.id) is kept for the team, before the agreement") {
        $0.visibility.fields[field.id] = .operatorTeam
      }
    }
    let kinds = declared.kinds.flatMap { kind in
      Visibility.allCases.filter { $0 < kind.visibility || $0 == .nobody }.map { circle in
        attempt("entries \(kind.id) are shown to \(circle.rawValue)") {
          $0.visibility.kinds[kind.id] = circle
        }
      }
    }
    return wider + early + kinds
  }

  /// Phases before the first, after the last, unobserved in the middle of observation, or known.
  private var phases: [(attempt: String, overlay: Overlay)] {
    let graph = declared.graph
    guard let first = graph.initial, let last = graph.final else { return [] }
    let label = Text(fr: "essai", en: "test")
    func adding(_ name: String, _ phases: AddedPhase...) -> (attempt: String, overlay: Overlay) {
      attempt(name) { $0.phases = phases }
    }
    let unobserved = graph.phases.filter(\.observes).flatMap { phase in
      phase.exits.map { exit in
        adding(
          "nothing is observed after \(phase.id)",
          AddedPhase("added", label, after: phase.id, before: exit, observes: false))
      }
    }
    let known = graph.phases.filter { !$0.isFinal }.map { phase in
      adding(
        "\(phase.id) is written anew",
        AddedPhase(phase.id, label, after: first.id, before: first.exits.first ?? last.id))
    }
    let early = graph.phases.filter { !$0.exits.contains(first.id) }.map { phase in
      adding(
        "a phase leads from \(phase.id) to the first",
        AddedPhase("added", label, after: phase.id, before: first.id))
    }
    let next = first.exits.first ?? last.id
    return unobserved + known + early + [
      adding(
        "a phase after the last", AddedPhase("added", label, after: last.id, before: first.id)),
      adding(
        "a phase twice", AddedPhase("added", label, after: first.id, before: next),
        AddedPhase("added", label, after: "added", before: next)),
      adding(
        "a phase of no day",
        AddedPhase("added", label, after: first.id, before: next, due: .days(0))
      ),
      adding("a phase with a poor id", AddedPhase("Added", label, after: first.id, before: next)),
    ]
  }

  /// Fields that are known, that too many would read, or that nobody can fill in.
  private var fields: [(attempt: String, overlay: Overlay)] {
    guard let first = declared.graph.initial, let last = declared.graph.final else { return [] }
    let label = Text(fr: "essai", en: "test")
    func adding(_ name: String, _ fields: AddedField...) -> (attempt: String, overlay: Overlay) {
      attempt(name) { $0.fields = fields }
    }
    let known = declared.fields.map { field in
      adding("\(field.id) is added again", AddedField(field.id, label, .text, askedIn: first.id))
    }
    let observed = declared.graph.phases.filter(\.observes).map { phase in
      adding(
        "what \(phase.id) observes is shown to the partners",
        AddedField("added", label, .text, askedIn: phase.id, visibility: .partnersOfTheCase))
    }
    return known + observed + [
      adding(
        "a field for every partner",
        AddedField("added", label, .text, askedIn: first.id, visibility: .everyPartner)),
      adding(
        "a field for the team, before the agreement",
        AddedField("added", label, .text, askedIn: first.id, visibility: .operatorTeam)),
      adding("a field of closed cases", AddedField("added", label, .text, askedIn: last.id)),
      adding("a choice of nothing", AddedField("added", label, .choice([]), askedIn: first.id)),
      adding(
        "a number that does not exist",
        AddedField("added", label, .number(from: 2, to: 1), askedIn: first.id)),
      adding("a poor id", AddedField("added-field", label, .text, askedIn: first.id)),
    ]
  }

  /// No way out, and times that make no sense.
  private var ends: [(attempt: String, overlay: Overlay)] {
    let final = declared.graph.final.map { last in
      attempt("a due day of closed cases") { $0.due[last.id] = .days(10) }
    }
    return [attempt("no outcome") { $0.outcomes = [] }] + [final].compactMap { $0 }
      + declared.graph.ids.map { phase in
        attempt("no time at all in \(phase)") { $0.due[phase] = .days(0) }
      }
  }

  /// Names of nothing.
  private var unknown: [(attempt: String, overlay: Overlay)] {
    let label = Text(fr: "essai", en: "test")
    return [
      attempt("an unknown phase is named") { $0.labels.phases["no-such-phase"] = label },
      attempt("an unknown field is named") { $0.labels.fields["noSuchField"] = label },
      attempt("an unknown outcome is named") { $0.labels.outcomes["noSuchOutcome"] = label },
      attempt("an unknown role is named") { $0.labels.roles["noSuchRole"] = label },
      attempt("an unknown kind is named") { $0.labels.kinds["noSuchKind"] = label },
      attempt("an unknown indicator is named") { $0.labels.indicators["I.0"] = label },
      attempt("an unknown field is narrowed") { $0.visibility.fields["noSuchField"] = .nobody },
      attempt("an unknown phase gets time") { $0.due["no-such-phase"] = .days(1) },
      attempt("an unknown outcome is kept") {
        $0.outcomes = declared.outcomes.map(\.id) + ["noSuchOutcome"]
      },
    ]
  }
}
