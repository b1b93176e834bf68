import CaseKernel

extension Law {
  /// The same input gives the same findings, in the same order, however its facts were written.
  static func sameFindings(_ subject: Subject) -> [String] {
    subject.runs.flatMap { example, definition, run -> [String] in
      guard let file = run.file else { return [] }
      let again = (0..<3).map { _ in findings(file, example, definition) }
      let reordered = findings(rewritten(file), example, definition)
      let same = again.allSatisfy { $0 == run.findings } && reordered == run.findings
      return same ? [] : ["\"\(example.name)\" gives other findings the next time"]
    }
  }

  private static func findings(
    _ file: CaseFile, _ example: Example, _ definition: ProgrammeDefinition
  ) -> [Finding] {
    definition.findings(
      CaseBackground(
        file: file, household: example.household, dwelling: example.dwelling,
        instance: example.instance, partners: example.partners, day: example.day))
  }

  /// The same file, its facts written in another order into a wider table.
  private static func rewritten(_ file: CaseFile) -> CaseFile {
    var copy = file
    copy.facts = Facts(minimumCapacity: 4 * file.facts.count + 64)
    for field in file.facts.keys.sorted().reversed() { copy.facts[field] = file.facts[field] }
    return copy
  }

  /// Taking a fact away never makes a household ineligible, and of a household of which nothing is
  /// known nobody says no.
  static func missingFacts(_ subject: Subject) -> [String] {
    emptyHouseholds(subject)
      + subject.examples.flatMap { example -> [String] in
        guard let definition = subject.make(example.settings) else { return [] }
        let whole = candidate(example, definition)
        guard definition.rules.eligibility(whole).verdict != .no else { return [] }
        return without(whole).filter { definition.rules.eligibility($0.1).verdict == .no }
          .map { "\"\(example.name)\" becomes ineligible without \($0.0)" }
      }
  }

  private static func emptyHouseholds(_ subject: Subject) -> [String] {
    guard let definition = subject.definition, let example = subject.examples.first else {
      return []
    }
    return definition.declared.householdKinds.flatMap { kind -> [String] in
      let candidate = Candidate(
        household: Household(id: "empty", kind: kind), instance: example.instance, day: example.day)
      let eligibility = definition.rules.eligibility(candidate)
      return eligibility.verdict == .no
        ? ["nothing is known of a \(kind), and the answer is no"] : []
    }
  }

  /// The candidate without each fact, then without each two.
  private static func without(_ whole: Candidate) -> [(String, Candidate)] {
    let once = removing(from: whole)
    return once
      + once.flatMap { name, less in removing(from: less).map { ("\(name) and \($0.0)", $0.1) } }
  }

  private static func removing(from whole: Candidate) -> [(String, Candidate)] {
    let facts = whole.facts.keys.sorted().map { field in
      (field.rawValue, changed(whole) { $0.facts[field] = nil })
    }
    return facts + [
      ("tenure", changed(whole) { $0.household.occupancies = [] }),
      ("landlord", changed(whole) { forgetLandlords(&$0.household) }),
      ("members", changed(whole) { $0.household.memberships = [] }),
      ("people", changed(whole) { $0.household.people = [] }),
      ("incomes", changed(whole) { $0.household.incomes = [] }),
      ("commune", changed(whole) { $0.household.insee = nil }),
      ("dwelling", changed(whole) { $0.dwelling = nil }),
      ("rent debt", changed(whole) { $0.household.rentDebt = nil }),
      (
        "flags",
        changed(whole) {
          $0.household.dalo = .unknown
          $0.household.collectiveAgreement = .unknown
          $0.household.departmentalPlan = .unknown
        }
      ),
    ]
  }

  private static func forgetLandlords(_ household: inout Household) {
    for index in household.occupancies.indices { household.occupancies[index].landlord = nil }
  }

  private static func changed(
    _ candidate: Candidate, _ change: (inout Candidate) -> Void
  ) -> Candidate {
    var copy = candidate
    change(&copy)
    return copy
  }
}
