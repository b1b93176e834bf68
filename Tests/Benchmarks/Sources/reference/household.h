// Invented households, the same as those of the driver: number N always gives the same one.

#include "store.h"

enum { mostPersons = 4, jsonLength = 2048 };

typedef struct {
  char id[idLength], birthDate[2 * idLength], phone[idLength], email[32];
} Member;

typedef struct {
  char id[idLength], landlord[idLength], operatorId[idLength], programme[idLength];
  char searchName[128];
  const char *lastName;
  Member members[mostPersons];
  int persons, debt, income;
} Household;

typedef struct {
  sqlite3_stmt *household, *person, *membership, *income, *occupancy, *counter;
} HouseholdStatements;

HouseholdStatements prepareHouseholds(sqlite3 *store);
Household household(int number);
// Writes the household with its people and the entry of its journal.
void insertHousehold(HouseholdStatements *statements, Journal *journal, Household *home);
// Writes down the last number of a person.
void saveCounter(HouseholdStatements *statements);
