package import CaseConfiguration
package import CaseKernel
import CaseStore

/// Everything that is wrong with a configuration; partners may also be in a store that exists.
package struct CheckConfiguration: Sendable {
  /// The configuration file, as typed.
  package var file: String
  /// The store to look for partners in; `nil` for the one that the file names.
  package var store: String?
  /// The modules that the file may name.
  package var installed: [InstalledProgramme]

  /// A check of the file; neither it nor the store is touched.
  package init(file: String, store: String?, installed: [InstalledProgramme]) {
    self.file = file
    self.store = store
    self.installed = installed
  }

  /// The defects in the order of the file.
  package func perform() -> [Defect] {
    Configuration.load(file: file, installed: installed) { path in
      knownPartners(in: store ?? path)
    }.defects
  }

  /// The partners of the store, none where there is no store yet.
  private func knownPartners(in path: String) -> Set<Partner.ID> {
    guard let store = try? Store.open(at: path),
      let partners = try? store.read({ try $0.partners() })
    else { return [] }
    return Set(partners.map(\.id))
  }
}
