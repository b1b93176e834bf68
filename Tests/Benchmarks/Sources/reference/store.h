// The reference: what logis writes and reads, by hand in plain C.
//
// It works on stores that logis has created, so that schema, indexes, checks and triggers are the
// very same, and writes the very same rows: journals, their chains and what they add up to.

#include <sqlite3.h>

enum { hashLength = 32, dayLength = 11, idLength = 24, textLength = 1024 };

// Opens STORE in WAL mode with synchronous=FULL, foreign keys on and 8 MiB of cache, as logis does.
// Any failure of this file ends the program with SQLite's message.
sqlite3 *openStore(const char *path);
void closeStore(sqlite3 *store);

void run(sqlite3 *store, const char *sql);
sqlite3_stmt *prepare(sqlite3 *store, const char *sql);
// Runs a statement that gives no row, and makes it ready for the next.
void perform(sqlite3_stmt *statement);
// Goes to the one row of a statement; there must be one.
void row(sqlite3_stmt *statement);
// Binds a text that outlives the statement's run; NULL for NULL.
void bindText(sqlite3_stmt *statement, int position, const char *text);

// The day COUNT days after 5 January 2026, as ISO text.
void dayText(int count, char *buffer);
// The day so many months after an ISO day, or the end of that month if it is shorter.
void monthsLater(const char *day, int months, char *buffer);

// The journal of one subject: how many entries it has, and the hash of the last one.
typedef struct {
  sqlite3_int64 key;
  const char *kind, *subject;
  int entries;
  unsigned char head[hashLength];
} Stream;

typedef struct {
  sqlite3_stmt *begin, *entry, *payload, *head;
} Journal;

// An entry about to be written.
typedef struct {
  const char *day, *kind, *visibility, *body;
} Entry;

Journal prepareJournal(sqlite3 *store);
Stream beginStream(Journal *journal, const char *kind, const char *subject);
// Chains the entry to the one before it and writes it with its payload.
void append(Journal *journal, Stream *stream, Entry entry);
// Writes down where the journal ends.
void moveHead(Journal *journal, Stream *stream);

// What is measured, one function each.
void intake(sqlite3 *store, int count, int eachAlone);
void moves(sqlite3 *store, int count);
void report(sqlite3 *store, const char *from, const char *to);
void list(sqlite3 *store, int limit);
// Prints how many rows each table has.
void rows(sqlite3 *store);
