internal import CaseKernel

extension TailoredModule {
  /// `<Name>+Assessment.swift`: the rules, one private function each.
  var assessmentSource: String {
    let rules = declared.rules
    let all =
      rules.isEmpty
      ? "[]" : swiftList(rules.map { "\(Self.function($0))(context)" }) + ".flatMap { $0 }"
    let codes = swiftList(shown.map(\.id.swift))
    return file(
      "private typealias Context = CaseContext<\(name)Details>",
      "package static let codes\(shown.isEmpty ? ": [String]" : "") = \(codes)",
      """
      /// What the programme's own rules find; the house adds due dates, agreements and contacts.
      package func assess(_ context: CaseContext<\(name)Details>) -> [Finding] {
      \(all)
      }
      """, rules.map(rule).joined(separator: "\n\n"),
      rules.allSatisfy(\.fields.isEmpty) ? "" : Self.knownFacts)
  }

  private static func function(_ rule: Rule) -> String {
    "\(rule.id.rawValue.lowerCamelCase)Findings"
  }

  private static let knownFacts = """
    /// The facts that a finding uses, where they are known.
    private func known(_ fields: [FieldID], _ context: Context) -> [String: FieldValue] {
    fields.reduce(into: [:]) { $0[$1.rawValue] = context.file.fact($1) }
    }
    """

  private func rule(_ rule: Rule) -> String {
    let fields = rule.fields
    let narrowest = fields.compactMap { declared.field($0)?.visibility }.max()
    let visibility = max(rule.visibility, narrowest ?? rule.visibility)
    return """
      \("\(rule.message.en.capitalised) (`\(rule.id)`).".comment())
      private func \(Self.function(rule))(_ context: Context) -> [Finding] {
      \(guards(of: rule))
      return [
      Finding(
      "\\(Self.description.module)/\(rule.id)", .\(rule.severity), \(rule.message.swift)
      \(swiftArguments(
        ("facts", fields.isEmpty ? nil : "known(\(swiftList(fields.map(\.swift))), context)"),
        ("visibility", visibility.swiftUnlessUsual), ("source", rule.source?.expression))))
      ]
      }
      """
  }

  private func guards(of rule: Rule) -> String {
    let phases = swiftList(rule.phases.map(\.swift))
    let before =
      (rule.phases.isEmpty ? [] : ["\(phases).contains(context.file.phase)"])
      + rule.when.map(\.holds)
    let applies =
      before.isEmpty ? "" : "guard \(before.joined(separator: ", ")) else { return [] }\n"
    return applies + broken(rule.expects)
  }

  /// Goes on where what is expected does not hold.
  private func broken(_ expectation: Rule.Expectation) -> String {
    switch expectation {
    case .holds(let conditions):
      let all = conditions.isEmpty ? "true" : conditions.map(\.holds).joined(separator: " && ")
      return "let isRight = \(all)\nguard !isRight else { return [] }"
    case .notPassed(let fact):
      return "guard let last = context.file.day(of: \(fact.swift)), context.day > last "
        + "else { return [] }"
    case .count(let kind, let least, let most):
      return "let count = context.file.counts[\(kind.swift)] ?? 0\n"
        + "guard \(outside("count", least, most)) else { return [] }"
    case .number(let field, let least, let most):
      return "guard let number = context.file.fact(\(field.swift))?.number, "
        + "\(outside("number", least, most)) else { return [] }"
    }
  }

  private func outside(_ value: String, _ least: Int, _ most: Int?) -> String {
    "\(value) < \(least)" + (most.map { " || \(value) > \($0)" } ?? "")
  }

  /// `<Name>+Eligibility.swift`: who may enter, one private function a criterion.
  var eligibilitySource: String {
    let criteria = definition.criteria
    let all = swiftList(criteria.map { "\(Self.function($0))(candidate)" })
    return file(
      """
      /// Who may enter; what is not known excludes nobody.
      package func eligibility(_ candidate: Candidate) -> Eligibility {
      Eligibility(\(all))
      }
      """, criteria.map(criterion).joined(separator: "\n\n"))
  }

  private static func function(_ criterion: FactCriterion) -> String {
    "\(criterion.id.rawValue.lowerCamelCase)Criterion"
  }

  private func criterion(_ criterion: FactCriterion) -> String {
    let field = criterion.field.swift
    let declaration = declared.field(criterion.field)
    let label = declaration?.label ?? Text(criterion.field.rawValue)
    let unknown = Text(fr: "« \(label.fr) » : à préciser", en: "\"\(label.en)\": to be said")
    return """
      \("\(criterion.yes.en.capitalised) (`\(criterion.id)`).".comment())
      private func \(Self.function(criterion))(_ candidate: Candidate) -> Criterion {
      let value = candidate.facts[\(field)]
      let fits = value.map { $0.isOne(of: \(swiftList(criterion.allowed.map(\.literal)))) }
      return Criterion(
      "\\(Self.description.module)/\(criterion.id)", fits.map { $0 ? .yes : .no } ?? .unknown,
      yes: \(criterion.yes.swift), no: \(criterion.no.swift), unknown: \(unknown.swift),
      facts: value.map { [\(field): $0] } ?? [:], missing: [\(field)],
      visibility: .\(declaration?.visibility ?? .partnersOfTheCase),
      source: Self.description.source)
      }
      """
  }

  /// `<Name>+Indicators.swift`: the usual figures.
  var indicatorsSource: String {
    let graph = declared.graph
    let observing = graph.phases.filter(\.observes).map(\.id)
    let followed = observing.isEmpty ? graph.phases.filter { !$0.isFinal }.map(\.id) : observing
    let months =
      graph.phases.contains(where: \.measured)
      ? """
      , Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths)
      """ : ""
    return file(
      """
      /// Referrals (I.1), households followed (I.8), measure-months (I.17), exits (I.13).
      package var indicators: [Indicator] {
      [Indicator("I.1", Text(fr: "orientations reçues", en: "referrals"), .flow,
      .cases(.happened(.opened, .inPeriod))),
      Indicator("I.8", Text(fr: "ménages suivis", en: "households followed"), .flow,
      .count(.active(\(swiftList(followed.map(\.swift))))))\(months)] + Indicator.exits(by: outcomes)
      }
      """)
  }
}
