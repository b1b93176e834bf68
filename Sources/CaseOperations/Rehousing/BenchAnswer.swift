package import CaseKernel
import Interchange
package import Rehousing

/// What came of an instance: a plan over the indices of its file, and what it cost to find.
package struct BenchAnswer: Sendable {
  /// The graph of the file, with its own weights.
  package let graph: MoveGraph
  package var solver: RehousingSolver
  package var solution: Solution
  /// User and system time of the whole process, reading the file among it.
  package var cpuSeconds: Double
  /// The most memory that the process held.
  package var peakMemoryBytes: Int
  /// The largest weight, which scores are shares of.
  private let largest: Int32

  /// An answer with what was measured.
  package init(
    graph: MoveGraph, solver: RehousingSolver, solution: Solution, cpuSeconds: Double,
    peakMemoryBytes: Int
  ) {
    self.graph = graph
    self.solver = solver
    self.solution = solution
    self.cpuSeconds = cpuSeconds
    self.peakMemoryBytes = peakMemoryBytes
    largest = graph.weights.max() ?? 0
  }
}

extension BenchAnswer {
  /// The object of the contract (`rehousing bench`) in pieces: a million households are written as
  /// they are counted, a group or a household a line.
  package func pieces(_ language: Language) -> some Sequence<String> {
    let head = [
      "{", line("relocated", JSON(solution.plan.relocated)),
      line("objective", JSON(solution.objective)), line("bound", JSON(solution.statedBound)),
      line("optimal", .bool(solution.isOptimal)), line("seed", .integer(Int64(clamping: seed))),
      "\n  \"groups\": [",
    ]
    let groups = solution.plan.groups.lazy.enumerated().map { place, group in
      Self.item(place, object(group, number: place + 1))
    }
    let left = graph.leftOut(of: solution.plan, caps: solver.options.caps)
    let unmatched = left.lazy.enumerated().map { place, left in
      let reasons = left.fate.reasons.map { $0.object(language) }
      return Self.item(
        place, ["household": JSON(left.household), "reasons": .array(reasons)])
    }
    let tail = [
      "],", line("cut", .bool(solution.wasCut)),
      line("cpuSeconds", .number((cpuSeconds * 1000).rounded() / 1000)),
      "\n  \"peakMemoryBytes\": \(peakMemoryBytes)\n}\n",
    ]
    let parts: [AnySequence<String>] = [
      AnySequence(head), AnySequence(groups), AnySequence(["],\n  \"unmatched\": ["]),
      AnySequence(unmatched), AnySequence(tail),
    ]
    return parts.lazy.joined()
  }

  private var seed: UInt64 { solver.options.seed }

  private func line(_ key: String, _ value: JSON) -> String {
    "\n  \"\(key)\": \(value.compact),"
  }

  private static func item(_ place: Int, _ object: JSON) -> String {
    (place == 0 ? "\n    " : ",\n    ") + object.compact
  }

  private func object(_ group: MoveGroup, number: Int) -> JSON {
    [
      "group": JSON(number), "kind": .string(group.kind.rawValue),
      "moves": .array(
        group.members.enumerated().map { position, member in
          let dwelling = group.dwelling(of: position)
          return [
            "id": .string("\(number).\(position + 1)"), "household": JSON(member),
            "from": JSON(member), "to": JSON(dwelling), "score": score(member, dwelling),
          ]
        }),
    ]
  }

  /// A file does not say which part of a weight is suitability: the weight stands in, as a share of
  /// the largest.
  private func score(_ household: Int, _ dwelling: Int) -> JSON {
    guard let arc = graph.arc(from: household, to: dwelling), largest > 0 else { return .null }
    return .number((Double(graph.weights[arc]) / Double(largest) * 100).rounded() / 100)
  }
}
