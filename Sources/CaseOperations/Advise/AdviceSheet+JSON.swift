package import CaseKernel
package import Interchange

extension AdviceSheet {
  /// The objects of the contract (`advise`), best first.
  package func object(_ language: Language) -> JSON {
    .array(advice.map { $0.object(language) })
  }
}

extension Advice {
  /// The object of the contract; `met` says how a finding weighs, `null` where it decides nothing.
  package func object(_ language: Language) -> JSON {
    [
      "id": .string(instance.id.rawValue), "programme": .string(instance.id.rawValue),
      "module": .string(instance.module.rawValue), "eligible": .string(eligible.rawValue),
      "findings": .array(
        findings.map { line in
          guard case .object(let pairs) = line.finding.object(language) else { return .null }
          return .object(pairs + [("met", JSON(line.met?.rawValue))])
        }),
      "missing": JSON(missing),
      "ask": .array(
        ask.map { question in
          [
            "fact": .string(question.fact), "question": .string(question.words[language]),
            "command": JSON(question.command),
          ]
        }),
    ]
  }
}
