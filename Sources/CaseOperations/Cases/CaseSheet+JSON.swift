package import CaseKernel
import CaseStore
package import Interchange

extension CaseSheet {
  /// The object of the contract (`case show`), without the journal.
  package func summaryObject(_ language: Language) -> JSON {
    .object(heading + people + state(language))
  }

  /// The whole object of the contract (`case show`).
  package func object(_ language: Language) -> JSON {
    .object(
      heading + people + [
        ("details", Self.json(view.file.facts)), ("extra", Self.json(view.file.extra)),
      ]
        + state(language) + [
          (
            "journal",
            .array(
              view.journal.map { line in
                line.object(summary: wording.summary(of: line.kind, line.body, language))
              })
          )
        ])
  }

  private var heading: [(String, JSON)] {
    let file = view.file
    return [
      ("id", .string(file.id.rawValue)), ("programme", .string(file.programme.rawValue)),
      ("module", .string(file.module.rawValue)), ("definition", .string(file.definition)),
      ("household", .string(file.household.rawValue)),
      ("openedOn", JSON(file.openedOn.description)),
      ("phase", .string(file.phase.rawValue)), ("phaseSince", JSON(file.phaseSince.description)),
      ("due", JSON(due?.description)), ("open", .bool(file.isOpen)),
      ("outcome", JSON(file.outcome?.rawValue)), ("closedOn", JSON(file.closedOn?.description)),
      ("lastContact", JSON(file.lastContact?.description)),
    ]
  }

  private var people: [(String, JSON)] {
    let file = view.file
    return [
      (
        "referents",
        .array(
          file.referents.map {
            [
              "user": .string($0.user.rawValue), "partner": JSON($0.partner?.rawValue),
              "from": JSON($0.from.description), "to": JSON($0.to?.description),
            ]
          })
      ),
      (
        "partners",
        .array(
          file.parties.map {
            [
              "partner": .string($0.partner.rawValue), "role": .string($0.role.rawValue),
              "from": JSON($0.from?.description), "to": JSON($0.to?.description),
              "reads": JSON($0.reads?.rawValue),
            ]
          })
      ),
      (
        "agreements",
        .array(
          file.agreements.map {
            [
              "kind": .string($0.kind.rawValue), "givenOn": JSON($0.givenOn.description),
              "withdrawnOn": JSON($0.withdrawnOn?.description), "mode": JSON($0.mode?.rawValue),
              "with": JSON($0.with?.rawValue),
            ]
          })
      ),
    ]
  }

  private func state(_ language: Language) -> [(String, JSON)] {
    [
      ("plan", .array(view.file.plan.map(Self.json))),
      (
        "links",
        .array(
          view.file.links.map {
            [
              "case": JSON($0.here?.rawValue), "kind": .string($0.kind.rawValue),
              "reference": JSON($0.reference?.revealed),
            ]
          })
      ),
      (
        "linkedFrom",
        .array(
          view.linkedFrom.map {
            ["case": .string($0.from.rawValue), "kind": .string($0.kind.rawValue)]
          })
      ),
      ("next", JSON(next.map(\.rawValue))),
      ("findings", .array(findings.map { $0.object(language) })),
    ]
  }

  private static func json(_ facts: Facts) -> JSON {
    .object(facts.sorted { $0.key < $1.key }.map { ($0.key.rawValue, $0.value.json) })
  }

  private static func json(_ commitment: Commitment) -> JSON {
    [
      "number": JSON(commitment.number), "party": .string(commitment.party.rawValue),
      "what": .string(commitment.what.revealed), "due": JSON(commitment.due?.description),
      "state": .string(commitment.state.rawValue), "madeOn": JSON(commitment.madeOn.description),
      "settledOn": JSON(commitment.settledOn?.description),
    ]
  }
}

extension JournalLine {
  /// What the entry carries, by field, in the order of the ids.
  private var values: [(String, JSON)] {
    guard let note = body?.note else { return [] }
    return note.facts.sorted { $0.key < $1.key }.map { ($0.key.rawValue, $0.value.json) }
  }

  func object(summary: String) -> JSON {
    [
      "entry": JSON(entry), "on": JSON(on.description), "recordedAt": JSON(recordedAt.description),
      "author": .string(author.rawValue), "kind": .string(kind.rawValue),
      "visibility": .string(visibility.rawValue), "summary": .string(summary),
      "facts": .object(values), "corrects": JSON(corrects),
    ]
  }
}

extension CaseEvent.Body {
  /// What was noted, or should have been.
  fileprivate var note: CaseEvent.Note? {
    switch self {
    case .noted(let note): note
    case .corrected(let correction): correction.body.note
    default: nil
    }
  }
}

extension Finding {
  /// The object of the contract.
  package func object(_ language: Language) -> JSON {
    [
      "code": .string(code), "severity": .string(severity.rawValue),
      "message": .string(message[language]),
      "facts": .object(facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }),
      "source": JSON(source),
    ]
  }
}

extension FieldValue {
  /// The value as JSON writes it.
  package var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): .integer(Int64(number))
    case .answer(let flag): .bool(flag)
    case .list(let items): JSON(items)
    }
  }
}

extension CasePreview {
  /// What a dry run says to a script.
  package func object(_ language: Language) -> JSON {
    [
      "id": JSON(id?.rawValue), "dryRun": true,
      "phase": [
        "before": .string(phase.before.rawValue), "after": .string(phase.after.rawValue),
      ],
      "due": ["before": JSON(due.before?.description), "after": JSON(due.after?.description)],
      "open": ["before": .bool(open.before), "after": .bool(open.after)],
      "measureMonths": [
        "before": .number(Double(months.before.hundredths) / 100),
        "after": .number(Double(months.after.hundredths) / 100),
      ],
      "entries": JSON(entries.map { wording.summary(of: $0.kind, $0.body, language) }),
      "findingsAdded": .array(findingsAdded.map { $0.object(language) }),
      "findingsRemoved": .array(findingsRemoved.map { $0.object(language) }),
    ]
  }
}
