#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  sqlite3_stmt *begin, *commit, *rollback, *check, *move, *leave, *stay, *milestone, *postpone,
      *tally;
} Statements;

static Statements prepareAll(sqlite3 *store) {
  return (Statements){
      .begin = prepare(store, "BEGIN IMMEDIATE"),
      .commit = prepare(store, "COMMIT"),
      .rollback = prepare(store, "ROLLBACK"),
      // May it move: is the case open, is the day not before the phase, is there an agreement.
      .check = prepare(store,
          "SELECT c.key, s.entries, s.head, c.openedOn,"
          " c.closedOn IS NULL AND c.phase = 'proposal' AND c.phaseSince <= ?2 AND EXISTS ("
          "  SELECT 1 FROM agreement a WHERE a.caseFile = c.key AND a.kind = 'support'"
          "   AND a.withdrawnOn IS NULL AND a.givenOn <= ?2)"
          " FROM caseFile c JOIN stream s ON s.key = c.key WHERE c.id = ?1"),
      .move = prepare(store,
          "UPDATE caseFile SET phase = 'diagnosis', phaseSince = ?2, due = ?3 WHERE key = ?1"),
      .leave = prepare(store,
          "UPDATE stay SET toDay = ?2 WHERE caseFile = ?1 AND position = 2"),
      .stay = prepare(store, "INSERT INTO stay VALUES (?, 3, 'diagnosis', ?, NULL)"),
      .milestone = prepare(store, "INSERT INTO milestone VALUES (?, ?3, ?2)"),
      .postpone = prepare(store,
          "UPDATE milestone SET day = ?2 WHERE caseFile = ?1 AND key = 'last/phaseChange'"),
      .tally = prepare(store,
          "UPDATE tally SET count = 2 WHERE caseFile = ?1 AND kind = 'phaseChange'"),
  };
}

static void write(sqlite3_stmt *statement, sqlite3_int64 key, const char *day, const char *third) {
  sqlite3_bind_int64(statement, 1, key);
  if (day != NULL) bindText(statement, 2, day);
  if (third != NULL) bindText(statement, 3, third);
  perform(statement);
}

// Tries to move one case; says whether it could.
static int move(Statements *statements, Journal *journal, const char *id, const char *day) {
  char opened[dayLength], due[dayLength];
  perform(statements->begin);
  bindText(statements->check, 1, id);
  bindText(statements->check, 2, day);
  row(statements->check);
  Stream stream = {.key = sqlite3_column_int64(statements->check, 0), .kind = "case",
                   .subject = id, .entries = sqlite3_column_int(statements->check, 1)};
  memcpy(stream.head, sqlite3_column_blob(statements->check, 2), hashLength);
  snprintf(opened, sizeof opened, "%s",
           (const char *)sqlite3_column_text(statements->check, 3));
  int allowed = sqlite3_column_int(statements->check, 4);
  sqlite3_reset(statements->check);
  if (!allowed) {
    perform(statements->rollback);
    return 0;
  }
  append(journal, &stream,
         (Entry){day, "phaseChange", "partners", "{\"advanced\":{\"to\":\"diagnosis\"}}"});
  moveHead(journal, &stream);
  monthsLater(opened, 2, due);
  write(statements->move, stream.key, day, due);
  write(statements->leave, stream.key, day, NULL);
  write(statements->stay, stream.key, day, NULL);
  write(statements->milestone, stream.key, day, "left/proposal");
  write(statements->milestone, stream.key, day, "entered/diagnosis");
  write(statements->postpone, stream.key, day, NULL);
  write(statements->tally, stream.key, NULL, NULL);
  perform(statements->commit);
  return 1;
}

// Tries to move each of COUNT cases one phase on, a transaction each; half of them are refused:
// a quarter for want of an agreement, a quarter for their day.
void moves(sqlite3 *store, int count) {
  Statements statements = prepareAll(store);
  Journal journal = prepareJournal(store);
  int moved = 0;
  for (int number = 1; number <= count; number++) {
    char id[idLength], day[dayLength];
    snprintf(id, sizeof id, "2026-%04d", number);
    dayText(number % 200 + (number % 4 == 3 ? 5 : 40), day);
    moved += move(&statements, &journal, id, day);
  }
  printf("%d moved, %d refused\n", moved, count - moved);
}

// Prints the newest open cases as a table.
void list(sqlite3 *store, int limit) {
  sqlite3_stmt *newest = prepare(store,
      "SELECT c.id, c.programme, upper(p.lastName) || ' ' || p.firstName, c.phase, c.openedOn,"
      " coalesce(c.due, '-') FROM caseFile c JOIN person p ON p.household = c.household"
      " AND p.position = 1 WHERE c.closedOn IS NULL ORDER BY c.key DESC LIMIT ?");
  sqlite3_bind_int(newest, 1, limit);
  while (sqlite3_step(newest) == SQLITE_ROW) {
    for (int column = 0; column < 6; column++)
      printf("%-16s", (const char *)sqlite3_column_text(newest, column));
    putchar('\n');
  }
}
