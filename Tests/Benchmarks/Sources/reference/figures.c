#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const orientations[orientationCount] = {"noFollowUp", "remobilisation",
                                                    "personalisedSupport", "existingMeasures"};
const char *const outcomes[outcomeCount] = {
    "noSupportAfterDiagnosis", "orientedToRemobilisation", "orientedToExistingMeasures",
    "ineligible", "autonomous", "relocated", "evictionAvoided", "orientedToMainstream",
    "maximumDuration", "declined", "lostContact", "movedAway", "evicted", "death"};

static int is(const char *text, const char *other) { return strcmp(text, other) == 0; }

static int isPositive(const char *outcome) {
  static const char *const positive[] = {"orientedToRemobilisation", "orientedToExistingMeasures",
                                         "autonomous", "relocated", "evictionAvoided",
                                         "orientedToMainstream"};
  for (size_t index = 0; index < sizeof positive / sizeof *positive; index++)
    if (is(outcome, positive[index])) return 1;
  return 0;
}

static int byEnd(const Figures *figures, const char *day) {
  return *day != '\0' && strcmp(day, figures->to) <= 0;
}

static int within(const Figures *figures, const char *day) {
  return byEnd(figures, day) && strcmp(day, figures->from) >= 0;
}

static void add(Days *days, const char *from, const char *to) {
  if (*from == '\0' || *to == '\0') return;
  if (days->count == days->room) {
    days->room = days->room == 0 ? 256 : days->room * 2;
    days->days = realloc(days->days, (size_t)days->room * sizeof *days->days);
    if (days->days == NULL) exit(71);
  }
  int length = dayNumber(to) - dayNumber(from);
  days->days[days->count++] = length;
  days->sum += length;
}

static void addHousehold(Figures *figures, const char *household, int mask) {
  if (mask == 0) return;
  if (figures->householdCount == figures->householdRoom) {
    figures->householdRoom = figures->householdRoom == 0 ? 256 : figures->householdRoom * 2;
    figures->households = realloc(
        figures->households, (size_t)figures->householdRoom * sizeof *figures->households);
    if (figures->households == NULL) exit(71);
  }
  Household *added = &figures->households[figures->householdCount++];
  snprintf(added->household, sizeof added->household, "%s", household);
  added->mask = mask;
}

static void countAgreements(Figures *figures, const Case *file) {
  const Facts *facts = &file->facts;
  if (!within(figures, facts->proposal)) return;
  int agreed = byEnd(figures, facts->agreed);
  int declined = !agreed && is(file->outcome, "declined") && byEnd(figures, facts->closed);
  figures->proposed++;
  figures->agreed += agreed;
  figures->declined += declined;
  figures->noAnswer += !agreed && !declined;
  figures->tripartite += byEnd(figures, facts->tripartite);
}

static void countDiagnoses(Figures *figures, const Case *file) {
  const Facts *facts = &file->facts;
  int done = within(figures, facts->done), isOpen = strcmp(file->openedOn, figures->to) <= 0 &&
      (*file->closedOn == '\0' || strcmp(file->closedOn, figures->to) > 0);
  char due[dayLength] = "";
  if (*facts->liaison != '\0') monthsLater(facts->liaison, 2, due);
  int late = byEnd(figures, facts->ordered) && isOpen && *due != '\0' &&
             strcmp(due, figures->to) < 0 && !byEnd(figures, facts->done);
  if (within(figures, facts->ordered)) {
    figures->ordered++;
    figures->orderedDone += byEnd(figures, facts->done);
  }
  figures->due += done || late;
  if (!done) return;
  figures->onTime += *due != '\0' && strcmp(facts->done, due) <= 0;
  figures->done++;
  figures->doneMoveIn += is(file->entryPoint, "moveIn");
  figures->doneTenancy += is(file->entryPoint, "duringTenancy");
  figures->shared += is(file->wording, "agreed");
  int decided = 0;
  for (int index = 0; index < orientationCount; index++)
    if (is(file->orientation, orientations[index])) decided = ++figures->oriented[index];
  figures->pending += !decided;
  add(&figures->diagnosis, facts->liaison, facts->done);
}

static int countExits(Figures *figures, const Case *file) {
  if (!within(figures, file->facts.closed)) return 0;
  figures->left++;
  for (int index = 0; index < outcomeCount; index++)
    figures->exits[index] += is(file->outcome, outcomes[index]);
  figures->positive += isPositive(file->outcome);
  add(&figures->support, file->facts.support, file->facts.closed);
  if (!is(file->eviction, "1")) return 0;
  return threatened | (is(file->outcome, "evictionAvoided") ? avoided : 0);
}

void count(Figures *figures, const Case *file) {
  const Facts *facts = &file->facts;
  int mask = countExits(figures, file);
  if (within(figures, facts->opened)) {
    figures->opened++;
    figures->moveIn += is(file->entryPoint, "moveIn");
    figures->tenancy += is(file->entryPoint, "duringTenancy");
  }
  if (within(figures, facts->letter) || within(figures, facts->attempt) ||
      within(figures, facts->contact))
    mask |= attempted | (byEnd(figures, facts->contact) ? reached : 0);
  countAgreements(figures, file);
  countDiagnoses(figures, file);
  if (file->followed) mask |= followed;
  if (file->supported) {
    mask |= supported;
    int isOpen = *file->closedOn == '\0' || strcmp(file->closedOn, figures->to) > 0;
    if (isOpen && byEnd(figures, facts->support)) add(&figures->age, facts->support, figures->to);
  }
  if (file->supported || within(figures, facts->done)) mask |= paid;
  figures->months += file->months;
  if (within(figures, facts->contact)) add(&figures->contact, facts->opened, facts->contact);
  if (within(figures, facts->agreed)) add(&figures->agreement, facts->liaison, facts->agreed);
  addHousehold(figures, file->household, mask);
}
