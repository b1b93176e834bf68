import CaseKernel

extension ExampleUnit {
  /// Presence, leaves and who stands in (D3.3).
  static var rosters: [Example] {
    let leave = Example.Act.log(
      "staffLeave", day, facts: ["staff": "equipe", "from": "2026-04-20", "to": "2026-04-22"])
    func replacement(until last: String) -> [Example.Act] {
      [
        .log(
          "replacement", day, facts: ["leave": leaveEntry, "from": "2026-04-20", "to": last])
      ]
    }
    return [
      example(
        "six days of presence cover the week", living(),
        expect: absent(.rosterMissing), absent(.coverageGap), absent(.replacementMissing)),
      example("no roster is written", moved(), expect: found(.rosterMissing), absent(.coverageGap)),
      example(
        "nobody is put down on Saturdays",
        moved() + [shift("monday tuesday wednesday thursday friday")],
        expect: found(.coverageGap), absent(.rosterMissing)),
      example(
        "a deployment may ask for weekdays only",
        settings: ["coverage": .text("monday-to-friday")],
        moved() + [shift("monday tuesday wednesday thursday friday")],
        expect: absent(.coverageGap)),
      example(
        "a deployment may ask for nobody", settings: ["coverage": .text("none")], moved(),
        expect: absent(.rosterMissing)),
      example(
        "a leave that nobody replaces", living() + [leave],
        expect: found(.replacementMissing), absent(.coverageGap)),
      example(
        "a leave replaced to its end", living() + [leave] + replacement(until: "2026-04-22"),
        expect: absent(.replacementMissing)),
      example(
        "a leave replaced for a day less", living() + [leave] + replacement(until: "2026-04-21"),
        expect: found(.replacementMissing)),
      example(
        "a leave beyond the days looked at",
        settings: ["roster-ahead": .period(.days(3))], living() + [leave],
        expect: absent(.replacementMissing)),
    ]
  }

  /// The number of the first entry after `living()`, in the journals of the examples.
  private static let leaveEntry = "12"

  /// Aids and the common purse.
  static var money: [Example] {
    func grant(_ aid: String, _ amount: String, people: Int = 4) -> Example.Act {
      .log(
        "aidGranted", day,
        facts: ["aid": aid, "year": "2026", "amount": amount, "people": "\(people)"])
    }
    func given(_ number: Int, _ on: Day) -> Example.Act {
      .log(
        "budgetContribution", on, facts: ["resident": resident(number).rawValue, "amount": "180"])
    }
    let convention: [Example.Act] = [.record(["departmentConventionOn": "2026-02-01"], day)]
    let march = Example.day(2026, 3, 5)
    let all = (1...4).map { given($0, march) }
    func spent(_ amount: String) -> Example.Act {
      .log("budgetExpense", day, facts: ["amount": amount, "category": "meals"])
    }
    return [
      example(
        "aid and allowance for the same year",
        living() + convention + [grant("avp", "30000"), grant("forfait", "20000")],
        expect: .refused("entry-refused"), absent(.conventionMissing)),
      example(
        "the aid up to its ceiling", living() + convention + [grant("avp", "40000")],
        expect: absent(.aidAboveCeiling), absent(.socialLifeProjectMissing)),
      example(
        "the aid beyond its ceiling", living() + convention + [grant("avp", "40000.01")],
        expect: found(.aidAboveCeiling)),
      example(
        "two decisions for a year are held together against the ceiling",
        living() + convention + [grant("avp", "30000"), grant("avp", "10000.01")],
        expect: found(.aidAboveCeiling)),
      example(
        "a decision for one more resident adds to it", of: unit(5),
        living(5) + convention + [grant("avp", "40000"), grant("avp", "10000", people: 1)],
        expect: absent(.aidAboveCeiling)),
      example(
        "the allowance has a ceiling by project", of: unit(6, rooms: 6),
        living(6) + [grant("forfait", "48000.01", people: 6)], expect: found(.aidAboveCeiling)),
      example(
        "the aid needs a convention with the département", living() + [grant("avp", "30000")],
        expect: found(.conventionMissing)),
      example(
        "the allowance needs none", living() + [grant("forfait", "20000")],
        expect: absent(.conventionMissing)),
      example(
        "an aid needs a project of shared life that was adopted",
        living() + convention + [
          .record(["socialLifeProjectOn": ""], day), grant("avp", "30000"),
        ], expect: found(.socialLifeProjectMissing)),
      example(
        "the purse is balanced", living() + all + [spent("600")],
        expect: found(.budgetBalance), absent(.budgetOverdrawn), absent(.contributionMissing)),
      example(
        "the purse is overdrawn", living() + all + [spent("720.01")],
        expect: found(.budgetOverdrawn), absent(.budgetBalance)),
      example(
        "somebody gave nothing last month", living() + all.dropLast(),
        expect: found(.contributionMissing)),
    ]
  }

  /// The ties with care, the name.
  static var networks: [Example] {
    var branded = instance
    branded.publicName = Text(fr: "Familles gouvernantes des Alpes", en: "Governed households")
    let psychiatry = "familles-gouvernantes/psychiatry-coordination-overdue"
    return [
      example("existing support is to be coordinated", living(), expect: found(.careTiesMissing)),
      example(
        "existing support is coordinated",
        living() + [.record(["careTies": "CSAPA le mardi"], day)],
        expect: absent(.careTiesMissing)),
      example(
        "three months after an exchange with psychiatry the next is due",
        on: Example.day(2026, 6, 17),
        living() + [.log("psychiatryCoordination", Example.day(2026, 3, 16))],
        expect: .finds(psychiatry)),
      example(
        "and not before", on: Example.day(2026, 6, 16),
        living() + [.log("psychiatryCoordination", Example.day(2026, 3, 16))],
        expect: .doesNotFind(psychiatry)),
      example(
        "the name is a trademark", of: unit(), in: branded, living(), expect: found(.trademark)),
      example(
        "a licence lets it be used", settings: ["trademark-licensed": .flag(true)], of: unit(),
        in: branded,
        living(), expect: absent(.trademark)),
      example("a neutral name needs none", living(), expect: absent(.trademark)),
    ]
  }

  /// Winding up, and the ways out.
  static var endings: [Example] {
    let gone = unit { household in
      for index in household.memberships.indices {
        household.memberships[index].to = Example.day(2026, 4, 14)
      }
    }
    let winding = living() + [.advance("winding-up", day)]
    let left = (1...4).map { departure($0, day) }
    let plan: [Example.Act] = [.record(["closingPlan": "chacun a un logement"], day)]
    return [
      example(
        "a unit that closes still houses people", winding,
        expect: .phase("winding-up"), found(.residentsLeft), .due(Example.day(2026, 10, 15))),
      example("everybody has left", of: gone, winding + left, expect: absent(.residentsLeft)),
      example(
        "a unit is not closed before it is known where everybody goes", of: gone,
        winding + left + [.close("relocated", day)], expect: .refused("outcome-not-yet")),
      example(
        "a unit closes once everybody is housed", of: gone,
        winding + left + plan + [.close("relocated", day)], expect: .closed("relocated")),
      example(
        "a project may be dropped", on: agreement,
        [.open(opening), .close("projectDropped", agreement)], expect: .closed("projectDropped")),
    ]
  }
}
