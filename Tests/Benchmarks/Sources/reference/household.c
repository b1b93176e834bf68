#include "household.h"

#include <stdio.h>
#include <string.h>

static int lastPerson = 0;

HouseholdStatements prepareHouseholds(sqlite3 *store) {
  return (HouseholdStatements){
      .household = prepare(store,
          "INSERT INTO household (id, kind, searchName, language, postcode, insee,"
          " addressConfidentiality, rentDebtCents, dalo, collectiveAgreement, departmentalPlan)"
          " VALUES (?, 'family', ?, 'fr', '44000', '44109', 'none', ?, 'unknown', 'unknown',"
          " 'unknown')"),
      .person = prepare(store,
          "INSERT INTO person (household, position, id, lastName, firstName, birthDate, phone,"
          " email, situations) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')"),
      .membership = prepare(store,
          "INSERT INTO membership (household, position, person, relation) VALUES (?, ?, ?, ?)"),
      .income = prepare(store,
          "INSERT INTO income (household, position, person, monthlyCents) VALUES (?, 1, ?, ?)"),
      .occupancy = prepare(store,
          "INSERT INTO occupancy (household, position, landlord, tenure, fromDay)"
          " VALUES (?, 1, ?, 'tenant', '2019-04-01')"),
      .counter = prepare(store,
          "INSERT INTO counter (name, last) VALUES ('P', ?1)"
          " ON CONFLICT (name) DO UPDATE SET last = ?1"),
  };
}

Household household(int number) {
  static const char *names[] = {"Arnaud", "Briand", "Colin", "Diallo", "Etienne", "Fofana",
                                "Guérin"};
  static const char *folded[] = {"arnaud", "briand", "colin", "diallo", "etienne", "fofana",
                                 "guerin"};
  Household home = {.lastName = names[number % 7], .persons = 1 + number % 4,
                    .debt = number % 7 * 10000, .income = (900 + number % 900) * 100};
  int programme = number % 7 + 1, length = 0;
  snprintf(home.id, idLength, "H-%06d", number);
  snprintf(home.programme, idLength, "programme-%d", programme);
  snprintf(home.landlord, idLength, "landlord-%d", programme);
  snprintf(home.operatorId, idLength, "operator-%d", programme % 5 + 1);
  for (int index = 0; index < home.persons; index++) {
    Member *member = &home.members[index];
    int year = index == 0 ? 1950 + number % 50 : 2008 + index;
    snprintf(member->id, idLength, "P-%04d", ++lastPerson);
    snprintf(member->birthDate, sizeof member->birthDate, "%04d-%02d-%02d", year, 1 + number % 12,
             1 + number % 28);
    length += snprintf(home.searchName + length, sizeof home.searchName - (size_t)length,
                       "%s%s prenom%d", index == 0 ? "" : " ", folded[number % 7], index);
  }
  snprintf(home.members[0].phone, idLength, "063998%04d", number % 10000);
  snprintf(home.members[0].email, sizeof home.members[0].email, "h%d@example.org", number);
  return home;
}

static const char *firstName(int index) {
  static const char *names[] = {"Prénom0", "Prénom1", "Prénom2", "Prénom3"};
  return names[index];
}

// The record as its journal keeps it.
static void writeRecord(const Household *home, char *json) {
  int length = snprintf(json, jsonLength,
      "{\"addressConfidentiality\":\"none\",\"collectiveAgreement\":\"unknown\","
      "\"dalo\":\"unknown\",\"departmentalPlan\":\"unknown\",\"id\":\"%s\","
      "\"incomes\":[{\"monthly\":%d,\"person\":\"%s\"}],\"insee\":\"44109\",\"kind\":\"family\","
      "\"language\":\"fr\",\"memberships\":[",
      home->id, home->income, home->members[0].id);
  for (int index = 0; index < home->persons; index++)
    length += snprintf(json + length, (size_t)(jsonLength - length),
        "%s{\"person\":\"%s\",\"relation\":\"%s\"}", index == 0 ? "" : ",",
        home->members[index].id, index == 0 ? "holder" : "child");
  length += snprintf(json + length, (size_t)(jsonLength - length),
      "],\"occupancies\":[{\"from\":\"2019-04-01\",\"landlord\":\"%s\",\"tenure\":\"tenant\"}],"
      "\"people\":[", home->landlord);
  for (int index = 0; index < home->persons; index++) {
    const Member *member = &home->members[index];
    length += snprintf(json + length, (size_t)(jsonLength - length),
        "%s{\"birthDate\":\"%s\"", index == 0 ? "" : ",", member->birthDate);
    if (index == 0)
      length += snprintf(json + length, (size_t)(jsonLength - length), ",\"email\":\"%s\"",
                         member->email);
    length += snprintf(json + length, (size_t)(jsonLength - length),
        ",\"firstName\":\"%s\",\"id\":\"%s\",\"lastName\":\"%s\"", firstName(index), member->id,
        home->lastName);
    if (index == 0)
      length += snprintf(json + length, (size_t)(jsonLength - length), ",\"phone\":\"%s\"",
                         member->phone);
    length += snprintf(json + length, (size_t)(jsonLength - length), ",\"situations\":[]}");
  }
  snprintf(json + length, (size_t)(jsonLength - length),
           "],\"postcode\":\"44000\",\"rentDebt\":%d}", home->debt);
}

static void insertMember(HouseholdStatements *statements, Household *home, int index) {
  Member *member = &home->members[index];
  bindText(statements->person, 1, home->id);
  sqlite3_bind_int(statements->person, 2, index + 1);
  bindText(statements->person, 3, member->id);
  bindText(statements->person, 4, home->lastName);
  bindText(statements->person, 5, firstName(index));
  bindText(statements->person, 6, member->birthDate);
  bindText(statements->person, 7, index == 0 ? member->phone : NULL);
  bindText(statements->person, 8, index == 0 ? member->email : NULL);
  perform(statements->person);
  bindText(statements->membership, 1, home->id);
  sqlite3_bind_int(statements->membership, 2, index + 1);
  bindText(statements->membership, 3, member->id);
  bindText(statements->membership, 4, index == 0 ? "holder" : "child");
  perform(statements->membership);
}

void insertHousehold(HouseholdStatements *statements, Journal *journal, Household *home) {
  bindText(statements->household, 1, home->id);
  bindText(statements->household, 2, home->searchName);
  sqlite3_bind_int(statements->household, 3, home->debt);
  perform(statements->household);
  for (int index = 0; index < home->persons; index++) insertMember(statements, home, index);
  bindText(statements->income, 1, home->id);
  bindText(statements->income, 2, home->members[0].id);
  sqlite3_bind_int(statements->income, 3, home->income);
  perform(statements->income);
  bindText(statements->occupancy, 1, home->id);
  bindText(statements->occupancy, 2, home->landlord);
  perform(statements->occupancy);
  char json[jsonLength];
  writeRecord(home, json);
  Stream stream = beginStream(journal, "household", home->id);
  append(journal, &stream, (Entry){"2026-12-31", "registered", "operatorTeam", json});
  moveHead(journal, &stream);
}

void saveCounter(HouseholdStatements *statements) {
  sqlite3_bind_int(statements->counter, 1, lastPerson);
  perform(statements->counter);
}
