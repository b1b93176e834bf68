import Foundation
import Testing

/// What the command line tells each role, in every form: the matrix of D6.8 seen by its users.
///
/// Every protected value is a word of its own; what comes out on either stream is searched for it.
@Suite struct CanaryTests {
  /// What leads to the address of the household, which is secret.
  static let place = ["13055", "13998", "ADDRESS-CANARY", "D-CANARY", "POSTAL-CANARY"]
  static let contact = ["611223344", "mail-canary@example.org"]
  static let partners = ["NAMECANARY", "REASON-CANARY"]
  static let team = [
    "INCOME-CANARY", "1 234,56", "SAFE-CANARY", "LEGAL-CANARY", "violence", "FAMILY-CANARY",
    "PLAN-CANARY", "NOTE-CANARY",
  ]
  static let named = ["NEED-CANARY", "NAMED-CANARY"]
  static let all = place + contact + partners + team + named

  /// A user: the options that make the account, and exactly what comes out for it.
  struct Side: Sendable, CustomTestStringConvertible {
    var user: String
    var account: String
    var sees: [String]
    var testDescription: String { user }
  }

  static let sides = [
    Side(user: "claire", account: "", sees: all),
    Side(user: "team", account: "social-worker", sees: partners + team),
    Side(
      user: "team-of-the-operator", account: "social-worker --partner anef-ferrer",
      sees: partners + team),
    Side(user: "elsewhere", account: "social-worker --partner other", sees: []),
    Side(user: "manager", account: "operator-manager --partner anef-ferrer", sees: partners),
    Side(user: "coordinator", account: "coordinator", sees: partners),
    Side(user: "landlord", account: "landlord-referent --partner lnh", sees: partners),
    Side(user: "hidden-landlord", account: "landlord-referent --partner hidden", sees: []),
    Side(user: "allocator", account: "allocator --partner lnh", sees: partners),
    Side(user: "funder", account: "funder --partner lnh", sees: []),
    Side(user: "authority", account: "authority", sees: []),
    Side(user: "administrator", account: "administrator", sees: []),
  ]

  private static let furnishing = """
    set -e
    logis init --user claire
    logis partner add other --name Autre --kind operator
    logis partner add hidden --name 'Bailleur caché' --kind landlord
    logis dwelling add --id D-CANARY --landlord hidden --address ADDRESS-CANARY \
      --postcode 13998 --insee 13055 --status occupied
    logis household add --id H-C --last-name NAMECANARY --phone 0611223344 \
      --email mail-canary@example.org --monthly-income 1234.56 --income-source INCOME-CANARY \
      --dwelling D-CANARY --landlord hidden --tenure tenant --postal-address POSTAL-CANARY \
      --postcode 13998 --insee 13055 --safe-contact SAFE-CANARY \
      --legal-representative LEGAL-CANARY --tags violence --address-confidentiality secret
    logis case open visites-sociales-44 H-C --on 2026-01-05 --set entryPoint=duringTenancy \
      --set referralReason=REASON-CANARY
    logis case agree 2026-0001 support --on 2026-01-10
    logis case agree 2026-0001 sharing --on 2026-01-10
    logis case advance 2026-0001 diagnosis --on 2026-01-12
    logis case record 2026-0001 familySituation=FAMILY-CANARY housingNeeds=NEED-CANARY
    logis case log 2026-0001 note --note NOTE-CANARY --visibility operatorTeam
    logis case log 2026-0001 note --note NAMED-CANARY --visibility namedPeople
    logis case plan 2026-0001 add landlord PLAN-CANARY --due 2026-02-20
    """

  /// Everything that a user may ask, in every form; refusals are part of the answer.
  private static let questions = [
    "household list", "household list --format json", "household list --text namecanary",
    "household show H-C", "household show H-C --format json", "case list",
    "case list --format json", "case list --format csv", "case list --partner hidden",
    "case show 2026-0001", "case show 2026-0001 --format json", "case list --text namecanary",
    "agenda --until 2026-12-31", "agenda --until 2026-12-31 --format ics",
    "case record 2026-0001 referralReason=x --dry-run",
    "case advance 2026-0001 orientation --dry-run --format json",
    "case open visites-sociales-44 H-C --dry-run --verbose",
    "find namecanary", "find name --format json", "find 2026-0001 --format csv", "find H-C",
    "find 'reason-canary'", "find postal-canary", "find 'safe canary'", "advise H-C",
    "advise H-C --format json", "advise H-C --set household.tenure=tenant",
    "household edit H-C --insee 44109 --dry-run", "programme show visites-sociales-44",
    "report indicators visites-sociales-44 --format json",
    "report budget visites-sociales-44",
  ]

  @Test func `each role is told what the matrix gives it and nothing else`() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let furnished = try stage.run(Self.furnishing)
    try #require(furnished.status == 0, "\(furnished.output)")
    for side in Self.sides where !side.account.isEmpty {
      let added = try stage.run("logis user add \(side.user) --role \(side.account)")
      try #require(added.status == 0, "\(added.output)")
    }

    for side in Self.sides {
      let asked = Self.questions.map { "logis \($0) --as \(side.user)" }.joined(separator: "; ")
      let told = try stage.run(asked).output.replacingOccurrences(of: "\u{202F}", with: " ")
        .replacingOccurrences(of: "\u{A0}", with: " ")

      #expect(
        Self.all.filter(told.contains) == Self.all.filter(side.sees.contains), "\(side.user)")
    }
  }

  @Test func `a message shows what a terminal would obey`() throws {
    let stage = try Stage()
    defer { stage.remove() }

    let told = try stage.run(
      "logis init --user claire >/dev/null; logis case show \"$(printf '\\033[31mX')\"")

    #expect(told.status == 65)
    #expect(!told.output.contains("\u{1B}"))
  }

  @Test func `names stay out of what goes wrong`() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let furnished = try stage.run(Self.furnishing)
    try #require(furnished.status == 0, "\(furnished.output)")
    let rows = "H-C,NAMECANARY,holder,44109,x\\nH-D,NAMECANARY,titulaire,44109,31/02/2020"
    let acts = [
      "printf 'household,lastName,relation,insee,birthDate\\n\(rows)\\n' > bad.csv",
      "logis household import bad.csv", "logis household edit H-C --birth-date NAMECANAR",
      "logis case close 2026-0001 autonomous", "logis case open visites-sociales-44 H-C",
      "logis household add --id H-C --last-name NAMECANARY",
    ]

    let told = try stage.run("exec >/dev/null 2>&1; exec 2>errors; " + acts.joined(separator: "; "))

    let errors = try String(
      contentsOf: stage.folder.appendingPathComponent("errors"), encoding: .utf8)
    #expect(told.status != 0)
    #expect(!errors.contains("NAMECANARY"))
    #expect(errors.split(separator: "\n").count > acts.count)
  }
}
