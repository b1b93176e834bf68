extension CSVDefect {
  /// The message without its place in the file: column where there is one, value, remedy.
  package var wording: Wording {
    guard let column else { return reason }
    let name = Self.shown(column)
    return Wording(
      fr: "colonne « \(name) » : \(reason.fr)", en: "column \"\(name)\": \(reason.en)")
  }

  /// The message with its place: `bad.csv:3: column "birthDate": …`.
  package func wording(in file: String) -> Wording {
    Wording(fr: "\(file):\(line): \(wording.fr)", en: "\(file):\(line): \(wording.en)")
  }

  /// A column's name as it may be repeated: one short line, nothing that a terminal obeys.
  private static func shown(_ name: String) -> String {
    name.printable.cut(toWidth: 40)
  }

  private var reason: Wording {
    switch kind {
    case .notText, .empty, .unterminatedQuote, .textAfterQuote: fileReason
    case .undefinedByte, .controlCharacter, .cellTooLong, .formula: cellReason
    case .tooManyColumns, .cellCount: countReason
    case .noHeader, .unnamedColumn, .duplicateColumn, .unknownColumn, .missingColumn: headerReason
    case .value(let wording): wording
    }
  }

  private var fileReason: Wording {
    switch kind {
    case .notText:
      Wording(
        fr: "ce n'est pas un fichier CSV (octet nul) ; enregistrez-le en « CSV UTF-8 »",
        en: "this is not a CSV file (zero byte); save it as \"CSV UTF-8\"")
    case .empty:
      Wording(
        fr: "le fichier est vide ; mettez une ligne d'en-tête puis une ligne par enregistrement",
        en: "the file is empty; put a header line, then one line a record")
    case .unterminatedQuote:
      Wording(
        fr: "un guillemet s'ouvre ici et ne se ferme pas ; fermez-le ou doublez-le (\"\")",
        en: "a quote opens here and is never closed; close it or double it (\"\")")
    default:
      Wording(
        fr: "du texte suit un guillemet fermant ; doublez les guillemets intérieurs (\"\")",
        en: "text follows a closing quote; double the quotes inside (\"\")")
    }
  }

  private var cellReason: Wording {
    switch kind {
    case .undefinedByte(let byte, let encoding):
      Self.undefinedReason(byte, encoding)
    case .controlCharacter:
      Wording(
        fr: "un caractère de commande invisible s'y trouve ; effacez la cellule et retapez-la",
        en: "it holds an invisible control character; clear the cell and type it again")
    case .cellTooLong(let limit):
      Wording(
        fr: "la cellule dépasse \(limit / 1024) Kio ; raccourcissez-la",
        en: "the cell is longer than \(limit / 1024) KiB; shorten it")
    case .formula(let first):
      Wording(
        fr: "une formule n'est pas acceptée (la cellule commence par « \(first) ») ; "
          + "mettez la valeur",
        en: "a formula is not accepted (the cell starts with \"\(first)\"); put the value")
    default: fileReason
    }
  }

  private static func undefinedReason(_ byte: UInt8, _ encoding: CSVEncoding) -> Wording {
    let code = (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    let name = encoding == .utf8 ? "UTF-8" : "Windows-1252"
    return Wording(
      fr: "l'octet 0x\(code) n'existe pas en \(name) ; enregistrez le fichier en « CSV UTF-8 »",
      en: "byte 0x\(code) does not exist in \(name); save the file as \"CSV UTF-8\"")
  }

  private var countReason: Wording {
    switch kind {
    case .tooManyColumns(let found, let limit):
      Wording(
        fr: "\(found) colonnes, au plus \(limit) ; vérifiez le séparateur et les guillemets",
        en: "\(found) columns, at most \(limit); check the separator and the quotes")
    case .cellCount(let found, let expected):
      Wording(
        fr: "\(found) cellule(s) pour \(expected) colonne(s) ; vérifiez séparateurs et guillemets",
        en: "\(found) cell(s) for \(expected) column(s); check the separators and the quotes")
    default: fileReason
    }
  }

  private var headerReason: Wording {
    switch kind {
    case .noHeader(let expected):
      Wording(
        fr: "la première ligne ne nomme aucune colonne connue ; mettez un en-tête avec "
          + expected.joined(separator: ", "),
        en: "the first line names no known column; put a header with "
          + expected.joined(separator: ", "))
    case .unnamedColumn(let position):
      Wording(
        fr: "la colonne \(position) n'a pas de nom ; nommez-la ou supprimez-la",
        en: "column \(position) has no name; name it or delete it")
    case .duplicateColumn:
      Wording(
        fr: "elle est donnée deux fois ; gardez-en une", en: "it is given twice; keep one of them")
    case .unknownColumn(let nearest?):
      Wording(
        fr: "colonne inconnue ; peut-être « \(nearest) »",
        en: "unknown column; did you mean \"\(nearest)\"")
    case .unknownColumn(nil):
      Wording(fr: "colonne inconnue ; supprimez-la", en: "unknown column; delete it")
    default:
      Wording(
        fr: "colonne obligatoire absente ; ajoutez-la", en: "required column missing; add it")
    }
  }
}
