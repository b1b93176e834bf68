import CaseKernel

extension Law {
  /// A withdrawal stops the measure wherever it was: it is told, nothing goes on that observes or is
  /// paid by the month, and a way is left, to the end or to a phase that observes nothing (D4.4,
  /// D3.8).
  static func withdrawalStops(_ subject: Subject) -> [String] {
    guard let (example, definition, file) = subject.opened else {
      return ["no example opens a case"]
    }
    let phases = definition.declared.graph.phases
    let paid = phases.filter { $0.measured && !$0.observes }.map {
      "\($0.id) is paid by the month and observes nothing"
    }
    return paid
      + phases.filter(\.observes).flatMap { phase in
        Withdrawal(definition: definition, example: example, opened: file, phase: phase).breaches
      }
  }
}

/// A case in a phase that observes, whose household withdraws its support agreement.
private struct Withdrawal {
  var definition: ProgrammeDefinition
  var example: Example
  var opened: CaseFile
  var phase: Phase

  var breaches: [String] { untold + exits + closing }

  private var background: CaseBackground {
    var here = opened
    let (given, taken) = (Agreement(.support, givenOn: here.openedOn), AgreementKind.support)
    for body in [CaseEvent.Body.agreed(given), .withdrew(taken, with: nil)] {
      here.apply(
        CaseEvent(
          number: here.entries + 1, on: here.openedOn, recordedAt: Instant(milliseconds: 0),
          author: "kit", kind: EventKind.OfActs.withdrawal, visibility: .everyPartner, body: body),
        kinds: definition.declared.eventKinds)
    }
    here.phase = phase.id
    return CaseBackground(
      file: here, household: example.household, dwelling: example.dwelling,
      instance: example.instance, partners: example.partners, day: example.day)
  }

  private var code: String { definition.declared.module.rawValue + "/agreement-withdrawn" }

  private var untold: [String] {
    let told = definition.findings(background).first { $0.code == code }
    return told?.severity == .blocking ? [] : ["\(phase.id): a withdrawal blocks nothing"]
  }

  /// What the withdrawal itself says of each phase that follows, whatever else is missing there.
  private var exits: [String] {
    let message = definition.findings(background).first { $0.code == code }?.message
    return phase.exits.compactMap { definition.declared.graph[$0] }.filter { !$0.isFinal }
      .compactMap { next in
        let stops = unmet(on: next.id).contains { $0.message == message }
        if stops == next.observes { return nil }
        return next.observes
          ? "\(next.id) goes on from \(phase.id) after a withdrawal"
          : "\(next.id) is closed to who withdrew in \(phase.id)"
      }
  }

  private func unmet(on target: PhaseID) -> [Unmet] {
    do {
      _ = try definition.advance(background, to: target, on: example.day)
      return []
    } catch .blocked(_, let unmet) {
      return unmet
    } catch {
      return []
    }
  }

  /// One outcome at least needs nothing more, unless the case may go on without support.
  private var closing: [String] {
    let outcomes = definition.declared.outcomes.map(\.id)
    let isOpen = outcomes.contains { outcome in
      (try? definition.close(background, outcome, on: example.day)) != nil
    }
    return isOpen ? [] : ["\(phase.id): no outcome closes the case of who withdrew"]
  }
}
