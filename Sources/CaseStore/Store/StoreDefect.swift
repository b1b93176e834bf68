package import CaseKernel

/// Why the store did not do it, or could not be opened.
///
/// Paths are named as the caller wrote them; nobody's name is ever part of a defect.
package enum StoreDefect: Error, Hashable, Sendable {
  case notFound(path: String)
  case alreadyExists(path: String)
  /// Not a database at all: empty, cut short before its header ends, or something else.
  case notSQLite(path: String)
  /// A database of another application.
  case foreign(path: String)
  /// Written by a newer version of the product; nothing was changed.
  case newer(path: String)
  case damaged(path: String, what: String)
  /// The file or its folder cannot be written by this account.
  case readOnly(path: String)
  /// No room is left on the disk, or a limit on the size of files was reached.
  case full(path: String)
  /// Somebody else has been writing for longer than one waits.
  case busy(path: String)
  case unreadable(path: String, what: String)
  /// The durability that was asked for could not be set.
  case notDurable(path: String)
  /// The schema refuses the value, by the rule that it names.
  case refused(what: String)
  /// Something is named that the store does not have.
  case unknown(StreamKind, id: String)
  case unknownDefinition(hash: String)
  /// The case has changed since it was read.
  case outdated(case: CaseFile.ID)
  /// A value that has no stored form.
  case notStorable(what: String)

  /// What kind of failure it is, for the exit code of a command.
  package enum Exit: Sendable {
    /// A file that should be there is not.
    case missing
    /// A file could not be created, read or written.
    case file
    case permission
    case data
    /// Our own mistake.
    case internalDefect
  }

  /// The kind of failure; a disk that is full and a file that is busy are both the file's.
  package var exit: Exit {
    switch self {
    case .notFound: .missing
    case .alreadyExists, .notSQLite, .foreign, .newer, .damaged, .full, .busy, .unreadable,
      .notDurable:
      .file
    case .readOnly: .permission
    case .refused, .unknown, .unknownDefinition, .outdated: .data
    case .notStorable: .internalDefect
    }
  }

  /// A stable word for scripts.
  package var code: String {
    switch self {
    case .notFound: "store-not-found"
    case .alreadyExists: "store-already-exists"
    case .notSQLite: "store-not-sqlite"
    case .foreign: "store-foreign"
    case .newer: "store-newer"
    case .damaged: "store-damaged"
    case .readOnly: "store-read-only"
    case .full: "store-full"
    case .busy: "store-busy"
    case .unreadable: "store-unreadable"
    case .notDurable: "store-not-durable"
    case .refused: "store-refused"
    case .unknown(let kind, _): "unknown-\(kind.rawValue)"
    case .unknownDefinition: "unknown-definition"
    case .outdated: "case-outdated"
    case .notStorable: "not-storable"
    }
  }
}
