import CaseKernel

extension AccompagnementRenforce {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
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
}
