#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const char *insertCase =
    "INSERT INTO caseFile (year, sequence, programme, household, openedOn, phase, phaseSince, due,"
    " lastContact, details) VALUES (2026, (SELECT coalesce(max(sequence), 0) + 1 FROM caseFile"
    " WHERE year = 2026), ?, ?, ?, 'referral', ?, ?, ?, ?)";
static const char *insertEntry = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
static const char *details =
    "{\"entryPoint\":\"duringTenancy\",\"problems\":[\"arrears\",\"isolation\"]}";
static const char *body =
    "{\"summary\":\"a line or two of what was said, as long as such notes are\",\"minutes\":45}";

static void addEntry(sqlite3_stmt *insert, long long key, int number, int day, const char *kind) {
  char text[11];
  dayText(day, text);
  sqlite3_bind_int64(insert, 1, key);
  sqlite3_bind_int(insert, 2, number);
  bindText(insert, 3, text);
  sqlite3_bind_int64(insert, 4, time(NULL));
  bindText(insert, 5, "bench");
  bindText(insert, 6, kind);
  bindText(insert, 7, "partners");
  bindText(insert, 8, body);
  perform(insert);
}

static long long addCase(sqlite3_stmt *insert, const char *household, int number) {
  char programme[16], opened[11], due[11];
  snprintf(programme, sizeof programme, "programme-%d", number % 7 + 1);
  dayText(number % 365, opened);
  dayText(number % 365 + 61, due);
  bindText(insert, 1, programme);
  bindText(insert, 2, household);
  bindText(insert, 3, opened);
  bindText(insert, 4, opened);
  bindText(insert, 5, due);
  bindText(insert, 6, opened);
  bindText(insert, 7, details);
  perform(insert);
  return sqlite3_last_insert_rowid(sqlite3_db_handle(insert));
}

// Opens one case, in its own transaction: the work of one `logis case open`.
void openCase(sqlite3 *store, const char *household) {
  run(store, "BEGIN IMMEDIATE");
  long long key = addCase(prepare(store, insertCase), household, 0);
  addEntry(prepare(store, insertEntry), key, 1, 0, "opened");
  run(store, "COMMIT");
}

// Takes in COUNT households with two persons, a case and five entries each; every second case has
// the agreement that `moves` asks for. One batch, or one transaction a case.
void intake(sqlite3 *store, int count, int eachAlone) {
  sqlite3_stmt *households =
      prepare(store, "INSERT INTO household (id, searchName, postcode, insee, landlord)"
                     " VALUES (?1, 'name ' || ?1, '44000', '44109', 'partner-' || ?2)");
  sqlite3_stmt *persons = prepare(store,
      "INSERT INTO person VALUES (?1, ?2, 'Name', 'First', '1980-01-31', 'holder', NULL, NULL,"
      " 145000, '')");
  sqlite3_stmt *cases = prepare(store, insertCase), *entries = prepare(store, insertEntry);
  const char *kinds[] = {"liaisonForm", "call", "agreement", "homeVisit", "note"};
  if (!eachAlone) run(store, "BEGIN IMMEDIATE");
  for (int number = 1; number <= count; number++) {
    char id[24];
    householdText(number, id, sizeof id);
    if (eachAlone) run(store, "BEGIN IMMEDIATE");
    bindText(households, 1, id);
    sqlite3_bind_int(households, 2, number % 12 + 1);
    perform(households);
    for (int position = 1; position <= 2; position++) {
      bindText(persons, 1, id);
      sqlite3_bind_int(persons, 2, position);
      perform(persons);
    }
    long long key = addCase(cases, id, number);
    for (int entry = 0; entry < 5; entry++) {
      const char *kind = entry == 2 && number % 2 ? "letter" : kinds[entry];
      addEntry(entries, key, entry + 1, number % 365 + entry * 7, kind);
    }
    if (eachAlone) run(store, "COMMIT");
  }
  if (!eachAlone) run(store, "COMMIT");
}

// What a move reads: is the case open, is the day not before the phase, is there an agreement.
static const char *mayMove =
    "SELECT c.closedOn IS NULL AND c.phaseSince <= ?2 AND EXISTS (SELECT 1 FROM entry e"
    " WHERE e.caseFile = c.key AND e.kind = 'agreement' AND e.day <= ?2),"
    " (SELECT max(number) FROM entry e WHERE e.caseFile = c.key) FROM caseFile c WHERE key = ?1";

// Tries to move each case one phase on, a transaction each; half of them are refused.
void moves(sqlite3 *store) {
  sqlite3_stmt *all = prepare(store, "SELECT max(key) FROM caseFile");
  sqlite3_stmt *check = prepare(store, mayMove), *entries = prepare(store, insertEntry);
  sqlite3_stmt *move = prepare(store,
      "UPDATE caseFile SET phase = 'diagnosis', phaseSince = ?2, due = ?3 WHERE key = ?1");
  sqlite3_step(all);
  int count = sqlite3_column_int(all, 0), moved = 0;
  sqlite3_reset(all);
  for (int key = 1; key <= count; key++) {
    char day[11], due[11];
    dayText(key % 365 + 40, day);
    dayText(key % 365 + 101, due);
    run(store, "BEGIN IMMEDIATE");
    sqlite3_bind_int(check, 1, key);
    bindText(check, 2, day);
    sqlite3_step(check);
    int allowed = sqlite3_column_int(check, 0), last = sqlite3_column_int(check, 1);
    sqlite3_reset(check);
    if (!allowed) {
      run(store, "ROLLBACK");
      continue;
    }
    sqlite3_bind_int(move, 1, key);
    bindText(move, 2, day);
    bindText(move, 3, due);
    perform(move);
    addEntry(entries, key, last + 1, key % 365 + 40, "phaseChanged");
    run(store, "COMMIT");
    moved++;
  }
  printf("%d moved, %d refused\n", moved, count - moved);
}

// Prints the newest open cases as a table.
void list(sqlite3 *store, int limit) {
  sqlite3_stmt *newest = prepare(store,
      "SELECT printf('%d-%04d', c.year, c.sequence), c.programme, c.household, p.lastName,"
      " c.phase, c.due FROM caseFile c JOIN person p ON p.household = c.household"
      " AND p.position = 1 WHERE c.closedOn IS NULL ORDER BY c.year DESC, c.sequence DESC LIMIT ?");
  sqlite3_bind_int(newest, 1, limit);
  while (sqlite3_step(newest) == SQLITE_ROW) {
    for (int column = 0; column < 6; column++)
      printf("%-14s", (const char *)sqlite3_column_text(newest, column));
    putchar('\n');
  }
}
