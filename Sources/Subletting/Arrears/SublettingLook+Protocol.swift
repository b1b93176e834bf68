import CaseKernel

extension SublettingLook {
  /// The protocol keeps within its time, was approved, and holds.
  var protocolFindings: [Finding] {
    guard let signed = file.records(of: "cohesionProtocol").last else { return [] }
    return tooLong(signed) + notApproved(signed) + broken(signed)
  }

  /// Two years at most, and three more by amendment.
  private func tooLong(_ signed: LoggedRecord) -> [Finding] {
    guard let start = signed.facts["start"]?.day, let first = signed.facts["end"]?.day
    else { return [] }
    let amended = file.records(of: "protocolAmendment").filter { $0.entry > signed.entry }
      .compactMap { $0.facts["end"]?.day }.max()
    let longest = start.adding(years: 2)
    let end = amended ?? first
    let limit = amended == nil ? longest : min(first, longest).adding(years: 3)
    guard first > longest || end > limit else { return [] }
    return [
      finding(
        .protocolTooLong, .warning,
        Text(
          fr: "le protocole va jusqu'au \(end.short(.fr)), la loi permet deux ans, puis trois par "
            + "avenant",
          en: "the protocol runs to \(end); the law allows two years, then three by amendment"),
        facts: ["start": .init(start), "end": .init(end)], source: SublettingLaw.cohesion)
    ]
  }

  private func notApproved(_ signed: LoggedRecord) -> [Finding] {
    let agreed = FieldValue.answer(true)
    guard signed.facts["debtPlan"] != agreed || signed.facts["payerApproved"] != agreed else {
      return []
    }
    return [
      finding(
        .protocolNotApproved, .warning,
        Text(
          fr: "le protocole veut un plan d'apurement approuvé par l'organisme payeur : à vérifier",
          en: "the protocol wants a debt plan that the paying body approved: check it"),
        facts: ["protocol": .number(signed.entry)], source: SublettingLaw.cohesion)
    ]
  }

  private func broken(_ signed: LoggedRecord) -> [Finding] {
    guard let day = file.day(of: .last("protocolBroken")), day >= signed.on else { return [] }
    return [
      finding(
        .protocolBroken, .information,
        Text(
          fr: "protocole rompu le \(day.short(.fr)) : l'expulsion peut reprendre, hors trêve "
            + "hivernale",
          en: "protocol broken on \(day): the eviction may resume, outside the winter truce"),
        facts: ["on": .init(day)], source: SublettingLaw.cohesion)
    ]
  }
}
