import CaseKernel

/// Cases made by hand for figures: only what a figure looks at.
struct Caseload {
  var files: [CaseFile] = []
  var instance = ProgrammeInstance.fake
  var definition = ProgrammeDefinition.fake.declared
  var period = DayRange(yearOf: Day(2026, 1, 1))

  /// A case through the phases entered on the days given; `closed` with an outcome ends it.
  mutating func add(
    of household: Household.ID? = nil, _ stays: [(PhaseID, Day)], closed: (OutcomeID, Day)? = nil,
    facts: Facts = [:]
  ) {
    let id = Household.ID("H-\(files.count + 1)")
    let opened = stays.first?.1 ?? period.from
    let opening = CaseEvent.Opening(
      programme: "fake-here", module: "fake", definition: "hash", household: household ?? id,
      phase: "welcome", parties: [], facts: facts)
    var number = 1
    func event(_ day: Day, _ body: CaseEvent.Body) -> CaseEvent {
      CaseEvent(
        number: number, on: day, recordedAt: Instant(milliseconds: 0), author: "worker",
        kind: number == 1 ? "referralForm" : "phaseChange", visibility: .partnersOfTheCase,
        body: body)
    }
    guard
      var file = CaseFile(
        id: CaseFile.ID("C-\(files.count + 1)"), opening: event(opened, .opened(opening)), kinds: []
      )
    else { return }
    for (phase, day) in stays where phase != "welcome" {
      number += 1
      file.apply(event(day, .advanced(to: phase)), kinds: [])
    }
    if let closed {
      number += 1
      file.apply(event(closed.1, .closed(closed.0, to: "closed")), kinds: [])
    }
    files.append(file)
  }

  func result(_ formula: Indicator.Formula) -> IndicatorResult {
    IndicatorEvaluator(
      files: files, instance: instance, definition: definition, period: period
    ).result(Indicator("I.0", Text(fr: "chiffre", en: "figure"), .flow, formula))
  }

  var costing: Costing {
    Costing(files: files, instance: instance, definition: definition, period: period)
  }
}
