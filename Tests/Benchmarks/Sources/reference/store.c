#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(sqlite3 *store) {
  fprintf(stderr, "reference: %s\n", sqlite3_errmsg(store));
  exit(74);
}

sqlite3 *openStore(const char *path) {
  sqlite3 *store;
  if (sqlite3_open_v2(path, &store, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) fail(store);
  sqlite3_busy_timeout(store, 10000);
  run(store, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
             "PRAGMA cache_size = -8192");
  sqlite3_stmt *synchronous = prepare(store, "PRAGMA synchronous");
  row(synchronous);
  if (sqlite3_column_int(synchronous, 0) != 2) {
    fputs("reference: synchronous is not FULL\n", stderr);
    exit(70);
  }
  sqlite3_reset(synchronous);
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

void row(sqlite3_stmt *statement) {
  int code = sqlite3_step(statement);
  if (code == SQLITE_ROW) return;
  if (code != SQLITE_DONE) fail(sqlite3_db_handle(statement));
  fputs("reference: a row is missing\n", stderr);
  exit(65);
}

void bindText(sqlite3_stmt *statement, int position, const char *text) {
  if (text == NULL) sqlite3_bind_null(statement, position);
  else sqlite3_bind_text(statement, position, text, (int)strlen(text), SQLITE_STATIC);
}

// Days since 1 January 1970 as year, month and day; years begin in March, so that the leap day
// ends its year.
static void civil(int number, int *year, int *month, int *day) {
  int shifted = number + 719468, cycle = shifted / 146097, rest = shifted - cycle * 146097;
  int ofCycle = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
  int ofYear = rest - (365 * ofCycle + ofCycle / 4 - ofCycle / 100);
  int march = (5 * ofYear + 2) / 153;
  *month = march < 10 ? march + 3 : march - 9;
  *year = ofCycle + cycle * 400 + (*month <= 2);
  *day = ofYear - (153 * march + 2) / 5 + 1;
}

static void digits(char *buffer, int value, int count) {
  while (count-- > 0) {
    buffer[count] = (char)('0' + value % 10);
    value /= 10;
  }
}

static void write(char *buffer, int year, int month, int day) {
  digits(buffer, year, 4);
  digits(buffer + 5, month, 2);
  digits(buffer + 8, day, 2);
  buffer[4] = buffer[7] = '-';
  buffer[10] = '\0';
}

void dayText(int count, char *buffer) {
  int year, month, day;
  civil(20458 + count, &year, &month, &day);
  write(buffer, year, month, day);
}

void monthsLater(const char *text, int months, char *buffer) {
  static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int index = atoi(text) * 12 + atoi(text + 5) - 1 + months, day = atoi(text + 8);
  int year = index / 12, month = index % 12 + 1;
  int leap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  int length = lengths[month - 1] + leap;
  write(buffer, year, month, day < length ? day : length);
}

void rows(sqlite3 *store) {
  sqlite3_stmt *tables = prepare(store,
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      " AND name <> 'grdb_migrations' ORDER BY name");
  while (sqlite3_step(tables) == SQLITE_ROW) {
    const char *name = (const char *)sqlite3_column_text(tables, 0);
    char sql[128];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM \"%s\"", name);
    sqlite3_stmt *count = prepare(store, sql);
    row(count);
    printf("%s %d\n", name, sqlite3_column_int(count, 0));
  }
}
