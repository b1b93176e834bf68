import GRDB

/// One frozen step of the schema: its text is never edited once merged.
///
/// It names no Swift type, so that a type may change while old stores stay readable.
struct Migration: Sendable {
  var id: String
  var sql: String

  /// Every step, oldest first. Their number is also the `user_version` of the file.
  static let all: [Migration] = [
    Migration(id: "kernel/001-first-tables", sql: firstTables),
    Migration(id: "kernel/002-programme-journal", sql: ProgrammeJournal.sql),
    Migration(id: "kernel/003-search-words", sql: SearchWords.sql),
    Migration(id: "kernel/004-running-cases", sql: RunningCases.sql),
    Migration(id: "kernel/005-cases-of-a-year", sql: CasesOfAYear.sql),
    Migration(id: "kernel/006-programme-records", sql: ProgrammeRecords.sql),
    Migration(id: "kernel/007-sides-and-links", sql: SidesAndLinks.sql),
    Migration(id: "kernel/008-secrecy", sql: Secrecy.sql),
    Migration(id: "kernel/009-calls", sql: CallsForProjects.sql),
    Migration(id: "kernel/010-shared-units", sql: SharedUnits.sql),
    Migration(id: "kernel/011-deadlines", sql: Deadlines.sql),
    Migration(id: "kernel/016-rehousing", sql: Rehousing.sql),
    Migration(id: "kernel/017-rehousing-plan", sql: RehousingPlans.sql),
  ]

  /// The steps for GRDB, which remembers by id which ones a file has gone through.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in all {
      migrator.registerMigration(migration.id) { database in
        database.add(function: folded)
        try database.execute(sql: migration.sql)
        database.remove(function: folded)
      }
    }
    return migrator
  }

  /// `folded(text)`, for steps that fill columns of search words; NULL has none.
  private static var folded: DatabaseFunction {
    DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
      SearchText.folded(String.fromDatabaseValue(values[0]) ?? "")
    }
  }

  /// The text of `kernel/001-first-tables`, in the order in which tables name each other.
  private static let firstTables = [
    FirstTables.partners, FirstTables.households, FirstTables.journal, FirstTables.cases,
    FirstTables.caseParts, FirstTables.access,
  ].joined()
}

/// The parts of `kernel/001-first-tables`.
///
/// Lists of words are checked with OR: for three words or more after IN, SQLite would build a
/// table of its own for each row that is written, and an import would take twice as long.
enum FirstTables {}
