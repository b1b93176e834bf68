import CaseKernel
import CaseStore

/// Everything that a file says of the wishes of one household.
struct WishEntry: RecordEntry {
  var id: Household.ID
  /// The rows, in the order of the file.
  var rows: [WishRow]

  /// The wishes: rows of one criterion and one level are alternatives of one wish.
  var wishes: [HousingWish] {
    rows.map { HousingWish($0.criterion, $0.level, [$0.value].compactMap { $0 }) }.merged
  }

  func referenceDefects(_ references: References) throws -> [CellDefect] {
    [references.wishDefect(of: id)].compactMap { $0 }
  }

  func record(from known: Household?, _ writing: Writing) throws -> Household {
    var household = known ?? Household(id: id)
    household.wishes = wishes
    return household
  }
}

extension References {
  /// The defect of a household that does not exist or is closed to the author, told alike; of one
  /// whose address is withheld, which enters no pool.
  fileprivate func wishDefect(of id: Household.ID) -> CellDefect? {
    let shown = id.rawValue.shownShort
    guard let withheld = households[id] else {
      let near = nearest(to: id.rawValue, in: households.keys.map(\.rawValue).sorted())
      return CellDefect(
        "household",
        Text(
          fr: "ménage « \(shown) » inconnu"
            + (near.map { " ; peut-être « \($0) »" } ?? " ; l'ajouter : logis household add"),
          en: "no household \"\(shown)\""
            + (near.map { "; did you mean \"\($0)\"" } ?? "; add it: logis household add")))
    }
    guard withheld else { return nil }
    return CellDefect(
      "household",
      Text(
        fr: "adresse confidentielle : ce ménage n'entre dans aucune recherche commune ; retirer "
          + "ses lignes",
        en: "confidential address: this household enters no pool; take its rows out"))
  }
}
