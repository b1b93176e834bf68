package import CaseKernel
package import Rehousing

/// What a group is to who reads it.
package enum GroupKind: String, CaseIterable, Codable, Sendable {
  /// One household that takes a vacant dwelling: a chain of one.
  case vacancy
  /// A vacant dwelling that several households move up to, each into the one freed before.
  case chain
  /// Households that take one another's dwellings.
  case exchange

  /// The kind in words.
  package var label: Text {
    switch self {
    case .vacancy: Text(fr: "logement vacant", en: "vacant dwelling")
    case .chain: Text(fr: "chaîne", en: "chain")
    case .exchange: Text(fr: "échange", en: "exchange")
    }
  }
}

extension MoveGroup {
  /// What the group is.
  package var kind: GroupKind {
    isExchange ? .exchange : members.count == 1 ? .vacancy : .chain
  }
}

extension Solution {
  /// What no plan exceeds: that of the certificate, or the plan itself where it is proved the best.
  package var statedBound: Int { isOptimal ? objective : bound }
}
