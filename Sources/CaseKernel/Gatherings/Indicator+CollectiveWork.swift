extension Indicator {
  /// The collective work of the period: workshops, households that took part, each counted once,
  /// and the same with the neighbours (I.24).
  ///
  /// - Parameter kinds: the gatherings that the programme counts as collective work.
  public static func collectiveWork(
    _ kinds: [Gathering.Kind] = [.workshop]
  ) -> [Indicator] {
    let attended = CaseTest.any(
      kinds.compactMap(\.attendance).map { .recorded(RecordTest($0), .inPeriod) })
    let counted = kinds.map { kind in
      Indicator(
        "I.24.\(kind.rawValue)", kind.counted, .flow,
        .programmeRecords(RecordTest(kind.entry(.held))))
    }
    return counted + [
      Indicator(
        "I.24.households",
        Text(fr: "ménages ayant participé", en: "households that took part"), .flow,
        .count(attended)),
      Indicator(
        "I.24.participants",
        Text(fr: "participants, voisins compris", en: "participants, neighbours included"), .flow,
        .participants(attended, and: "count", of: RecordTest("neighboursPresent"))),
    ]
  }

  /// The staff trained in the period, by job: attendances, of whom nobody is named.
  public static func staffTrained(jobs: [FieldOption]) -> [Indicator] {
    jobs.map { job in
      Indicator(
        "I.24.staff.\(job.id)",
        Text(fr: "présences en formation : \(job.label.fr)", en: "trained: \(job.label.en)"), .flow,
        .programmeSum("count", of: RecordTest("staffPresent", "job", oneOf: [job.id])))
    }
  }
}

extension Gathering.Kind {
  fileprivate var counted: Text {
    switch self {
    case .workshop: Text(fr: "ateliers tenus", en: "workshops held")
    case .siteDay: Text(fr: "journées de chantier", en: "site days")
    case .mediation: Text(fr: "rencontres de médiation", en: "mediation meetings")
    case .training: Text(fr: "formations tenues", en: "training sessions held")
    case .committee: Text(fr: "réunions tenues", en: "committee meetings held")
    }
  }
}
