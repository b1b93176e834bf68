#include "household.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  sqlite3_stmt *caseFile, *party, *agreement, *stay, *milestone, *tally, *effort;
  char definition[65];
  int sequence;
} CaseStatements;

static CaseStatements prepareCases(sqlite3 *store) {
  CaseStatements statements = {
      .caseFile = prepare(store,
          "INSERT INTO caseFile (key, id, year, sequence, programme, module, definition,"
          " detailsVersion, household, openedOn, openedBy, phase, phaseSince, due, outcome,"
          " closedOn, lastContact, facts, extra, side)"
          " VALUES (?, ?, 2026, ?, ?, 'visites-sociales', ?, 1, ?, ?, 'liaisonForm', 'proposal',"
          " ?, NULL, NULL, NULL, ?, '{\"entryPoint\":\"duringTenancy\"}', '{}',"
          " 'sustainment')"),
      .party = prepare(store,
          "INSERT INTO party (caseFile, position, partner, role) VALUES (?, ?, ?, ?)"),
      .agreement = prepare(store,
          "INSERT INTO agreement VALUES (?, 1, 'support', ?, NULL, 'tripartiteMeeting', NULL)"),
      .stay = prepare(store, "INSERT INTO stay VALUES (?, ?, ?, ?, ?)"),
      .milestone = prepare(store, "INSERT INTO milestone VALUES (?, ?, ?)"),
      .tally = prepare(store, "INSERT INTO tally VALUES (?, ?, 1)"),
      .effort = prepare(store, "INSERT INTO effort VALUES (?, ?, ?, ?)"),
  };
  sqlite3_stmt *definition = prepare(store, "SELECT hash FROM definition");
  row(definition);
  snprintf(statements.definition, sizeof statements.definition, "%s",
           (const char *)sqlite3_column_text(definition, 0));
  sqlite3_reset(definition);
  return statements;
}

// The days of a case: opened, called, agreed or written to, visited.
typedef struct {
  char opened[dayLength], called[dayLength], agreed[dayLength], visited[dayLength];
} Days;

static void writeJournal(Journal *journal, Stream *stream, const CaseStatements *cases,
                         const Household *home, const Days *days, int agrees) {
  char opening[textLength], agreement[textLength];
  snprintf(opening, sizeof opening,
      "{\"opened\":{\"_0\":{\"definition\":\"%s\",\"extra\":{},"
      "\"facts\":{\"entryPoint\":\"duringTenancy\"},\"household\":\"%s\","
      "\"module\":\"visites-sociales\",\"parties\":[{\"partner\":\"%s\",\"role\":\"landlord\"},"
      "{\"partner\":\"%s\",\"role\":\"operator\"}],\"phase\":\"referral\","
      "\"programme\":\"%s\"}}}",
      cases->definition, home->id, home->landlord, home->operatorId, home->programme);
  append(journal, stream, (Entry){days->opened, "liaisonForm", "partners", opening});
  append(journal, stream, (Entry){days->called, "call", "operatorTeam",
      "{\"noted\":{\"_0\":{\"minutes\":45,\"text\":\"a line or two of what was said, as long as"
      " such notes are\",\"with\":[]}}}"});
  snprintf(agreement, sizeof agreement,
      "{\"agreed\":{\"_0\":{\"givenOn\":\"%s\",\"kind\":\"support\","
      "\"mode\":\"tripartiteMeeting\"}}}", days->agreed);
  append(journal, stream,
         agrees ? (Entry){days->agreed, "agreement", "partners", agreement}
                : (Entry){days->agreed, "letter", "partners", "{\"noted\":{\"_0\":{\"with\":[]}}}"});
  append(journal, stream, (Entry){days->agreed, "phaseChange", "partners",
                                  "{\"advanced\":{\"to\":\"proposal\"}}"});
  append(journal, stream, (Entry){days->visited, "homeVisit", "operatorTeam",
      "{\"noted\":{\"_0\":{\"minutes\":60,\"text\":\"a line or two of what was seen, as long as"
      " such notes are\",\"with\":[]}}}"});
}

static void addMilestone(CaseStatements *cases, sqlite3_int64 key, const char *fact,
                         const char *day) {
  sqlite3_bind_int64(cases->milestone, 1, key);
  bindText(cases->milestone, 2, fact);
  bindText(cases->milestone, 3, day);
  perform(cases->milestone);
}

static void addTally(CaseStatements *cases, sqlite3_int64 key, const char *kind, const char *day) {
  char first[idLength * 2], last[idLength * 2];
  snprintf(first, sizeof first, "first/%s", kind);
  snprintf(last, sizeof last, "last/%s", kind);
  addMilestone(cases, key, first, day);
  addMilestone(cases, key, last, day);
  sqlite3_bind_int64(cases->tally, 1, key);
  bindText(cases->tally, 2, kind);
  perform(cases->tally);
}

