#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The columns of the file that `bench` writes, in its order.
enum {
  household, lastName, firstName, birthDate, relation, phone, email, language, monthlyIncome,
  landlord, tenure, tenureSince, rentDebt, postcode, insee, tags, columns
};

// Cuts a line at its commas, in place. The file of the benchmark quotes nothing.
static void split(char *line, char **cells) {
  line[strcspn(line, "\r\n")] = '\0';
  for (int column = 0; column < columns; column++) {
    cells[column] = line;
    char *comma = strchr(line, ',');
    if (comma == NULL) {
      if (column != columns - 1) {
        fputs("reference: a row has too few cells\n", stderr);
        exit(65);
      }
      return;
    }
    *comma = '\0';
    line = comma + 1;
  }
}

static void bindCents(sqlite3_stmt *statement, int position, const char *euros) {
  if (*euros == '\0') sqlite3_bind_null(statement, position);
  else sqlite3_bind_int64(statement, position, (long long)(atof(euros) * 100 + 0.5));
}

static void insertHousehold(sqlite3_stmt *insert, char **cells) {
  bindText(insert, 1, cells[household]);
  bindText(insert, 2, cells[lastName]);
  bindOptionalText(insert, 3, cells[language]);
  bindOptionalText(insert, 4, cells[postcode]);
  bindOptionalText(insert, 5, cells[insee]);
  bindOptionalText(insert, 6, cells[tenure]);
  bindOptionalText(insert, 7, cells[tenureSince]);
  bindCents(insert, 8, cells[rentDebt]);
  perform(insert);
}

static void insertPerson(sqlite3_stmt *insert, char **cells, int position) {
  bindText(insert, 1, cells[household]);
  sqlite3_bind_int(insert, 2, position);
  bindText(insert, 3, cells[lastName]);
  bindOptionalText(insert, 4, cells[firstName]);
  bindOptionalText(insert, 5, cells[birthDate]);
  bindText(insert, 6, cells[relation]);
  bindOptionalText(insert, 7, cells[phone]);
  bindOptionalText(insert, 8, cells[email]);
  bindCents(insert, 9, cells[monthlyIncome]);
  bindText(insert, 10, cells[tags]);
  perform(insert);
}

// Imports a CSV of persons, one batch: the work of `logis household import`.
void importHouseholds(sqlite3 *store, const char *csv) {
  FILE *file = fopen(csv, "r");
  if (file == NULL) {
    perror(csv);
    exit(66);
  }
  run(store, "BEGIN IMMEDIATE");
  sqlite3_stmt *households =
      prepare(store, "INSERT INTO household (id, searchName, language, postcode, insee, tenure,"
                     " tenureSince, rentDebtCents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  sqlite3_stmt *persons =
      prepare(store, "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  char line[4096], current[64] = "", *cells[columns];
  int position = 0;
  if (fgets(line, sizeof line, file) == NULL) exit(65);  // the header
  while (fgets(line, sizeof line, file) != NULL) {
    split(line, cells);
    if (strcmp(current, cells[household]) != 0) {
      snprintf(current, sizeof current, "%s", cells[household]);
      insertHousehold(households, cells);
      position = 0;
    }
    insertPerson(persons, cells, ++position);
  }
  run(store, "COMMIT");
  fclose(file);
}
