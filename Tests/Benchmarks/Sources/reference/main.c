// The figures of merit in plain C with SQLite: what logis is measured against.

#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *usage =
    "usage: reference version\n"
    "       reference STORE intake COUNT         households and cases, one batch\n"
    "       reference STORE intake-each COUNT    the same, a transaction a case\n"
    "       reference STORE moves COUNT          every case one phase on, a transaction each\n"
    "       reference STORE report FROM TO       the figures of every programme\n"
    "       reference STORE list LIMIT           the newest open cases\n"
    "       reference STORE rows                 how many rows each table has\n";

static int is(const char *word, const char *other) { return strcmp(word, other) == 0; }

int main(int count, char **arguments) {
  if (count == 2 && is(arguments[1], "version")) {
    printf("SQLite %s\n", sqlite3_libversion());
    return 0;
  }
  const char *verb = count > 2 ? arguments[2] : "", *last = count > 3 ? arguments[3] : "";
  int known = (count == 3 && is(verb, "rows")) || (count == 5 && is(verb, "report")) ||
              (count == 4 && (is(verb, "intake") || is(verb, "intake-each") ||
                              is(verb, "moves") || is(verb, "list")));
  if (!known) {
    fputs(usage, stderr);
    return 64;
  }
  sqlite3 *store = openStore(arguments[1]);
  if (is(verb, "intake")) intake(store, atoi(last), 0);
  if (is(verb, "intake-each")) intake(store, atoi(last), 1);
  if (is(verb, "moves")) moves(store, atoi(last));
  if (is(verb, "report")) report(store, last, arguments[4]);
  if (is(verb, "list")) list(store, atoi(last));
  if (is(verb, "rows")) rows(store);
  closeStore(store);
  return 0;
}
