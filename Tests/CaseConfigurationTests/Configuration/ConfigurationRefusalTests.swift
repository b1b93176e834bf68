import CaseConfiguration
import CaseKernel
import Testing

/// One line of the sample changed, and the only defect that must be told.
struct Mistake: Sendable, CustomTestStringConvertible {
  let line: Int
  let text: String
  let defect: String

  init(_ line: Int, _ text: String, _ defect: String) {
    self.line = line
    self.text = text
    self.defect = defect
  }

  var testDescription: String { "\(line): \(text)" }
}

@Suite struct ConfigurationRefusalTests {
  @Test(arguments: heads + people + limits + money + steering + settings)
  func `one mistake is told once, at its place, with its remedy`(_ mistake: Mistake) throws {
    try Sample.run { folder in
      let loaded = try folder.load(sample(line: mistake.line, mistake.text))

      #expect(loaded.configuration == nil)
      #expect(loaded.defects == ["config.yaml:\(mistake.defect)"])
    }
  }

  static let heads = [
    Mistake(
      1, "organisation: { nam: Essai, name: Essai }",
      "1:17: unknown key \"nam\"; did you mean \"name\"?"),
    Mistake(
      1, "organisation: { language: fr }", "1:15: key \"name\" missing; add \"name: …\""),
    Mistake(
      1, "organisation: { name: Essai, language: es }",
      "1:40: unknown value \"es\"; did you mean \"en\"?"),
    Mistake(
      2, "stroe: logis.sqlite\nstore: a", "2:1: unknown key \"stroe\"; did you mean \"store\"?"),
    Mistake(2, "store: 12", "2:8: a text is expected; put quotes: \"12\""),
    Mistake(
      3, "data: { partners: seeds/partner.yaml }",
      "3:19: no file \"seeds/partner.yaml\"; the path counts from the configuration's folder"),
    Mistake(
      3, "calendar: { working-days: [mon, tu] }",
      "3:33: unknown value \"tu\"; did you mean \"tue\"?"),
    Mistake(
      3, "calendar: { working-days: [mon, tue, mon] }",
      "3:38: \"mon\" is already written on line 3; keep one of the two"),
    Mistake(
      3, "calendar: { working-days: [] }",
      "3:27: empty list; write at least one value or delete the key"),
    Mistake(3, "small-cells: 3", "3:14: 3 is out of range; write a number from 5 to 1000"),
    Mistake(
      3, "templates: letters",
      "3:12: no folder \"letters\"; the path counts from the configuration's folder"),
  ]

  static let people = [
    Mistake(
      6, "    module: visite-sociale",
      "6:13: no module \"visite-sociale\"; did you mean \"visites-sociales\"?"),
    Mistake(
      6, "    module: zzz", "6:13: no module \"zzz\"; possible here: visites-sociales, sur-mesure"),
    Mistake(
      8, "      landlord: lnh\n      landlords: lnh",
      "9:7: no role \"landlords\"; did you mean \"landlord\"?"),
    Mistake(
      9, "      # operator",
      "8:7: nobody holds the role \"operator\" (operator); "
        + "add \"operator: …\""),
    Mistake(
      8, "      landlord: dep",
      "8:17: \"dep\" (public authority) can't hold the role \"landlord\"; expected: social landlord"
    ),
    Mistake(
      10, "      steering: [dep, metro, dep]",
      "10:30: \"dep\" is already written on line 10; keep one of the two"),
    Mistake(
      10, "      steering: []", "10:17: empty list; write at least one value or delete the key"),
    Mistake(
      10, "      steering: Conseil_44",
      "10:17: \"Conseil_44\" is not an id; write it in small letters without accents, "
        + "digits and hyphens, like \"visites-sociales-44\""),
  ]

