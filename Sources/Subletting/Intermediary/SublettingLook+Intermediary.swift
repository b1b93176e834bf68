import CaseKernel

extension SublettingLook {
  /// A body without the quality that the law asks for may not sub-let: what is prepared through it
  /// does not begin. Where a sub-lease runs already, only a warning: the way out stays open.
  /// Who sub-lets is looked up on the day: a body that has handed the lease over counts no more.
  var intermediaryFindings: [Finding] {
    guard isRunning || file.phase == engine.phases.preparation else { return [] }
    let bodies = file.parties.filter { $0.role == engine.intermediary }
    let present = bodies.filter { $0.takesPart(on: day) }
    guard present.isEmpty, let last = bodies.compactMap(\.to).filter({ $0 < day }).max() else {
      return present.flatMap { standing(of: $0.partner) }
    }
    return [nobody(since: last)]
  }

  private func nobody(since last: Day) -> Finding {
    finding(
      .nobodySublets, .warning,
      Text(
        fr: "plus de locataire principal depuis le \(last.short(.fr)) : nommer l'organisme qui "
          + "sous-loue",
        en: "no intermediate tenant since \(last): name the body that sub-lets"),
      facts: ["last": .init(last)], source: SublettingLaw.intermediary)
  }

  private func standing(of id: Partner.ID) -> [Finding] {
    let standing = IntermediaryStanding(background.partners[id], on: day)
    let facts: [String: FieldValue] = ["partner": .text(id.rawValue)]
    switch standing.holds {
    case .no:
      return [
        finding(
          .notQualified, file.phase == engine.phases.preparation ? .blocking : .warning,
          Text(
            fr:
              "\(id) : aucun agrément valable le \(day.short(.fr)) pour sous-louer ; le renouveler, "
              + "ou passer par un autre organisme",
            en: "\(id) holds no qualification to sub-let on \(day): renew it, or go through "
              + "another body"), facts: facts, source: SublettingLaw.intermediary)
      ]
    case .unknown:
      return [
        finding(
          .qualificationUnknown, .warning,
          Text(
            fr: "\(id) : agrément pour sous-louer non renseigné, ou sans dates",
            en: "the qualification of \(id) to sub-let is not recorded, or has no days"),
          facts: facts, source: SublettingLaw.intermediary)
      ]
    case .yes:
      return expiry(of: id, until: standing.until)
    }
  }

  private func expiry(of id: Partner.ID, until: Day?) -> [Finding] {
    guard let until, until.subtracting(engine.terms.qualificationWarning) <= day else { return [] }
    return [
      finding(
        .qualificationExpires, .information,
        Text(
          fr: "\(id) : l'agrément pour sous-louer finit le \(until.short(.fr))",
          en: "the qualification of \(id) to sub-let ends on \(until)"),
        facts: ["partner": .text(id.rawValue), "until": .init(until)],
        source: SublettingLaw.intermediary)
    ]
  }
}

/// The texts of law that findings cite.
enum SublettingLaw {
  static let intermediary = "CCH L442-8-1, L365-4 (D2.2)"
  static let subtenant = "CCH L442-8-2 (D2.4)"
  static let documents = "CCH L442-8-3 (D2.5)"
  static let review = "CCH L442-8-3, loi 89-462, art. 7 (D2.6, D2.8)"
  static let notice = "CCH L442-8-3 (D2.6)"
  static let duration = "D2.7"
  static let slide = "D2.9"
  static let tenures = "D2.11"
  static let cohesion = "CCH L442-6-5 (D2.13)"
  static let signalling = "CCH R351-30 (D2.15)"
  static let truce = "CPCE L412-6 (D2.15)"
}
