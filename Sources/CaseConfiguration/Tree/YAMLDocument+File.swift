internal import CaseKernel
internal import Glibc

extension YAMLDocument {
  /// Reads the file at a path and parses it; a file that can't be read is a defect like another.
  /// - Parameters:
  ///   - path: where the file is.
  ///   - file: the file's name as the user wrote it, for the places; the path unless given.
  package static func read(
    path: String, file: String? = nil, limits: Limits = Limits()
  ) -> (root: YAMLNode?, defects: [Defect]) {
    let beginning = Place(file: file ?? path)
    guard let descriptor = retried({ open(path, O_RDONLY | O_CLOEXEC) }) else {
      return (nil, [unreadable(errno, at: beginning)])
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limits.bytes {
      let count = retried {
        buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      }
      guard let count else { return (nil, [unreadable(errno, at: beginning)]) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return parse(text: bytes, file: beginning.file, limits: limits)
  }

  /// Calls the system again while a signal interrupts it; `nil` when it fails.
  private static func retried<Result: SignedInteger>(_ call: () -> Result) -> Result? {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { return nil }
    }
  }

  private static func unreadable(_ code: Int32, at place: Place) -> Defect {
    let reason: Text =
      switch code {
      case ENOENT, ENOTDIR:
        Text(
          fr: "le fichier n'existe pas ; vérifiez son nom et son dossier",
          en: "the file does not exist; check its name and its folder")
      case EACCES, EPERM:
        Text(
          fr: "la lecture du fichier n'est pas permise ; changez ses droits",
          en: "reading the file is not allowed; change its permissions")
      case EISDIR:
        Text(
          fr: "c'est un dossier ; nommez un fichier qu'il contient",
          en: "this is a folder; name a file in it")
      default:
        Text(
          fr: "le fichier ne peut être lu (erreur \(code) du système) ; vérifiez le disque",
          en: "the file can't be read (system error \(code)); check the disk")
      }
    return Defect("file-unreadable", at: place, reason)
  }
}
