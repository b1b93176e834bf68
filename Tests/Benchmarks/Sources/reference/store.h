// The store of the reference: the same class of schema as logis', written by hand in C.

#include <sqlite3.h>

// Opens STORE in WAL mode with synchronous=FULL, foreign keys on, and creates its tables if it is
// new. Any failure of this file ends the program with SQLite's message.
sqlite3 *openStore(const char *path);
void closeStore(sqlite3 *store);

void run(sqlite3 *store, const char *sql);
sqlite3_stmt *prepare(sqlite3 *store, const char *sql);
// Runs a statement that gives no row, and makes it ready for the next.
void perform(sqlite3_stmt *statement);
void bindText(sqlite3_stmt *statement, int position, const char *text);
void bindOptionalText(sqlite3_stmt *statement, int position, const char *text);

// The day COUNT days after 5 January 2026, as ISO text, in a buffer of at least 11 bytes.
void dayText(int count, char *buffer);
void householdText(long long number, char *buffer, int size);

// What is measured, one function each.
void importHouseholds(sqlite3 *store, const char *csv);
void openCase(sqlite3 *store, const char *household);
void intake(sqlite3 *store, int count, int eachAlone);
void moves(sqlite3 *store);
void list(sqlite3 *store, int limit);
