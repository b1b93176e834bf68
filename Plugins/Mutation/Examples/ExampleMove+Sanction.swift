import CaseKernel

extension ExampleMove {
  /// Three refusals, and what frees from their consequence.
  static var sanctions: [Example] {
    let day = Example.day(2026, 3, 24)
    let two = refusing(2)
    return [
      example(
        "two refusals are counted", on: day, two,
        expect: found(.refusalsCounted), absent(.rightLapses)),
      example(
        "three compliant offers refused, and the day six months after the third", on: day,
        refusing(3), expect: found(.rightLapses)),
      example(
        "an offer that does not comply does not count", on: day,
        refusing(3, last: compliant().merging(["principalRent": "530"]) { $1 }),
        expect: absent(.rightLapses), found(.offerNotCompliant)),
      example(
        "an offer to be checked does not count yet", on: day,
        refusing(3, last: compliant().merging(["withinMeans": ""]) { $1 }),
        expect: absent(.rightLapses), found(.complianceUnknown)),
      example(
        "no sanction in a commune where there is none", on: day,
        refusing(3, after: statutory(["sanctionTerritory": "non"])),
        expect: found(.noSanctionHere), absent(.rightLapses), absent(.territoryUnknown)),
      example(
        "an unknown commune threatens nobody", on: day,
        refusing(3, after: statutory(["sanctionTerritory": "inconnu"])),
        expect: found(.territoryUnknown), absent(.rightLapses), absent(.noSanctionHere)),
      example(
        "a volunteer who refuses three times loses nothing", on: day,
        refusing(3, after: searched), expect: absent(.rightLapses), found(.refusalFree)),
    ] + exemptions
  }

  private static var exemptions: [Example] {
    let day = Example.day(2026, 3, 24)
    func born(_ name: String, _ birth: Day?, _ expected: Example.Expectation...) -> Example {
      var one = example(name, household(born: birth), on: day, refusing(3))
      one.expected = expected
      return one
    }
    return [
      born(
        "a tenant of sixty-five on the day is not older yet", Example.day(1961, 3, 24),
        absent(.sanctionExempt), found(.rightLapses)),
      born(
        "a tenant older than sixty-five is exempt", Example.day(1961, 3, 23),
        found(.sanctionExempt), absent(.rightLapses), absent(.exemptionGround)),
      born(
        "an unknown age is checked, and threatens nobody", nil, found(.exemptionToCheck),
        absent(.rightLapses)),
      example(
        "a deployment may judge the age on the day of the proposal",
        settings: ["age-judged-on": .text("proposal")], household(born: Example.day(1961, 3, 23)),
        on: day, refusing(3), expect: absent(.sanctionExempt), found(.rightLapses)),
      example(
        "a deployment may judge the age at the third offer",
        settings: ["age-judged-on": .text("third-offer")],
        household(born: Example.day(1961, 3, 23)), on: Example.day(2026, 4, 30), refusing(3),
        expect: found(.sanctionExempt)),
      example(
        "an exemption by health has a ground for the people named only", on: day,
        refusing(3) + [.record(["disabilityRecognised": "oui"], day)],
        expect: found(.exemptionGround), found(.sanctionExempt), absent(.rightLapses),
        absent(.exemptionToCheck)),
      example(
        "a dwelling in a priority district exempts", on: day,
        refusing(3, after: statutory(["inPriorityDistrict": "oui"])),
        expect: found(.sanctionExempt), absent(.exemptionGround)),
    ]
  }

  /// The mobility aid, its amounts and its day.
  static var aids: [Example] {
    let moved = answered(offered(statutory(), compliant()), .accepted)
    let flat: [Example.Act] =
      moved + [
        .log("mobilityAidChosen", answer, facts: ["choice": "flat"]),
        .log("oldKeysReturned", lease),
      ]
    let paid: [Example.Act] = flat + [.log("mobilityAidPaid", lease, facts: ["amount": "400"])]
    let due = lease.adding(months: 1)
    let year: [String: SettingValue] = ["aid-year": .number(2026)]
    let improved = answered(
      offered(statutory(["improvedDwelling": "oui"]), compliant()), .accepted)
    func deposit(_ new: String) -> [Example.Act] {
      moved + [.log("leaseSignature", lease, facts: ["deposit": new, "oldDeposit": "520"])]
    }
    return [
      example(
        "an accepted offer opens the mobility aid", on: answer, moved,
        expect: found(.mobilityAidOwed), found(.aidAmountsOld), absent(.worksAidOwed)),
      example(
        "no aid is owed to a volunteer", on: answer, accepted,
        expect: absent(.mobilityAidOwed), absent(.aidAmountsOld)),
      example(
        "amounts of the year are up to date", settings: year, on: answer, moved,
        expect: absent(.aidAmountsOld), found(.mobilityAidOwed)),
      example(
        "the flat sum is not overdue on its last day", on: due, flat,
        expect: absent(.mobilityAidOverdue)),
      example(
        "the flat sum is due the month after the old keys", on: due.adding(days: 1), flat,
        expect: found(.mobilityAidOverdue)),
      example(
        "an aid that is paid is owed no more", on: due.adding(days: 1), paid,
        expect: absent(.mobilityAidOwed), absent(.mobilityAidOverdue)),
      example(
        "a dwelling that the tenant improved has its works", on: answer, improved,
        expect: found(.worksAidOwed)),
      example(
        "the new deposit is not higher than the old", on: lease, deposit("520"),
        expect: absent(.depositHigher)),
      example("a higher deposit is told", on: lease, deposit("521"), expect: found(.depositHigher)),
      example(
        "no mobility aid is logged for a volunteer", on: answer,
        accepted + [.log("mobilityAidPaid", answer)], expect: .refused("kind-not-yet")),
    ]
  }
}
