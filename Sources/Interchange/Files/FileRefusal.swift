import Glibc

/// A file that could not be read or written: which one, and why.
package struct FileRefusal: Error, Hashable, Sendable {
  /// What the system answered, reduced to what a person can act on.
  package enum Reason: Hashable, Sendable {
    case missing
    case notAllowed
    case isFolder
    case noSpace
    /// A pipe holds more than may be kept in memory; the limit is in bytes.
    case pipeTooLong(limit: Int)
    /// Any other answer, by its `errno`.
    case system(code: CInt)
  }

  /// The path as it was given.
  package let path: String
  /// Why it was refused.
  package let reason: Reason

  /// Says that `path` was refused for `reason`.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Reads the reason from an `errno`.
  package init(path: String, code: CInt) {
    let reason: Reason =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM, EROFS: .notAllowed
      case EISDIR: .isFolder
      case ENOSPC, EDQUOT: .noSpace
      default: .system(code: code)
      }
    self.init(path: path, reason: reason)
  }

  /// The refusal in both languages: path, reason, remedy.
  package var wording: Wording {
    switch reason {
    case .missing:
      Wording(
        fr: "\(path) : fichier introuvable ; vérifiez le chemin",
        en: "\(path): no such file; check the path")
    case .notAllowed:
      Wording(
        fr: "\(path) : accès refusé ; vérifiez les droits du fichier et de son dossier",
        en: "\(path): access denied; check the rights of the file and of its folder")
    case .isFolder:
      Wording(
        fr: "\(path) : c'est un dossier ; donnez un fichier",
        en: "\(path): this is a folder; give a file")
    case .noSpace:
      Wording(
        fr: "\(path) : plus de place sur le disque ; libérez-en et recommencez",
        en: "\(path): no space left on the disk; free some and start again")
    case .pipeTooLong(let limit):
      Wording(
        fr: "\(path) : plus de \(limit / 1_048_576) Mio par un tube ; enregistrez dans un fichier",
        en: "\(path): more than \(limit / 1_048_576) MiB through a pipe; save it in a file first")
    case .system(let code):
      Wording(
        fr: "\(path) : le système a refusé (errno \(code)) ; vérifiez le disque et le chemin",
        en: "\(path): the system refused (errno \(code)); check the disk and the path")
    }
  }
}
