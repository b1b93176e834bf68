package import CaseKernel
package import Interchange

extension JSON {
  /// Whole cents, `null` where the amount is unknown.
  package init(_ amount: Cents?) {
    self = amount.map { .integer($0.amount) } ?? .null
  }

  /// The ISO form of a day, `null` where it is unknown.
  package init(_ day: Day?) { self.init(day?.description) }
}
