import CaseKernel

extension Law {
  /// Nothing observes the household before its support agreement, nor after it was withdrawn: no
  /// phase, no fact, no entry, no plan (D4.4).
  static func agreementFirst(_ subject: Subject) -> [String] {
    guard let (example, definition, file) = subject.opened else {
      return ["no example opens a case"]
    }
    var withdrawing = example
    withdrawing.acts += [.agree(.support, file.openedOn), .withdraw(.support, file.openedOn)]
    guard let withdrawn = withdrawing.run(definition).file, !withdrawn.holds(.support),
      withdrawn.day(of: .withdrew(.support)) != nil
    else { return ["a support agreement cannot be given and withdrawn"] }
    let before = Attempt(definition: definition, example: example, file: file)
    let after = Attempt(definition: definition, example: example, file: withdrawn)
    return before.passed.map { "\($0) before the agreement" }
      + after.passed.map { "\($0) after its withdrawal" }
  }
}

/// Tries everything that observes on a case without an agreement.
private struct Attempt {
  var definition: ProgrammeDefinition
  var example: Example
  var file: CaseFile
  private var day: Day { example.day }

  init(definition: ProgrammeDefinition, example: Example, file: CaseFile) {
    self.definition = definition
    self.example = example
    self.file = file
  }

  /// What was not refused for want of an agreement.
  var passed: [String] { phases + fields + kinds + plan + openings }

  private var phases: [String] {
    let graph = definition.declared.graph
    return graph.phases.filter(\.observes).flatMap { phase in
      graph.phases.filter { $0.exits.contains(phase.id) }
        .filter { !asksAgreement(to: phase.id, from: $0.id) }
        .map { "\(phase.id) can be entered from \($0.id)" }
    }
  }

  private func asksAgreement(to target: PhaseID, from start: PhaseID) -> Bool {
    var here = file
    here.phase = start
    let background = CaseBackground(
      file: here, household: example.household, dwelling: example.dwelling,
      instance: example.instance, partners: example.partners, day: day)
    do {
      _ = try definition.advance(background, to: target, on: day)
      return false
    } catch .blocked(_, let unmet) {
      return unmet.contains { $0.message.en.contains(AgreementKind.support.label.en) }
    } catch {
      return false
    }
  }

  private var fields: [String] {
    observed.filter { field in
      isNotTooEarly { () throws(Refusal) in
        _ = try definition.record(
          [field.id: field.kind.writtenSample], in: file, on: day, today: day)
      }
    }.map { "\($0.id) can be recorded" }
  }

  /// The fields that observe, those of an overlay too.
  private var observed: [FieldDeclaration] {
    let declared = definition.declared
    return (declared.fields + declared.extraFields).filter { field in
      declared.graph[field.phase]?.observes == true
    }
  }

  private var kinds: [String] {
    definition.declared.eventKinds.filter(\.observes).filter { kind in
      isNotTooEarly { () throws(Refusal) in
        _ = try definition.log(
          kind.id, CaseEvent.Note(), in: file, by: Set(UserRole.allCases), on: day, today: day)
      }
    }.map { "\($0.id) can be logged" }
  }

  private var plan: [String] {
    let passes = isNotTooEarly { () throws(Refusal) in
      _ = try definition.plan(
        "engagement", by: .household, due: nil, in: file, on: day, today: day)
    }
    return passes ? ["the action plan can be written"] : []
  }

  /// Facts given at the opening.
  private var openings: [String] {
    observed.filter { field in
      isNotTooEarly { () throws(Refusal) in
        _ = try definition.open(
          OpeningRequest(
            household: example.household, instance: example.instance, definition: "kit",
            on: file.openedOn, today: day, facts: [field.id: field.kind.writtenSample]))
      }
    }.map { "\($0.id) can be said at the opening" }
  }

  private func isNotTooEarly(_ act: () throws(Refusal) -> Void) -> Bool {
    do {
      try act()
      return true
    } catch .observedTooEarly {
      return false
    } catch {
      return true
    }
  }
}
