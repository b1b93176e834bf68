package import CaseKernel
package import Interchange
import Rehousing

extension SearchCase.Outcome {
  /// The channels, for scripts; best first.
  package func object(_ language: Language) -> JSON {
    [
      "case": .string(file.rawValue), "household": .string(household.rawValue),
      "options": .array(options.map { $0.object(language) }),
      "reasons": .array(closed.map { $0.object(language) }),
    ]
  }
}

extension SearchCase.Option {
  fileprivate func object(_ language: Language) -> JSON {
    [
      "channel": .string(channel.rawValue), "dwelling": .string(dwelling.id.rawValue),
      "landlord": .string(dwelling.landlord.rawValue), "source": JSON(dwelling.source),
      "availableFrom": JSON(dwelling.availableFrom), "with": JSON(with.map(\.rawValue)),
      "score": .number(Double((explanation.score.points + 1) / 3) / 100),
      "passes": .string(explanation.answers.verdict.rawValue),
      "findings": .array(explanation.findings.map { $0.object(language) }),
    ]
  }
}
