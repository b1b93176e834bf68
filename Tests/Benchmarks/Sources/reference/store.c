#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const char *schema =
    "CREATE TABLE partner (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL)"
    "  STRICT, WITHOUT ROWID;"
    "CREATE TABLE programme (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL)"
    "  STRICT, WITHOUT ROWID;"
    "CREATE TABLE household (id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),"
    "  searchName TEXT NOT NULL, language TEXT, postcode TEXT, insee TEXT, tenure TEXT,"
    "  tenureSince TEXT CHECK (tenureSince LIKE '____-__-__'), rentDebtCents INTEGER,"
    "  landlord TEXT REFERENCES partner (id)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX householdName ON household (searchName, id);"
    "CREATE TABLE person (household TEXT NOT NULL REFERENCES household (id),"
    "  position INTEGER NOT NULL CHECK (position > 0), lastName TEXT NOT NULL, firstName TEXT,"
    "  birthDate TEXT CHECK (birthDate LIKE '____-__-__'), relation TEXT NOT NULL, phone TEXT,"
    "  email TEXT, monthlyCents INTEGER, tags TEXT NOT NULL, PRIMARY KEY (household, position))"
    "  STRICT, WITHOUT ROWID;"
    "CREATE TABLE caseFile (key INTEGER PRIMARY KEY, year INTEGER NOT NULL,"
    "  sequence INTEGER NOT NULL CHECK (sequence > 0),"
    "  programme TEXT NOT NULL REFERENCES programme (id),"
    "  household TEXT NOT NULL REFERENCES household (id),"
    "  openedOn TEXT NOT NULL CHECK (openedOn LIKE '____-__-__'), phase TEXT NOT NULL,"
    "  phaseSince TEXT NOT NULL CHECK (phaseSince LIKE '____-__-__'),"
    "  due TEXT CHECK (due LIKE '____-__-__'), outcome TEXT,"
    "  closedOn TEXT CHECK (closedOn LIKE '____-__-__'),"
    "  lastContact TEXT CHECK (lastContact LIKE '____-__-__'), details TEXT NOT NULL,"
    "  UNIQUE (year, sequence), CHECK ((outcome IS NULL) = (closedOn IS NULL))) STRICT;"
    "CREATE INDEX caseFileProgramme ON caseFile (programme, closedOn, year, sequence);"
    "CREATE INDEX caseFileHousehold ON caseFile (household);"
    "CREATE INDEX caseFileOpen ON caseFile (year, sequence) WHERE closedOn IS NULL;"
    "CREATE INDEX caseFileDue ON caseFile (due) WHERE due IS NOT NULL;"
    "CREATE TABLE entry (caseFile INTEGER NOT NULL REFERENCES caseFile (key),"
    "  number INTEGER NOT NULL CHECK (number > 0),"
    "  day TEXT NOT NULL CHECK (day LIKE '____-__-__'), recordedAt INTEGER NOT NULL,"
    "  author TEXT NOT NULL, kind TEXT NOT NULL, visibility TEXT NOT NULL, body TEXT NOT NULL,"
    "  PRIMARY KEY (caseFile, number)) STRICT, WITHOUT ROWID;"
    "CREATE TRIGGER entryIsNeverUpdated BEFORE UPDATE ON entry"
    "  BEGIN SELECT raise(ABORT, 'an entry never changes'); END;"
    "CREATE TRIGGER entryIsNeverDeleted BEFORE DELETE ON entry"
    "  BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;"
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)"
    "  INSERT INTO partner SELECT 'partner-' || i, 'Partner ' || i, 'landlord' FROM n;"
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 7)"
    "  INSERT INTO programme SELECT 'programme-' || i, 'Programme ' || i FROM n;"
    "PRAGMA user_version = 1;";

static void fail(sqlite3 *store) {
  fprintf(stderr, "reference: %s\n", sqlite3_errmsg(store));
  exit(74);
}

static int integer(sqlite3 *store, const char *sql) {
  sqlite3_stmt *statement = prepare(store, sql);
  if (sqlite3_step(statement) != SQLITE_ROW) fail(store);
  int value = sqlite3_column_int(statement, 0);
  sqlite3_finalize(statement);
  return value;
}

sqlite3 *openStore(const char *path) {
  sqlite3 *store;
  if (sqlite3_open(path, &store) != SQLITE_OK) fail(store);
  sqlite3_busy_timeout(store, 5000);
  run(store, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  if (integer(store, "PRAGMA synchronous") != 2) {
    fputs("reference: synchronous is not FULL\n", stderr);
    exit(70);
  }
  if (integer(store, "PRAGMA user_version") == 0) {
    run(store, "BEGIN IMMEDIATE");
    run(store, schema);
    run(store, "COMMIT");
  }
  return store;
}

void closeStore(sqlite3 *store) {
  sqlite3_stmt *statement;
  while ((statement = sqlite3_next_stmt(store, NULL)) != NULL) sqlite3_finalize(statement);
  if (sqlite3_close(store) != SQLITE_OK) fail(store);
}

void run(sqlite3 *store, const char *sql) {
  if (sqlite3_exec(store, sql, NULL, NULL, NULL) != SQLITE_OK) fail(store);
}

sqlite3_stmt *prepare(sqlite3 *store, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(store, sql, -1, &statement, NULL) != SQLITE_OK) fail(store);
  return statement;
}

void perform(sqlite3_stmt *statement) {
  if (sqlite3_step(statement) != SQLITE_DONE) fail(sqlite3_db_handle(statement));
  sqlite3_reset(statement);
}

void bindText(sqlite3_stmt *statement, int position, const char *text) {
  sqlite3_bind_text(statement, position, text, -1, SQLITE_TRANSIENT);
}

void bindOptionalText(sqlite3_stmt *statement, int position, const char *text) {
  if (text == NULL || *text == '\0') sqlite3_bind_null(statement, position);
  else bindText(statement, position, text);
}

void dayText(int count, char *buffer) {
  time_t instant = 1767571200 + (time_t)count * 86400;  // 5 January 2026
  struct tm day;
  gmtime_r(&instant, &day);
  strftime(buffer, 11, "%Y-%m-%d", &day);
}

void householdText(long long number, char *buffer, int size) {
  snprintf(buffer, size, "H-%05lld", number);
}
