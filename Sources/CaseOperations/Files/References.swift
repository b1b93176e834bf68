import CaseKernel
import CaseStore

/// What an entry may name: partners and dwellings that exist, households that its author sees.
struct References {
  let registry: Registry
  /// The partners of the store, and those that the same file brings.
  let partners: Set<Partner.ID>
  /// The households open to the author, and whether their address is withheld.
  let households: [Household.ID: Bool]
  /// Who names them; `nil` for the system, to which nothing is closed.
  private let author: Reader?

  init(
    _ registry: Registry, of author: Reader?, bringing partners: [Partner.ID] = [],
    households: [Household.ID: Bool] = [:]
  ) throws {
    self.registry = registry
    self.author = author
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

  /// The defect of naming a dwelling that does not exist, alike for one that is closed to the
  /// author: whoever could house somebody in it would be shown its landlord and its commune.
  func defect(_ column: String, dwelling id: Dwelling.ID?) throws -> CellDefect? {
    guard let id, try registry.dwelling(id) == nil || isClosed(id) else { return nil }
    let shown = id.rawValue.shownShort
    return CellDefect(
      column,
      Text(
        fr: "logement « \(shown) » inconnu ; l'ajouter : logis dwelling add",
        en: "no dwelling \"\(shown)\"; add it: logis dwelling add"))
  }

  /// The defect of saying something of a dwelling that is closed to the author: whether it changes
  /// anything would tell what is recorded of a secret home (D5.4).
  func defect(describing id: Dwelling.ID) throws -> CellDefect? {
    guard try isClosed(id) else { return nil }
    return CellDefect(
      "dwelling",
      Text(
        fr: "identifiant déjà pris par un logement qui ne vous est pas ouvert",
        en: "id already borne by a dwelling that is not open to you"))
  }

  private func isClosed(_ id: Dwelling.ID) throws -> Bool {
    try author?.isClosed(id, in: registry) ?? false
  }
}
