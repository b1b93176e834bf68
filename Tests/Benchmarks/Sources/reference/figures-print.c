#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int dayNumber(const char *day) {
  int year = atoi(day), month = atoi(day + 5), ofMonth = atoi(day + 8);
  if (month <= 2) year--;
  int cycle = year / 400, ofCycle = year - cycle * 400;
  int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + ofMonth - 1;
  return cycle * 146097 + ofCycle * 365 + ofCycle / 4 - ofCycle / 100 + ofYear - 719468;
}

static const char *programmeName;

// A line of the report; the value in hundredths, "-" over nothing.
static void line(const char *name, long long top, const char *bottom, int isKnown, double value) {
  printf("%s %s %lld %s ", programmeName, name, top, bottom);
  if (isKnown) printf("%lld\n", (long long)(value * 100 + 0.5));
  else puts("-");
}

static void printCount(const char *name, int count) { line(name, count, "-", 1, count); }

static void printShare(const char *name, long long part, int whole) {
  char bottom[16];
  snprintf(bottom, sizeof bottom, "%d", whole);
  line(name, part, bottom, whole > 0, whole > 0 ? (double)part / whole : 0);
}

static int isBefore(const void *left, const void *right) {
  return *(const int *)left - *(const int *)right;
}

static void printMedian(const char *name, Days *days) {
  printf("%s %s - %d ", programmeName, name, days->count);
  if (days->count == 0) {
    puts("-");
    return;
  }
  qsort(days->days, (size_t)days->count, sizeof *days->days, isBefore);
  int low = days->days[(days->count - 1) / 2], high = days->days[days->count / 2];
  printf("%d\n", (low + high) * 50);
}

static int byHousehold(const void *left, const void *right) {
  return strcmp(((const Household *)left)->household, ((const Household *)right)->household);
}

// How many households have each of the marks, and those that have both of two.
static int counted(const Figures *figures, int marks) {
  int count = 0, last = -1;
  for (int index = 0; index < figures->householdCount; index++) {
    const Household *one = &figures->households[index];
    if ((one->mask & marks) != marks) continue;
    if (last >= 0 && strcmp(one->household, figures->households[last].household) == 0) continue;
    last = index;
    count++;
  }
  return count;
}

static void printEntries(const Figures *figures) {
  printCount("I.1", figures->opened);
  printCount("I.1.moveIn", figures->moveIn);
  printCount("I.1.duringTenancy", figures->tenancy);
  printShare("I.2", counted(figures, attempted | reached), counted(figures, attempted));
  printShare("I.4", figures->agreed, figures->proposed);
  printShare("I.4.declined", figures->declined, figures->proposed);
  printShare("I.4.noAnswer", figures->noAnswer, figures->proposed);
  printShare("visites-sociales/tripartite-start", figures->tripartite, figures->proposed);
}

static void printDiagnoses(const Figures *figures) {
  printShare("I.5", figures->orderedDone, figures->ordered);
  printShare("I.6", figures->onTime, figures->due);
  printCount("visites-sociales/diagnoses", figures->done);
  printCount("visites-sociales/diagnoses-move-in", figures->doneMoveIn);
  printCount("visites-sociales/diagnoses-during-tenancy", figures->doneTenancy);
  printShare("visites-sociales/wording-shared", figures->shared, figures->done);
  for (int index = 0; index < orientationCount; index++) {
    char name[32];
    snprintf(name, sizeof name, "I.7.%s", orientations[index]);
    printShare(name, figures->oriented[index], figures->done);
  }
  printShare("I.7.pending", figures->pending, figures->done);
}

static void printSupport(Figures *figures) {
  printCount("I.8", counted(figures, followed));
  printCount("I.8.support", counted(figures, supported));
  printShare("I.12", figures->support.sum, figures->support.count);
  printMedian("I.12.median", &figures->support);
  printShare("I.12.open", figures->age.sum, figures->age.count);
  long long spent = figures->done * 46000LL + figures->months * 23000LL;
  int served = counted(figures, paid);
  char bottom[16];
  snprintf(bottom, sizeof bottom, "%d", served);
  long long each = served == 0 ? 0 : (2 * spent + served) / (2 * served);
  line("I.16", spent, bottom, served > 0, (double)each);
  line("I.17", figures->months * 100LL, "-", 1, figures->months);
}

static void printExits(const Figures *figures) {
  for (int index = 0; index < outcomeCount; index++) {
    char name[48];
    snprintf(name, sizeof name, "I.13.%s", outcomes[index]);
    printShare(name, figures->exits[index], figures->left);
  }
  printShare("I.13.positive", figures->positive, figures->left);
  printShare("I.14", counted(figures, threatened | avoided), counted(figures, threatened));
}

void printFigures(Figures *figures, const char *programme) {
  programmeName = programme;
  if (figures->householdCount > 0)
    qsort(figures->households, (size_t)figures->householdCount, sizeof *figures->households,
          byHousehold);
  printEntries(figures);
  printDiagnoses(figures);
  printSupport(figures);
  printExits(figures);
  printMedian("I.21.contact", &figures->contact);
  printMedian("I.21.agreement", &figures->agreement);
  printMedian("I.21.diagnosis", &figures->diagnosis);
}
