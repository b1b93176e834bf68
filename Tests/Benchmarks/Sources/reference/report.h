// The figures of a programme over a period, counted over its cases in one pass.

#include "store.h"

enum { orientationCount = 4, outcomeCount = 14 };

extern const char *const orientations[orientationCount];
extern const char *const outcomes[outcomeCount];

// The day of a fact that matters to some figure; empty where it has not happened.
typedef struct {
  char opened[dayLength], closed[dayLength], letter[dayLength], attempt[dayLength];
  char contact[dayLength], proposal[dayLength], agreed[dayLength], tripartite[dayLength];
  char ordered[dayLength], done[dayLength], liaison[dayLength], support[dayLength];
  char withdrawn[dayLength];
} Facts;

typedef struct {
  char household[idLength], openedOn[dayLength], closedOn[dayLength], outcome[32];
  char entryPoint[24], wording[24], orientation[32], eviction[8];
  int agreementHolds;
  Facts facts;
  // What its stays say: at work in the period, supported in it, measure-months.
  int followed, supported, months;
} Case;

// Days of which the mean or the median is asked.
typedef struct {
  int *days, count, room;
  long long sum;
} Days;

typedef struct {
  char household[idLength];
  int mask;
} Household;

typedef struct {
  const char *from, *to;
  int opened, moveIn, tenancy, proposed, agreed, declined, noAnswer, tripartite;
  int ordered, orderedDone, due, onTime, done, doneMoveIn, doneTenancy, shared;
  int oriented[orientationCount], pending, left, exits[outcomeCount], positive, months;
  Days support, age, contact, agreement, diagnosis;
  Household *households;
  int householdCount, householdRoom;
} Figures;

// Households are counted once, whatever the number of their cases.
enum {
  reached = 1, attempted = 2, followed = 4, supported = 8, paid = 16, threatened = 32, avoided = 64
};

int dayNumber(const char *day);
void count(Figures *figures, const Case *file);
void printFigures(Figures *figures, const char *programme);
