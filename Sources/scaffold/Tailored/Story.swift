internal import CaseKernel

/// An executable example of a module that is being written: what is done, and what was seen when
/// it was run against the definition of `config.yaml`.
struct Story {
  var name: String
  var acts: [Example.Act]
  /// The day on which one looks.
  var day: Day
  var expected: [Example.Expectation] = []

  func expects(_ expectation: Example.Expectation) -> Bool { expected.contains(expectation) }
}

extension Story {
  /// The call that makes the example, in an extension of the programme.
  var swift: String {
    let seen = expected.map(\.swift).joined(separator: ", ")
    let look = day == StoryFinder.start ? "" : ", on: \(day.swift)"
    return "example(\(name.literal)\(look), \(swiftList(acts.map(\.swift))), \(seen))"
  }
}

extension Example.Act {
  var swift: String {
    switch self {
    case .open(let day, let kind, let facts):
      return ".open(\(day.swift)"
        + swiftArguments(("kind", kind?.swift), ("facts", Self.swift(facts))) + ")"
    case .log(let kind, let day, let roles, let facts):
      let by = roles == [.socialWorker] ? nil : swiftList(roles.map { ".\($0)" }.sorted())
      return ".log(\(kind.swift), \(day.swift)"
        + swiftArguments(("by", by), ("facts", Self.swift(facts))) + ")"
    case .agree(let kind, let day, _): return ".agree(.\(kind), \(day.swift))"
    case .withdraw(let kind, let day): return ".withdraw(.\(kind), \(day.swift))"
    case .record(let facts, let day): return ".record(\(Self.swift(facts) ?? "[:]"), \(day.swift))"
    case .advance(let phase, let day): return ".advance(\(phase.swift), \(day.swift))"
    case .close(let outcome, let day): return ".close(\(outcome.swift), \(day.swift))"
    case .join(let partner, let role, let day):
      return ".join(\(partner.swift), as: \(role.swift), \(day.swift))"
    case .part(let partner, let role, let last):
      return ".part(\(partner.swift), from: \(role.swift), last: \(last.swift))"
    case .reopen(let day): return ".reopen(\(day.swift))"
    case .plan(let what, let party, let due, let day):
      return ".plan(\(what.literal), by: .\(party), due: \(due?.swift ?? "nil"), \(day.swift))"
    case .settle(let number, let state, let day):
      return ".settle(\(number), as: .\(state), \(day.swift))"
    }
  }

  private static func swift(_ facts: [FieldID: String]) -> String? {
    if facts.isEmpty { return nil }
    return swiftList(
      facts.sorted { $0.key < $1.key }.map { "\($0.key.swift): \($0.value.literal)" })
  }
}

extension Example.Expectation {
  fileprivate var swift: String {
    switch self {
    case .phase(let phase): ".phase(\(phase.swift))"
    case .due(let day): ".due(\(day?.swift ?? "nil"))"
    case .finds(let code): ".finds(\(code.literal))"
    case .doesNotFind(let code): ".doesNotFind(\(code.literal))"
    case .closed(let outcome): ".closed(\(outcome.swift))"
    case .refused(let code): ".refused(\(code.literal))"
    case .eligible(let answer): ".eligible(.\(answer))"
    }
  }
}

extension TailoredModule {
  private static let storiesOfAFile = 12

  /// `<Name>+Examples.swift`: the lists of examples together, and what they all share.
  var examplesSource: String {
    let lists = groups.indices.map { "examples\($0 + 1)" }.joined(separator: " + ")
    let partners = declared.roles.map { "\($0.id.swift): [\($0.id.rawValue.lowercased().literal)]" }
    let kind = declared.householdKinds.first ?? .family
    return file(
      """
      /// Found by running the definition that stood in `config.yaml`: each says what was seen.
      package static var examples: [Example] { \(lists) }
      """,
      """
      static let opening = \(StoryFinder.opening.written)
      static let start = \(StoryFinder.start.written)

      /// An example in a programme whose partners are there.
      static func example(
      _ name: String, on day: Day = start, _ acts: [Example.Act],
      _ expected: Example.Expectation...
      ) -> Example {
      var instance = ProgrammeInstance(
      id: "exemple", module: description.module, publicName: description.name)
      instance.partners = \(partners.isEmpty ? "[:]" : swiftList(partners))
      var example = Example(
      name, household: Household(id: "exemple", kind: .\(kind)), instance: instance, on: day, acts)
      example.expected = expected
      return example
      }
      """)
  }

  private var groups: [[Story]] {
    stride(from: 0, to: stories.count, by: Self.storiesOfAFile).map {
      Array(stories[$0..<min($0 + Self.storiesOfAFile, stories.count)])
    }
  }

  /// `<Name>+Examples1.swift` and so on: a dozen examples each.
  var storyFiles: [SourceFile] {
    groups.enumerated().map { index, group in
      SourceFile(
        "Plugins/\(name)/\(name)+Examples\(index + 1).swift",
        file(
          "static var examples\(index + 1): [Example] {\n"
            + swiftList(group.map { "\n\($0.swift)" }) + "\n}", access: ""))
    }
  }
}

extension [Example.Act] {
  /// The acts, in which no agreement is given again while it stands.
  var agreeingOnce: [Example.Act] {
    var standing: Set<AgreementKind> = []
    return filter { act in
      switch act {
      case .agree(let kind, _, _): return standing.insert(kind).inserted
      case .withdraw(let kind, _):
        standing.remove(kind)
        return true
      default: return true
      }
    }
  }
}
