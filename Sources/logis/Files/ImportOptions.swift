import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// The file to import, and what becomes of its defective rows.
struct ImportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(help("Le fichier à importer.", "The file to import."), valueName: "file"),
    completion: .file())
  var file: String

  @Flag(
    help: ArgumentHelp(
      help(
        "Importer le reste, et écrire les lignes rejetées dans un fichier CSV.",
        "Import the rest, and write the rejected rows to a CSV file.")))
  var skipDefective = false

  @Option(
    help: ArgumentHelp(
      help(
        "Où écrire les lignes rejetées (sinon à côté du fichier, en .rejected.csv).",
        "Where the rejected rows go (else beside the file, as .rejected.csv)."),
      valueName: "file"))
  var rejects: String?

  func validate() throws {
    guard rejects == nil || skipDefective else {
      throw ValidationError(
        help("--rejects va avec --skip-defective", "--rejects goes with --skip-defective"))
    }
  }

  /// The file, its progress being shown on a terminal.
  var importFile: ImportFile {
    let line = SharedProgress(help("Import", "Import"))
    return ImportFile(file, skipsDefective: skipDefective, rejects: rejects) { done, total in
      line.update(done, of: total)
    }
  }
}

/// A positive number of rows.
struct LimitOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(help("Les premiers seulement.", "The first ones only."), valueName: "n"))
  var limit: Int?

  func validate() throws {
    guard let limit, limit < 1 else { return }
    throw ValidationError(help("--limit : au moins 1", "--limit: at least 1"))
  }
}
