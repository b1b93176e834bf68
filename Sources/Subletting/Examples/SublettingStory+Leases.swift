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
    ] + handedOver
  }

  /// The intermediate tenant of the opening leaves, another body takes the lease over.
  private var handedOver: [Example] {
    let (id, heir) = (intermediary, Partner.ID("repreneur"))
    let last = Example.day(2026, 3, 31)
    let day = last.adding(days: 1)
    let left = running + [.part(id, from: engine.intermediary, last: last)]
    let unrecorded: (inout Example) -> Void = {
      $0.partners[id]?.qualifications = []
      $0.partners[heir] = Self.body(heir, until: Example.day(2028, 12, 31))
    }
    return [
      example(
        "a former intermediate tenant counts no more, and nobody took over", on: day, left,
        expect: absent(.qualificationUnknown), found(.nobodySublets), changing: unrecorded),
      example(
        "the intermediate tenant counts on its last day", on: last, left,
        expect: found(.qualificationUnknown), absent(.nobodySublets), changing: unrecorded),
      example(
        "another body takes over", on: day,
        left + sharing(on: last) + [.join(heir, as: engine.intermediary, day)],
        expect: absent(.qualificationUnknown), absent(.nobodySublets), changing: unrecorded),
    ]
  }

  /// The agreement to share, where the story has not given it yet.
  private func sharing(on day: Day) -> [Example.Act] {
    let isGiven = running.contains { act in
      if case .agree(.sharing, _, _) = act { true } else { false }
    }
    return isGiven ? [] : [.agree(.sharing, day)]
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
        expect: .doesNotFind(full("sublease-end-overdue"))),
      example(
        "the sub-lease has ended and was not renewed", on: Example.day(2027, 1, 1), running,
        expect: .finds(full("sublease-end-overdue"))),
      example(
        "a sub-lease that was renewed ends later", on: Example.day(2027, 1, 1),
        running + [
          .log(
            "sublease", Example.day(2026, 12, 15),
            facts: ["start": "2027-01-01", "end": "2027-12-31"])
        ], expect: .doesNotFind(full("sublease-end-overdue"))),
      example(
        "the principal lease ends in two months", on: Example.day(2028, 11, 1), running,
        expect: .finds(full("principal-lease-end-due-soon"))),
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
