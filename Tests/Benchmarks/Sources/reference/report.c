#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The whole of a programme's cases that were open on a day of the period, with all their days.
static const char *casesSQL =
    "SELECT c.key, c.household, c.openedOn, c.closedOn, c.outcome,"
    " json_extract(c.facts, '$.entryPoint'), json_extract(c.facts, '$.wordingDecision'),"
    " json_extract(c.facts, '$.orientation'), json_extract(c.facts, '$.evictionProcedure'),"
    " EXISTS (SELECT 1 FROM agreement a WHERE a.caseFile = c.key AND a.kind = 'support'"
    "  AND a.withdrawnOn IS NULL)"
    " FROM caseFile c WHERE c.programme = ?1 AND c.openedOn <= ?3"
    " AND (c.closedOn IS NULL OR c.closedOn >= ?2)";
static const char *milestonesSQL = "SELECT key, day FROM milestone WHERE caseFile = ?";
static const char *staysSQL = "SELECT phase, fromDay, toDay FROM stay WHERE caseFile = ?"
                              " AND phase IN ('diagnosis', 'orientation', 'support')";

typedef struct {
  sqlite3_stmt *cases, *milestones, *stays;
} Statements;

static void copy(char *buffer, size_t size, sqlite3_stmt *statement, int column) {
  const char *text = (const char *)sqlite3_column_text(statement, column);
  snprintf(buffer, size, "%s", text == NULL ? "" : text);
}

static void readFacts(sqlite3_stmt *milestones, sqlite3_int64 key, Facts *facts) {
  struct {
    const char *key;
    char *day;
  } known[] = {
      {"opened", facts->opened}, {"closed", facts->closed}, {"first/letter", facts->letter},
      {"first/callAttempt", facts->attempt}, {"firstContact", facts->contact},
      {"entered/proposal", facts->proposal}, {"agreed/support", facts->agreed},
      {"first/tripartiteMeeting", facts->tripartite}, {"entered/diagnosis", facts->ordered},
      {"entered/orientation", facts->done}, {"first/liaisonForm", facts->liaison},
      {"entered/support", facts->support}, {"withdrew/support", facts->withdrawn},
  };
  sqlite3_bind_int64(milestones, 1, key);
  while (sqlite3_step(milestones) == SQLITE_ROW) {
    const char *fact = (const char *)sqlite3_column_text(milestones, 0);
    for (size_t index = 0; index < sizeof known / sizeof *known; index++)
      if (strcmp(known[index].key, fact) == 0) copy(known[index].day, dayLength, milestones, 1);
  }
  sqlite3_reset(milestones);
}

// Anniversary months of a measure that begin in the period.
static int monthsOf(const char *from, const char *end, const char *first, const char *last) {
  int count = 0;
  char start[dayLength];
  for (int month = 0;; month++) {
    monthsLater(from, month, start);
    if (strcmp(start, last) > 0 || (*end != '\0' && strcmp(start, end) >= 0)) return count;
    if (strcmp(start, first) >= 0) count++;
  }
}

static void readStays(sqlite3_stmt *stays, sqlite3_int64 key, const Figures *figures, Case *file) {
  sqlite3_bind_int64(stays, 1, key);
  while (sqlite3_step(stays) == SQLITE_ROW) {
    char from[dayLength], to[dayLength];
    int isSupport = strcmp((const char *)sqlite3_column_text(stays, 0), "support") == 0;
    copy(from, sizeof from, stays, 1);
    copy(to, sizeof to, stays, 2);
    if (strcmp(from, figures->to) <= 0 && (*to == '\0' || strcmp(to, figures->from) >= 0)) {
      file->followed = 1;
      file->supported |= isSupport;
    }
    if (!isSupport) continue;
    const char *withdrawn = file->facts.withdrawn;
    int isCut = !file->agreementHolds && *withdrawn != '\0';
    if (isCut && (*to == '\0' || strcmp(withdrawn, to) < 0)) snprintf(to, sizeof to, "%s", withdrawn);
    file->months += monthsOf(from, to, figures->from, figures->to);
  }
  sqlite3_reset(stays);
}

static void reportProgramme(Statements *statements, const char *programme, Figures *figures) {
  sqlite3_stmt *cases = statements->cases;
  bindText(cases, 1, programme);
  bindText(cases, 2, figures->from);
  bindText(cases, 3, figures->to);
  while (sqlite3_step(cases) == SQLITE_ROW) {
    Case file = {.agreementHolds = sqlite3_column_int(cases, 9)};
    copy(file.household, sizeof file.household, cases, 1);
    copy(file.openedOn, sizeof file.openedOn, cases, 2);
    copy(file.closedOn, sizeof file.closedOn, cases, 3);
    copy(file.outcome, sizeof file.outcome, cases, 4);
    copy(file.entryPoint, sizeof file.entryPoint, cases, 5);
    copy(file.wording, sizeof file.wording, cases, 6);
    copy(file.orientation, sizeof file.orientation, cases, 7);
    copy(file.eviction, sizeof file.eviction, cases, 8);
    readFacts(statements->milestones, sqlite3_column_int64(cases, 0), &file.facts);
    readStays(statements->stays, sqlite3_column_int64(cases, 0), figures, &file);
    count(figures, &file);
  }
  sqlite3_reset(cases);
  printFigures(figures, programme);
}

void report(sqlite3 *store, const char *from, const char *to) {
  Statements statements = {.cases = prepare(store, casesSQL),
                           .milestones = prepare(store, milestonesSQL),
                           .stays = prepare(store, staysSQL)};
  for (int number = 1; number <= 7; number++) {
    char programme[idLength];
    Figures figures = {.from = from, .to = to};
    snprintf(programme, sizeof programme, "programme-%d", number);
    reportProgramme(&statements, programme, &figures);
  }
}
