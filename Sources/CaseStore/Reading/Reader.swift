package import CaseKernel

/// What one person may see on a day: the only way out of the store for display.
///
/// Every answer is filtered by the disclosure matrix (D6.8), by the parties of each case and by
/// the confidentiality of addresses (D5.4).
package struct Reader: Sendable {
  let store: Store
  /// Who reads; every answer is cut to what they may see.
  package let viewer: Viewer
  /// The day on which one looks.
  package let day: Day

  init(store: Store, viewer: Viewer, day: Day) {
    self.store = store
    self.viewer = viewer
    self.day = day
  }

  /// Whether the viewer reads any case at all; otherwise aggregated figures only.
  package var mayReadCases: Bool {
    Disclosure.reach(of: viewer, Involvement(partnerTakesPart: true, named: false)) != nil
  }

  /// The one sentence that stands for a secret address (D5.4 point 1).
  package static let confidentialAddress = Text(
    fr: "adresse confidentielle", en: "confidential address")

  /// Belongs to the operator's side: sees households before any case is opened for them.
  var isOfOperator: Bool {
    !viewer.roles.isDisjoint(with: [.socialWorker, .operatorManager, .coordinator])
  }

  func read<T: Sendable>(_ body: (Registry) throws -> T) throws(StoreDefect) -> T {
    do {
      return try store.read(body)
    } catch {
      throw StoreDefect(error, path: store.path)
    }
  }
}
