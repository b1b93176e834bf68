import CaseKernel
import CaseStore
import Glibc
import Interchange

/// The folder of a demonstration: made when it is missing, and never cleared of anything but an
/// earlier demonstration.
struct DemonstrationFolder {
  let path: String

  /// The store's file.
  var store: String { (path.hasSuffix("/") ? path : path + "/") + "logis.sqlite" }

  /// Makes room for a new store.
  ///
  /// - Throws: `Problem` when a file stands there that is not the store of a demonstration, or the
  ///   folder cannot be made.
  func clear() throws(Problem) {
    try make()
    guard access(store, F_OK) == 0 else { return }
    guard holdsDemonstration else {
      throw Problem(
        "not-a-demonstration",
        Text(
          fr: "\(store) : ce n'est pas la base d'une démonstration, elle n'est pas remplacée",
          en: "\(store): not the store of a demonstration, it is not replaced"),
        remedy: Text(
          fr: "choisir un autre dossier : logis demo --output DOSSIER",
          en: "choose another folder: logis demo --output FOLDER"), exit: .cannotCreate)
    }
    for suffix in ["", "-wal", "-shm"] { unlink(store + suffix) }
  }

  /// A store of ours, whose user is the one of demonstrations and nobody else's.
  private var holdsDemonstration: Bool {
    guard let found = try? Store.open(at: store),
      let users = try? found.read({ try $0.users() })
    else { return false }
    return users.contains { $0.id == PrepareDemonstration.user }
  }

  private func make() throws(Problem) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      if mkdir(made, 0o755) != 0, errno != EEXIST, access(made, F_OK) != 0 {
        throw Problem(FileRefusal(path: made, code: errno))
      }
      made += "/"
    }
  }
}
