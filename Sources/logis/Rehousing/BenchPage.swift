import CaseKernel
import CaseOperations
import Interchange
import Rehousing

/// What came of an instance, in a few lines.
struct BenchPage {
  private let answer: BenchAnswer
  private let language: Language

  init(_ answer: BenchAnswer, _ language: Language) {
    self.answer = answer
    self.language = language
  }

  var page: TextPage { TextPage([.definitions(DefinitionList(entries))]) }

  private var entries: [DefinitionList.Entry] {
    let solution = answer.solution
    return [
      .init(word("Objectif", "Objective"), String(solution.objective)),
      .init(word("Borne", "Bound"), String(solution.statedBound)),
      .init(word("Écart", "Gap"), solution.gap.written(language)),
      .init(
        word("Optimal", "Optimal"),
        solution.isOptimal ? word("oui, prouvé", "yes, proved") : word("non prouvé", "not proved")),
      .init(
        word("Relogés", "Relocated"),
        word(
          "\(solution.plan.relocated) sur \(answer.graph.households)",
          "\(solution.plan.relocated) of \(answer.graph.households)")),
    ] + kinds + [
      .init(word("Secondes", "Seconds"), hundredths(answer.cpuSeconds)),
      .init(
        word("Mémoire", "Memory"),
        "\((answer.peakMemoryBytes + 500_000) / 1_000_000) "
          + word("Mo", "MB")),
    ] + (solution.wasCut ? [cut] : [])
  }

  private var kinds: [DefinitionList.Entry] {
    GroupKind.allCases.compactMap { kind in
      let moved = answer.solution.plan.groups.reduce(0) { sum, group in
        sum + (group.kind == kind ? group.members.count : 0)
      }
      return moved == 0 ? nil : .init("  " + kind.label[language], String(moved))
    }
  }

  private var cut: DefinitionList.Entry {
    .init(
      word("Interrompu", "Cut"), word("le meilleur jusque-là", "the best so far"), .alert)
  }

  private func hundredths(_ seconds: Double) -> String {
    JSON.number((seconds * 100).rounded() / 100).compact
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}

/// By how much a plan may miss the best, in hundred-thousandths of the bound.
struct Gap {
  let share: Int

  func written(_ language: Language) -> String {
    let (whole, rest) = share.quotientAndRemainder(dividingBy: 1000)
    let digits = String(rest + 1000).dropFirst()
    return "\(whole)" + (language == .fr ? "," : ".") + digits + " %"
  }
}

extension Solution {
  /// By how much the plan may miss the best, rounded up.
  var gap: Gap {
    let missing = statedBound - objective
    guard statedBound > 0, missing > 0 else { return Gap(share: 0) }
    return Gap(
      share: Int((Int128(missing) * 100_000 + Int128(statedBound) - 1) / Int128(statedBound)))
  }
}
