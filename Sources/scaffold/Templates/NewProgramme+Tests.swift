extension NewProgramme {
  /// `<Name>Tests.swift`: the kit, and a particular case that examples cannot say.
  var testsSource: String {
    let imports = ["CaseKernel", "ProgrammeConformance", "Testing", name].sorted()
    return #"""
      \#(imports.map { "import \($0)" }.joined(separator: "\n"))

      @Test func `the programme obeys the laws of the house`() {
        #expect(Conformance.violations(of: \#(name).self) == [])
      }

      @Test func `six months from 31 August end with February`() {
        let begun = Example.day(2025, 8, 31)
        let story = \#(name).example(
          "a support begun on 31 August", on: begun,
          [
            .open(begun, facts: ["origin": "household"]), .agree(.support, begun),
            .advance("support", begun),
          ])

        let run = story.run(ProgrammeDefinition(\#(name)(settings: .init())))

        #expect(run.due == Example.day(2026, 2, 28))
      }

      """#
  }
}
