package import CaseKernel
package import Subletting

/// What the programme knows of a unit; what is `nil` is unknown.
///
/// Rooms and protection measures are facts of the household; what happened is in the entries.
package struct FamillesGouvernantesDetails: CaseDetails {
  package var leaseForm: LeaseForm?
  package var coordinatorEmployer: CoordinatorEmployer?
  /// The living area of all dwellings of the unit, in whole square metres.
  package var livingArea: Int?
  package var socialLifeProject: String?
  package var socialLifeProjectOn: Day?
  /// The day of the convention between département and whoever carries the aid.
  package var departmentConventionOn: Day?
  package var operatorUser: String?
  package var agentUser: String?
  package var roleSafeguard: String?
  package var careTies: String?
  package var closingPlan: String?

  /// Nothing known yet.
  package init() {}
}

extension FamillesGouvernantesDetails: SublettingCase {
  /// The engine's own facts: the parts of it at work here look at none.
  package var subletting: SublettingFacts {
    get { SublettingFacts() }
    set {}
  }
}
