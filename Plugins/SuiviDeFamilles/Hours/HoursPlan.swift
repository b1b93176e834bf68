package import CaseKernel

/// The hours that are planned for a household: a diagnosis in two parts, then so many a month by
/// level of intervention.
///
/// Source: document 004; 10 h of diagnosis are 6 h with the household and 4 h of coordination and
/// writing, and support takes 10 h a month (D4.6).
package struct HoursPlan: Hashable, Sendable {
  /// Minutes of the diagnosis with the household.
  package var diagnosisDirect: Int
  /// Minutes of the diagnosis on coordination and writing.
  package var diagnosisCoordination: Int
  /// Minutes a month by level.
  var monthly: [InterventionLevel: Int]

  /// The plan of a deployment's settings.
  package init(_ settings: SuiviDeFamillesSettings) {
    diagnosisDirect = settings.diagnosisDirectHours * 60
    diagnosisCoordination = settings.diagnosisCoordinationHours * 60
    monthly = InterventionLevel.allCases.reduce(into: [:]) { minutes, level in
      minutes[level] = settings.hours(level) * 60
    }
  }

  /// Minutes of a month at a level; a level that nobody decided yet is the usual one.
  package func minutes(_ level: InterventionLevel?) -> Int { monthly[level ?? .usual] ?? 0 }
}

extension HoursPlan {
  /// Minutes with the household before the diagnosis is shared, planned against done.
  var diagnosisDirectTime: PlannedTime {
    time(SuiviDeFamilles.directKinds, .once(diagnosisDirect))
  }

  /// The same, on coordination and writing.
  var diagnosisCoordinationTime: PlannedTime {
    time(SuiviDeFamilles.coordinationKinds, .once(diagnosisCoordination))
  }

  /// Minutes of the months of support, which count from the day after.
  var monthlyTime: PlannedTime {
    time(
      SuiviDeFamilles.directKinds.union(SuiviDeFamilles.coordinationKinds),
      .monthly(
        MonthlyTime(
          "interventionLevel", "level",
          monthly.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value }, otherwise: minutes(nil))))
  }

  private func time(_ kinds: Set<EventKindID>, _ plan: PlannedTime.Plan) -> PlannedTime {
    PlannedTime(
      kinds.sorted { $0.rawValue < $1.rawValue }, from: .entered("support"),
      turning: .first("diagnosisShared"), plan)
  }
}

extension TimeBalance {
  /// More than a tolerance above what was planned; the tolerance is in hundredths of the plan.
  package func exceeds(by tolerance: Int) -> Bool { done * 100 > planned * (100 + tolerance) }

  /// More than a tolerance below what was planned.
  package func fallsShort(by tolerance: Int) -> Bool { done * 100 < planned * (100 - tolerance) }

  /// A time in words, as `6 h 30`.
  static func written(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest < 10 ? "0" : "")\(rest)"
  }
}
