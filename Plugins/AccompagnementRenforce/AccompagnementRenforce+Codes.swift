import CaseKernel

extension AccompagnementRenforce {
  /// The programme's own findings by code.
  enum Code: String, CaseIterable {
    case stageMissing = "stage-at-entry-missing"
    case evictionImminent = "eviction-imminent"
    case procedureWorsened = "procedure-worsened"
    case earlierProjectUnknown = "earlier-project-unknown"
    case earlierCaseUnlinked = "earlier-case-unlinked"
    case leadOperatorMissing = "lead-operator-missing"
    case leadOperatorStranger = "lead-operator-stranger"
    case operatorSilent = "operator-silent"
    case levelContradicted = "level-contradicted"
    case livingConditionsWaiting = "living-conditions-waiting"
    case mutationToExamine = "mutation-to-examine"
    case mutationWayOpen = "mutation-way-open"
  }

  /// Every code of the enumeration, so that no finding goes without its two examples.
  package static let codes = Code.allCases.map(\.rawValue)

  /// A finding of the programme, with the document that asks for it unless another text does.
  func finding(
    _ code: Code, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = .partnersOfTheCase,
    source: String = AccompagnementRenforce.description.source
  ) -> Finding {
    Finding(
      "\(Self.description.module)/\(code.rawValue)", severity, message, facts: facts,
      visibility: visibility, source: source)
  }
}
