internal import CaseKernel

extension TailoredModule {
  /// `<Name>.swift`: what the programme is, its phases, its roles, what is paid.
  var descriptionSource: String {
    let description = declared.description
    return """
      package import CaseKernel

      \(Self.sentence(description.summary.en).comment())
      package struct \(name): Programme {
      package static let description = ProgrammeDescription(
      \(programme.id.literal), version: \(description.version), name: \(description.name.swift),
      summary: \(description.summary.swift), source: \(description.source.expression))

      package let settings: NoSettings

      package init(settings: NoSettings) {
      self.settings = settings
      }

      /// The phases in the order lived.
      package var phases: PhaseGraph {
      PhaseGraph {
      \(declared.graph.phases.map(phase).joined(separator: "\n"))
      }
      }

      package var roles: [PartnerRole] {
      \(swiftList(declared.roles.map(role)))
      }

      \([billing, households].filter { !$0.isEmpty }.joined(separator: "\n"))
      }

      """
  }

  private static func sentence(_ text: String) -> String {
    text.hasSuffix(".") ? text : text + "."
  }

  private func phase(_ phase: Phase) -> String {
    // Observing adds the agreement itself.
    let entry = phase.observes ? Array(phase.entry.dropFirst()) : phase.entry
    func calls(_ name: String, _ conditions: [Condition]) -> String? {
      conditions.isEmpty ? nil : "\n.\(name)(\(conditions.map(\.swift).joined(separator: ", ")))"
    }
    let exits = phase.exits.map(\.swift).joined(separator: ", ")
    let parts: [String?] = [
      "Phase(\(phase.id.swift), \(phase.label.swift))", calls("enteredWhen", entry),
      calls("requires", phase.completion), phase.observes ? "\n.observing()" : nil,
      phase.due.map { "\n.due(\(arguments($0)))" },
      phase.measured ? "\n.countedInMeasureMonths()" : nil,
      phase.isFinal ? nil : "\n.leads(to: \(exits))",
    ]
    return parts.compactMap { $0 }.joined()
  }

  private func arguments(_ due: DueRule) -> String {
    let caps = due.noLaterThan.map(\.swift).joined(separator: ", ")
    return "within: \(due.within.swift), after: \(due.after.swift)"
      + (caps.isEmpty ? "" : ", noLaterThan: \(caps)")
  }

  private func role(_ role: PartnerRole) -> String {
    let kinds = swiftList(role.kinds.map { ".\($0)" })
    return "PartnerRole(\(role.id.swift), \(role.label.swift)"
      + swiftArguments(
        ("kinds", role.kinds.isEmpty ? nil : kinds), ("required", role.required ? "true" : nil),
        ("takesPartInCases", role.takesPartInCases ? nil : "false"),
        ("mayRefer", role.mayRefer ? "true" : nil), ("mayDecide", role.mayDecide ? "true" : nil))
      + ")"
  }

  private var billing: String {
    let facts = [
      ("diagnosisOrdered", declared.billing.diagnosisOrdered),
      ("diagnosisDone", declared.billing.diagnosisDone),
    ]
    let arguments = facts.compactMap { label, fact in fact.map { "\(label): \($0.swift)" } }
    return "package var billing: Billing { Billing(\(arguments.joined(separator: ", "))) }"
  }

  private var households: String {
    if declared.householdKinds == [.family, .singlePerson] { return "" }
    return "package var householdKinds: [Household.Kind] { "
      + "\(swiftList(declared.householdKinds.map { ".\($0)" })) }"
  }
}