  static let limits = [
    Mistake(
      11, "    convention: { from: 2015-02-01, to: 2015-01-31 }",
      "11:41: 2015-01-31 comes before 2015-02-01; write a day from 2015-02-01 on"),
    Mistake(
      11, "    convention: { from: 2015-02-31 }",
      "11:25: \"2015-02-31\" is not a day; the calendar has no such day"),
    Mistake(
      11, "    convention: { from: 2015-01-01, renewable: yes }",
      "11:48: \"yes\" is neither true nor false; write true or false, without quotes"),
    Mistake(
      12, "    territory: { departments: [44] }",
      "12:32: a text is expected; put quotes: \"44\""),
    Mistake(
      12, "    territory: { departments: [\"96\"] }",
      "12:32: no department has this code; expected 01 to 95, 2A, 2B or 971 to 976"),
    Mistake(
      12, "    territory: { communes: [\"4410\"] }",
      "12:29: the INSEE code of a commune has 5 characters, such as 44109 or 2A004"),
    Mistake(
      12, "    territory: { departments: [\"44\"], outside: waiting-list }",
      "12:48: unknown value \"waiting-list\"; possible here: warn, refuse"),
    Mistake(
      12, "    territory: { outside: warn }",
      "12:16: territory without a limit; add \"departments: [\"44\"]\" or \"communes: [ … ]\""),
    Mistake(
      13, "    capacity: { households: 055, per: year }",
      "13:29: \"055\" is not a whole number here; write 55"),
    Mistake(
      13, "    capacity: { households: 0, per: year }",
      "13:29: 0 is out of range; write a number from 1 to 1000000"),
    Mistake(
      13, "    capacity: { households: 55, per: month }",
      "13:38: unknown value \"month\"; possible here: year, at-once"),
    Mistake(
      13, "    capacity: { households: 55 }", "13:15: key \"per\" missing; add \"per: …\""),
    Mistake(
      13, "    capacity: { beyond: warn }",
      "13:15: capacity without a number; add \"households: 10, per: year\""),
    Mistake(
      13, "    capacity: { per: year, total: 30 }",
      "13:17: \"per\" counts nothing here; add \"households\", or delete \"per\""),
    Mistake(
      13, "    capacity: { households: 9, per: year, acces: 5 }",
      "13:43: unknown key \"acces\"; did you mean \"access\"?"),
    Mistake(
      13, "    capacity: { households: 9, per: year, access: 5 }",
      "13:43: the module \"visites-sociales\" does not say whether a case is one of access or of "
        + "sustainment; delete \"access\""),
    Mistake(
      13, "    capacity: { households: 9, per: year, total: 8 }",
      "13:17: \"households\" is more than \"total\": 9 of 8; correct one of the two"),
    Mistake(
      13, "    capacity: { households: 9, per: at-once, at-once: 8 }",
      "13:46: \"households\" counts the households at once already; keep one of the two"),
    Mistake(
      13, "    capacity: { households: 9, per: convention }",
      "13:37: unknown value \"convention\"; possible here: year, at-once"),
  ]

  static let money = [
    Mistake(
      15, "      - { from: 2015-01-01, diagnosis: 460 }",
      "15:40: \"460\" is not an amount; write 460 EUR"),
    Mistake(
      15, "      - { from: 2015-01-01, diagnosis: -460 EUR }",
      "15:40: \"-460 EUR\" is negative; write an amount of zero or more"),
    Mistake(
      15, "      - { diagnosis: 460 EUR }", "15:9: key \"from\" missing; add \"from: …\""),
    Mistake(
      16, "      - { from: 2014-01-01 }",
      "16:17: 2014-01-01 comes before 2015-01-01; sort from the oldest to the latest"),
    Mistake(
      16, "      - { from: 2015-01-01 }",
      "16:17: 2015-01-01 is already the first day of the entry before; keep one of the two"),
    Mistake(
      16, "      - { from: 2016-01-01, counting: full-month }",
      "16:39: unknown value \"full-month\"; did you mean \"full-months\"?"),
    Mistake(
      17, "    budget: { 1915: 30000 EUR }",
      "17:15: 1915 is out of range; write a number from 2000 to 2100"),
    Mistake(
      17, "    budget: { first: 30000 EUR }",
      "17:15: \"first\" is not a whole number here; write digits only, like 15"),
    Mistake(
      17, "    budget: { 2015: 30_000 EUR }",
      "17:21: \"30_000 EUR\" is not an amount; write 460 EUR, 460.50 EUR"),
    Mistake(
      18, "    funding: [ { asked: 30000 EUR } ]",
      "18:16: key \"funder\" missing; add \"funder: …\""),
  ]
}