static void addTimes(CaseStatements *cases, sqlite3_int64 key, const Days *days, int agrees) {
  addMilestone(cases, key, "opened", days->opened);
  addMilestone(cases, key, "entered/referral", days->opened);
  addMilestone(cases, key, "left/referral", days->agreed);
  addMilestone(cases, key, "entered/proposal", days->agreed);
  addMilestone(cases, key, "firstContact", days->called);
  addMilestone(cases, key, "lastContact", days->visited);
  if (agrees) addMilestone(cases, key, "agreed/support", days->agreed);
  addTally(cases, key, "liaisonForm", days->opened);
  addTally(cases, key, "call", days->called);
  addTally(cases, key, agrees ? "agreement" : "letter", days->agreed);
  addTally(cases, key, "phaseChange", days->agreed);
  addTally(cases, key, "homeVisit", days->visited);
}

static void addPart(sqlite3_stmt *insert, sqlite3_int64 key, int position, const char *first,
                    const char *second, const char *third) {
  sqlite3_bind_int64(insert, 1, key);
  sqlite3_bind_int(insert, 2, position);
  bindText(insert, 3, first);
  bindText(insert, 4, second);
  if (third != NULL || sqlite3_bind_parameter_count(insert) > 4) bindText(insert, 5, third);
  perform(insert);
}

static void addEffort(CaseStatements *cases, sqlite3_int64 key, int position, const char *day,
                      int minutes) {
  sqlite3_bind_int64(cases->effort, 1, key);
  sqlite3_bind_int(cases->effort, 2, position);
  bindText(cases->effort, 3, day);
  sqlite3_bind_int(cases->effort, 4, minutes);
  perform(cases->effort);
}

static void insertCase(CaseStatements *cases, Journal *journal, const Household *home, int number) {
  char id[idLength];
  Days days;
  int agrees = number % 4 != 2;
  dayText(number % 200, days.opened);
  dayText(number % 200 + 3, days.called);
  dayText(number % 200 + 10, days.agreed);
  dayText(number % 200 + 20, days.visited);
  snprintf(id, sizeof id, "2026-%04d", ++cases->sequence);
  Stream stream = beginStream(journal, "case", id);
  writeJournal(journal, &stream, cases, home, &days, agrees);
  moveHead(journal, &stream);
  sqlite3_stmt *insert = cases->caseFile;
  sqlite3_bind_int64(insert, 1, stream.key);
  bindText(insert, 2, id);
  sqlite3_bind_int(insert, 3, cases->sequence);
  bindText(insert, 4, home->programme);
  bindText(insert, 5, cases->definition);
  bindText(insert, 6, home->id);
  bindText(insert, 7, days.opened);
  bindText(insert, 8, days.agreed);
  bindText(insert, 9, days.visited);
  perform(insert);
  addPart(cases->party, stream.key, 1, home->landlord, "landlord", NULL);
  addPart(cases->party, stream.key, 2, home->operatorId, "operator", NULL);
  addPart(cases->stay, stream.key, 1, "referral", days.opened, days.agreed);
  addPart(cases->stay, stream.key, 2, "proposal", days.agreed, NULL);
  if (agrees) {
    sqlite3_bind_int64(cases->agreement, 1, stream.key);
    bindText(cases->agreement, 2, days.agreed);
    perform(cases->agreement);
  }
  addEffort(cases, stream.key, 1, days.called, 45);
  addEffort(cases, stream.key, 2, days.visited, 60);
  addTimes(cases, stream.key, &days, agrees);
}

// Takes in COUNT households with a case and five entries each, in one batch or in one transaction
// a case; every fourth case lacks the agreement that `moves` asks for.
void intake(sqlite3 *store, int count, int eachAlone) {
  HouseholdStatements households = prepareHouseholds(store);
  CaseStatements cases = prepareCases(store);
  Journal journal = prepareJournal(store);
  sqlite3_stmt *begin = prepare(store, "BEGIN IMMEDIATE"), *end = prepare(store, "COMMIT");
  if (!eachAlone) perform(begin);
  for (int number = 1; number <= count; number++) {
    if (eachAlone) perform(begin);
    Household home = household(number);
    insertHousehold(&households, &journal, &home);
    insertCase(&cases, &journal, &home, number);
    if (eachAlone) {
      saveCounter(&households);
      perform(end);
    }
  }
  if (!eachAlone) {
    saveCounter(&households);
    perform(end);
  }
}
