package import CaseKernel

/// What the programmes say of a household on a day.
package struct AdviceSheet: Sendable {
  /// The household as the viewer may read it.
  package var household: Household
  package var day: Day
  /// The fields that were supposed, which nobody recorded.
  package var supposed: [FieldID]
  /// One for each enabled programme, best first.
  package var advice: [Advice]
}

/// What one programme says of a household.
package struct Advice: Sendable {
  /// A finding, and how it weighs: for, against or unknown; `nil` where it decides nothing.
  package struct Line: Sendable {
    package var finding: Finding
    package var met: Answer?

    init(_ finding: Finding, _ met: Answer?) {
      self.finding = finding
      self.met = met
    }
  }

  /// A fact to be asked for, in words, and how its answer is recorded.
  package struct Question: Hashable, Sendable {
    /// The fact, as `missing` names it.
    package var fact: String
    package var words: Text
    /// `nil` where the fact is not the viewer's to know.
    package var command: String?
  }

  /// The programme as it runs here.
  package var instance: ProgrammeInstance
  package var eligible: Answer
  package var findings: [Line]
  /// The facts that are not known, each once.
  package var missing: [String]
  package var ask: [Question]
}

extension [Advice] {
  /// The same advice, yes before unknown before no; then the fewest obstacles, the fewest questions, and the order
  /// of the configuration.
  package var bestFirst: [Advice] {
    enumerated().sorted { left, right in
      left.element.order(left.offset).lexicographicallyPrecedes(right.element.order(right.offset))
    }.map(\.element)
  }
}

extension Advice {
  fileprivate func order(_ place: Int) -> [Int] {
    let verdict = [Answer.yes, .unknown, .no].firstIndex(of: eligible) ?? 0
    let obstacles = findings.count { $0.finding.severity != .information }
    return [verdict, obstacles, missing.count, place]
  }
}
