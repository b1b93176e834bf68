import CaseKernel

extension SublettingStory {
  private var start: Day { Self.start }

  /// Who may sub-let, on the day.
  var intermediaryExamples: [Example] {
    let id = intermediary
    return [
      example(
        "an approved body sub-lets", on: start, running, expect: absent(.notQualified),
        absent(.qualificationUnknown), absent(.qualificationExpires)),
      example(
        "an approval that has lapsed lets no sub-lease begin", on: start,
        prepared + Self.documents + entering, expect: .refused("blocked"), found(.notQualified),
        changing: { $0.partners[id] = Self.body(id, until: Example.day(2025, 12, 31)) }
      ),
      example(
        "an approval that is not recorded is unknown, not missing", on: start, running,
        expect: found(.qualificationUnknown), absent(.notQualified),
        changing: { $0.partners[id]?.qualifications = [] }),
      example(
        "an approval without its last day holds five years", on: Example.day(2030, 12, 31),
        running, expect: absent(.notQualified), found(.qualificationExpires),
        changing: { $0.partners[id] = Self.body(id, until: nil) }),
    ]
  }

  /// The three documents.
  var documentExamples: [Example] {
    [
      example(
        "the three documents are awaited", on: start, prepared, expect: found(.documentsAwaited)),
      example(
        "the three documents are there", on: start, running, expect: absent(.documentsAwaited),
        absent(.conventionNotAnnexed), absent(.subleaseOutlivesLease)),
      example(
        "a convention that nobody annexed is to be checked", on: start,
        prepared + Self.documents(annexed: "inconnu") + entering,
        expect: found(.conventionNotAnnexed)),
      example(
        "a sub-lease does not outlive the principal lease", on: start,
        prepared + Self.documents(leaseEnd: "2026-06-30") + entering,
        expect: found(.subleaseOutlivesLease)),
      example(
        "the sub-lease holds on its last day", on: Example.day(2026, 12, 31), running,
        expect: absent(.subleaseEnded)),
      example(
        "the sub-lease has ended and was not renewed", on: Example.day(2027, 1, 1), running,
        expect: found(.subleaseEnded)),
    ]
  }

  /// The series of tenures against the household's file.
  var tenureExamples: [Example] {
    [
      example(
        "the household's file says otherwise than the case", on: start, running,
        expect: found(.tenureDiffers),
        changing: { $0.household.occupancies = [Occupancy(tenure: .hosted)] }),
      example(
        "the household's file agrees with the case", on: start, running,
        expect: absent(.tenureDiffers),
        changing: { $0.household.occupancies = [Occupancy(tenure: .subtenant)] }),
      example(
        "a footing that the file does not know contradicts nothing", on: start, running,
        expect: absent(.tenureDiffers), changing: { $0.household.occupancies = [] }),
    ]
  }

  /// How long a sub-lease goes on.
  var durationExamples: [Example] {
    let last = start.adding(engine.terms.longest)
    let reason: [FieldID: String] = ["overrunReason": "le bail direct attend des travaux"]
    return [
      example(
        "the longest time has not passed on its last day", on: last, running,
        expect: absent(.longestTimePassed)),
      example(
        "beyond the longest time, a justification is asked for", on: last.adding(days: 1), running,
        expect: found(.longestTimePassed)),
      example(
        "an overrun that is justified is no warning", on: last.adding(days: 1),
        running + [.record(reason, last)], expect: absent(.longestTimePassed)),
    ]
  }

  /// The slide: what refuses it, what follows it.
  var slideExamples: [Example] {
    let ready = running + Self.readyToSlide
    let notice = Self.readyToSlide.prefix(2)
    return [
      example(
        "nobody checked that the principal lease foresees the slide", on: start, running,
        expect: found(.slideNotForeseen), absent(.slideToPrepare)),
      example(
        "a lease is proposed, the slide is to be prepared", on: Self.slid, ready,
        expect: found(.slideToPrepare), absent(.slideNotForeseen)),
      example(
        "a slide without its checklist is refused", on: Self.slid, running + notice + [Self.slide],
        expect: .refused("kind-not-yet")),
      example(
        "a slide that no lease was proposed for is refused", on: Self.slid,
        running + [Self.readyToSlide.last, Self.slide].compactMap { $0 },
        expect: .refused("kind-not-yet")),
      example(
        "a slide without the days of its leases is refused", on: Self.slid,
        ready + [.log("slide", Self.slid)], expect: .refused("values-missing")),
      example(
        "the lease slides, inventory, deposits and aid follow", on: Self.slid, ready + [Self.slide],
        expect: found(.slideItemsOpen), absent(.slideToPrepare)),
      example(
        "the lease has slid, everything is settled", on: Self.slid,
        ready + [Self.slide, Self.settled], expect: absent(.slideItemsOpen)),
    ]
  }
}
