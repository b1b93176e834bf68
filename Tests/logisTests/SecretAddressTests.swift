import Foundation
import Testing

/// D5.4 point 1 as its users see it: what leads to a secret address comes out of no command, in no
/// form and in no error, but for the people named on a case of the household.
///
/// The commands are those that the tool itself lists: one that is added is asked without a word
/// here, with the ids that it may take.
@Suite struct SecretAddressTests {
  /// Where the household lives, how it is called there, and where a child goes to school.
  static let place = [
    "13055", "13998", "ADDRESS-CANARY", "D-CANARY", "POSTAL-CANARY", "611223344", "mail-canary",
    "SCHOOL-CANARY", "DISTRICT",
  ]
  /// The landlord, whose agency would give the place away; partners themselves are no secret.
  static let landlord = "hidden-landlord"

  static let viewers = [
    "team": "social-worker", "manager": "operator-manager --partner anef-ferrer",
    "referent": "landlord-referent --partner lnh",
    "own-landlord": "landlord-referent --partner hidden-landlord",
    "allocator": "allocator --partner lnh", "funder": "funder --partner lnh",
    "administrator": "administrator",
  ]

  static let furnishing = """
    set -e
    logis init --user claire
    logis partner add other --name Autre --kind operator
    logis partner add hidden-landlord --name 'Agence cachée' --kind landlord
    logis dwelling add --id D-CANARY --landlord hidden-landlord --address ADDRESS-CANARY \
      --postcode 13998 --insee 13055 --status occupied
    logis household add --id H-C --last-name Secrète --phone 0611223344 \
      --email mail-canary@example.org --tenure tenant --dwelling D-CANARY \
      --landlord hidden-landlord --postal-address POSTAL-CANARY --postcode 13998 --insee 13055 \
      --address-confidentiality secret --contact-channels 'call meeting' --no-voicemail yes \
      --order-notified 2025-03-20
    logis case open visites-sociales-44 H-C --on 2026-01-05 --set entryPoint=duringTenancy
    logis case agree 2026-0001 support --on 2026-01-10
    logis case agree 2026-0001 sharing --on 2026-01-10
    logis case advance 2026-0001 diagnosis --on 2026-01-12
    logis case log 2026-0001 note --note SCHOOL-CANARY --visibility namedPeople
    logis case plan 2026-0001 add operator 'Un appel' --due 2026-03-05
    logis workshop add visites-sociales-44 --theme budget --place 'chez elle, ADDRESS-CANARY'
    logis workshop attend G-0001 2026-0001 --neighbours 2
    logis household add --id H-O --last-name Ouverte --tenure applicant
    """

  /// What is asked of a command, beside the ids that it may take; acts only say what they would do.
  static let asked: [String: [String]] = [
    "case open": ["visites-sociales-44 H-C --dry-run", "visites-sociales-44 H-O --dry-run"],
    "case list": ["", "--text secrete", "--programme visites-sociales-44"],
    "case record": ["2026-0001 housingNeeds=x --dry-run"],
    "case log": ["2026-0001 letter --dry-run", "2026-0001 call --dry-run"],
    "case agree": ["2026-0001 information --dry-run"],
    "case plan": ["2026-0001 done 1 --dry-run"],
    "case advance": ["2026-0001 orientation --dry-run"],
    "case close": ["2026-0001 autonomous --dry-run"], "case link": ["2026-0001 2026-0001"],
    "agenda": ["--until 2026-12-31", "--overdue", "--mine --until 2026-12-31"],
    "advise": ["H-C", "H-C --set household.tenure=tenant"],
    "find": ["secrete", "d-cana", "'address canar'", "0611", "H-C", "2026-0001"],
    "household list": ["", "--text secrete"],
    "household add": ["--id H-C --last-name X", "--last-name X --dry-run"],
    "household edit": ["H-C --insee 44109 --dry-run", "H-C --rent-debt 1 --dry-run"],
    "household split": ["H-C --persons P-0001 --dry-run"],
    "household disclose": ["H-C --to manager --note x", "H-C --grant 1"],
    "household import": ["bad.csv"], "dwelling import": ["bad.csv"],
    "partner import": ["bad.csv"], "dwelling list": ["", "--status occupied"],
    "dwelling show": ["D-CANAR"], "programme log": ["visites-sociales-44 checkpoint --dry-run"],
    "report indicators": ["visites-sociales-44 --from 2026-01-01 --to 2026-12-31"],
    "report budget": ["visites-sociales-44 --from 2026-01-01 --to 2026-12-31"],
    "workshop show": ["G-0001"], "workshop list": ["", "--theme budget"],
    "workshop attend": ["G-0001 --neighbours 3 --dry-run"],
    "demo": [], "init": [], "manual": [], "user add": [], "partner add": [], "dwelling add": [],
  ]
  /// The ids that a command unknown here is given, one at a time.
  static let anyID = ["", "H-C", "2026-0001", "visites-sociales-44"]

