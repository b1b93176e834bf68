package import CaseKernel
import CaseStore
package import Interchange

extension GatheringSheet {
  /// The object of the contract: what is `null` is unknown, withheld, or hidden because it is
  /// small, as `suppressed` says.
  package var object: JSON {
    .object(
      [
        ("id", .string(id.rawValue)), ("programme", .string(instance.id.rawValue)),
        ("kind", .string(kind.rawValue)), ("state", .string(state.rawValue.lowercasingFirst)),
        ("on", JSON(on.description)), ("committee", JSON(committee)), ("theme", JSON(theme)),
        ("place", JSON(place)), ("hours", minutes.map { .number(Double($0) / 60) } ?? .null),
        ("facilitators", JSON(facilitators.map(\.rawValue))), ("notes", JSON(notes)),
      ] + people)
  }

  private var people: [(String, JSON)] {
    [
      ("cases", .array((attendance?.cases ?? []).map { .string($0.id.rawValue) })),
      ("households", JSON(households)), ("suppressed", .bool(isSuppressed)),
      ("neighbours", JSON(neighbours)),
      (
        "staff",
        .array(
          staff.map {
            [
              "partner": .string($0.partner.rawValue), "job": .string($0.job),
              "count": JSON($0.count),
            ]
          })
      ),
      ("members", JSON(members.map(\.rawValue))), ("decisions", JSON(decisions)),
      (
        "checkpoints",
        .array(
          checkpoints.map { ["what": .string($0.what), "due": JSON($0.due.description)] })
      ),
    ]
  }

  /// Whether the number of households is hidden because it is small.
  package var isSuppressed: Bool { attendance != nil && households == nil }

  /// What else the programme notes of such a gathering: label and value.
  package func others(_ language: Language) -> [(label: String, value: String)] {
    let shown: Set<FieldID> = ["gathering", "day", "committee", "theme", "place", "notes"]
    return fields.filter { !shown.contains($0.id) }.compactMap { field in
      note.facts[field.id].map { (field.label[language], field.kind.written($0, language)) }
    }
  }

  /// The theme in the words of the programme.
  package func theme(_ language: Language) -> String? {
    note.facts["theme"].map { value in
      fields.first { $0.id == "theme" }?.kind.written(value, language) ?? value.text ?? ""
    }
  }

  /// A job in the words of the programme.
  package func label(ofJob job: String, _ language: Language) -> String {
    let fields = declared.programmeKinds.first { $0.id == "staffPresent" }?.fields ?? []
    return fields.first { $0.id == "job" }?.kind.written(.text(job), language) ?? job
  }
}

extension String {
  /// The word of a state as scripts read it: `notHeld`.
  fileprivate var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}
