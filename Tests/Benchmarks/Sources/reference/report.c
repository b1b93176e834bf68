#include "store.h"
void report(sqlite3 *store, const char *from, const char *to) { (void)store; (void)from; (void)to; }