  /// Every form that the answer of a command has.
  static func forms(of leaf: String) -> [String] {
    let isList = leaf.hasSuffix("list") || leaf == "find" || leaf.hasPrefix("report")
    let all = ["--verbose", "--format json"] + (isList ? ["--format csv"] : [])
    return leaf == "agenda" ? all + ["--format csv", "--format ics"] : all
  }

  private struct Tool: Decodable {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?

      func leaves(_ path: [String] = []) -> [String] {
        let own = subcommands?.filter { $0.commandName != "help" } ?? []
        return own.isEmpty
          ? [path.joined(separator: " ")]
          : own.flatMap { $0.leaves(path + [$0.commandName]) }
      }
    }

    let command: Command
  }

  private static func stage() throws -> Stage {
    let stage = try Stage()
    let furnished = try stage.run(furnishing)
    try #require(furnished.status == 0, "\(furnished.output)")
    for (user, account) in viewers {
      let added = try stage.run("logis user add \(user) --role \(account)")
      try #require(added.status == 0, "\(added.output)")
    }
    _ = try stage.run("printf 'household,lastName,insee\\nH-C,X,99\\n' > bad.csv")
    return stage
  }

  private static func questions(_ stage: Stage) throws -> [String] {
    let dump = try stage.run("logis --experimental-dump-help").output
    let tool = try JSONDecoder().decode(Tool.self, from: Data(dump.utf8))
    let leaves = tool.command.leaves()
    #expect(leaves.count > 40)
    return leaves.flatMap { leaf in
      (asked[leaf] ?? anyID).flatMap { words in forms(of: leaf).map { "\(leaf) \(words) \($0)" } }
    }
  }

  @Test func `a secret address comes out of no command for those who are not named`() throws {
    let stage = try Self.stage()
    defer { stage.remove() }
    let questions = try Self.questions(stage)

    for viewer in Self.viewers.keys.sorted() {
      let asking = questions.map { "echo '##' \"\($0)\"; logis \($0) --as \(viewer)" }
      let told = try stage.run(asking.joined(separator: "\n")).output

      for answer in told.components(separatedBy: "## ") {
        let lines = answer.components(separatedBy: "\n")
        let out = lines.dropFirst().joined(separator: "\n")
        let leaks = Self.place.filter(out.contains)
        #expect(leaks.isEmpty, "\(viewer): \(lines.first ?? "") tells \(leaks)")
        let ofPartners = ["partner", "find", "user", "config"].contains { answer.hasPrefix($0) }
        #expect(ofPartners || !out.contains(Self.landlord), "\(viewer): \(lines.first ?? "")")
      }
    }
  }

  @Test func `it is there for the worker named on a case, and on no agenda even so`() throws {
    let stage = try Self.stage()
    defer { stage.remove() }

    let shown = try stage.run("logis household show H-C --format json").output
    let agenda = try stage.run(
      "for form in table json csv ics; do logis agenda --until 2026-12-31 --format $form; done"
    ).output

    #expect(["13055", "13998", "D-CANARY", "POSTAL-CANARY"].allSatisfy(shown.contains))
    #expect(agenda.contains("2026-0001"))
    #expect(Self.place.filter(agenda.contains).isEmpty)
  }

  @Test func `two people and a reason tell it to the allocator for a day`() throws {
    let stage = try Self.stage()
    defer { stage.remove() }
    let show = "logis household show H-C --format json --as allocator"
    func told(_ today: String) throws -> Bool {
      try stage.run("\(show) --today \(today)").output.contains("\"addressWithheld\": false")
    }

    let asked = try stage.run("logis household disclose H-C --to allocator --note motif --as team")
    let before = try told("2026-03-02")
    let own = try stage.run("logis household disclose H-C --grant 1 --as team")
    let granted = try stage.run("logis household disclose H-C --grant 1")

    #expect(asked.status == 0, "\(asked.output)")
    #expect(!before)
    #expect(own.status == 77)
    #expect(granted.status == 0, "\(granted.output)")
    #expect(try told("2026-03-02"))
    #expect(try !told("2026-03-03"))
    #expect(try stage.run("logis verify").status == 0)
  }

  @Test func `a manager is never told`() throws {
    let stage = try Self.stage()
    defer { stage.remove() }

    let refused = try stage.run("logis household disclose H-C --to manager --note motif")

    #expect(refused.status == 77)
  }
}
