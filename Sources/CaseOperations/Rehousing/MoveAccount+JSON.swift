package import CaseKernel
package import Interchange

extension MoveAccount {
  /// What is said, for scripts.
  package func object(_ language: Language) -> JSON {
    [
      "programme": .string(plan.programme.rawValue), "day": JSON(plan.day),
      "group": JSON(group?.number), "kind": JSON(group?.kind.rawValue),
      "moves": .array(
        lines.map { line in
          [
            "id": JSON(line.move?.id), "household": .string(line.household.rawValue),
            "from": JSON(line.move?.from?.rawValue), "to": JSON(line.move?.to.rawValue),
            "score": JSON(line.move.map { Double($0.score) / 100 }),
            "findings": .array(line.findings.map { $0.object(language) }),
          ]
        }),
      "findings": .array(findings.map { $0.object(language) }),
    ]
  }
}

extension ProposeGroup.Outcome {
  /// What was offered, for scripts.
  package var object: JSON {
    [
      "programme": .string(plan.programme.rawValue), "group": JSON(group.number),
      "kind": .string(group.kind.rawValue), "dryRun": .bool(isPreview),
      "offers": .array(
        offers.map { offer in
          [
            "id": .string(offer.move.id), "case": .string(offer.file.rawValue),
            "household": .string(offer.move.household.rawValue),
            "from": JSON(offer.move.from?.rawValue), "to": .string(offer.move.to.rawValue),
            "landlord": .string(offer.landlord.rawValue),
          ]
        }),
      "commissions": JSON(commissions.map(\.rawValue)),
    ]
  }
}
