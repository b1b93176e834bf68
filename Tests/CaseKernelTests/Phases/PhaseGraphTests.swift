import CaseKernel
import Testing

@Suite struct PhaseGraphTests {
  private func phase(_ id: PhaseID, _ exits: PhaseID...) -> Phase {
    var phase = Phase(id, Text(fr: "étape", en: "phase"))
    phase.exits = exits
    return phase
  }

  @Test func `a graph in which everything is reached and left has no defect`() {
    let graph = PhaseGraph([phase("a", "b", "end"), phase("b", "a", "end"), phase("end")])

    #expect(graph.defects == [])
  }

  @Test func `a graph without phases says so`() {
    #expect(PhaseGraph([]).defects == ["the graph has no phase"])
  }

  @Test func `an exit that is no phase is a defect`() {
    let graph = PhaseGraph([phase("a", "b", "end"), phase("end")])

    #expect(graph.defects == ["a leads to b, which is no phase"])
  }

  @Test func `a phase that cannot be reached is a defect`() {
    let graph = PhaseGraph([phase("a", "end"), phase("b", "end"), phase("end")])

    #expect(graph.defects == ["b cannot be reached from a"])
  }

  @Test func `a circle without a way out is a defect`() {
    let graph = PhaseGraph([phase("a", "b", "end"), phase("b", "c"), phase("c", "b"), phase("end")])

    #expect(graph.defects == ["there is no way out of b", "there is no way out of c"])
  }

  @Test func `two ends are a defect`() {
    let graph = PhaseGraph([phase("a", "b", "end"), phase("b"), phase("end")])

    #expect(graph.defects.first == "2 final phases, one is needed")
  }

  @Test func `a phase that stands twice is a defect`() {
    let graph = PhaseGraph([phase("a", "end"), phase("a", "end"), phase("end")])

    #expect(graph.defects.contains("a phase id stands twice"))
  }

  @Test func `the way is the shortest, in the order of the exits`() {
    let graph = PhaseGraph([
      phase("a", "b", "c"), phase("b", "d"), phase("c", "d"), phase("d", "end"), phase("end"),
    ])

    #expect(graph.path(from: "a", to: "d") == ["b", "d"])
    #expect(graph.path(from: "d", to: "a") == nil)
  }

  @Test func `a phase is not its own way`() {
    let graph = PhaseGraph([phase("a", "b"), phase("b", "a", "end"), phase("end")])

    #expect(graph.path(from: "a", to: "a") == nil)
  }

  @Test func `an observing phase asks for the agreement first`() {
    let observing = Phase("a", Text(fr: "étape", en: "phase")).enteredWhen(.known("x")).observing()

    #expect(observing.entry == [.agreement(.support), .known("x")])
  }

  @Test func `conditions are looked at part by part`() {
    let condition = Condition.any([.all([.known("a"), .known("b")]), .agreement(.sharing)])

    #expect(condition.parts == [.known("a"), .known("b"), .agreement(.sharing)])
  }
}
