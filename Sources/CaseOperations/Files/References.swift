import CaseKernel
import CaseStore

/// What an entry may name: partners and dwellings that exist, households that its author sees.
struct References {
  let registry: Registry
  /// The partners of the store, and those that the same file brings.
  let partners: Set<Partner.ID>
  /// The households open to the author, and whether their address is withheld.
  let households: [Household.ID: Bool]

  init(
    _ registry: Registry, bringing partners: [Partner.ID] = [],
    households: [Household.ID: Bool] = [:]
  ) throws {
    self.registry = registry
    self.partners = Set(try registry.partners().map(\.id) + partners)
    self.households = households
  }

  /// The defect of naming a partner that does not exist.
  func defect(_ column: String, partner id: Partner.ID?) -> CellDefect? {
    guard let id, !partners.contains(id) else { return nil }
    let shown = id.rawValue.shownShort
    let near = nearest(to: id.rawValue, in: partners.map(\.rawValue).sorted())
    return CellDefect(
      column,
      Text(
        fr: "partenaire « \(shown) » inconnu"
          + (near.map { " ; peut-être « \($0) »" } ?? " ; l'ajouter : logis partner add"),
        en: "no partner \"\(shown)\""
          + (near.map { "; did you mean \"\($0)\"" } ?? "; add it: logis partner add")))
  }

  /// The defect of naming a dwelling that does not exist.
  func defect(_ column: String, dwelling id: Dwelling.ID?) throws -> CellDefect? {
    guard let id, try registry.dwelling(id) == nil else { return nil }
    let shown = id.rawValue.shownShort
    return CellDefect(
      column,
      Text(
        fr: "logement « \(shown) » inconnu ; l'ajouter : logis dwelling add",
        en: "no dwelling \"\(shown)\"; add it: logis dwelling add"))
  }
}
