import CaseConfiguration
import CaseKernel
import Testing

/// What a file of the smallest kind leaves out, or leaves open.
@Suite struct LeftOutTests {
  private static let smallest = """
    organisation: { name: Essai }
    programmes:
      brief:
        module: brief

    """

  private func load(
    _ text: String
  ) -> (configuration: Configuration?, defects: [Defect]) {
    Configuration.parse(
      text: text, file: "deployed/config.yaml", installed: [InstalledProgramme(BriefVisits.self)])
  }

  @Test func `a file that names no store has the usual one beside it`() throws {
    let loaded = load(Self.smallest)

    let configuration = try #require(loaded.configuration)
    #expect(loaded.defects == [])
    #expect(configuration.store == "logis.sqlite")
    #expect(configuration.storePath == "deployed/logis.sqlite")
  }

  @Test func `a store left out is shown as the product's default`() throws {
    let configuration = try #require(load(Self.smallest).configuration)

    let store = configuration.values.filter { $0.path == "store" }

    #expect(store.map(\.value) == ["logis.sqlite"])
    #expect(store.map(\.origin) == [.standard])
  }

  @Test func `a store written wrongly is refused and not replaced by the usual one`() {
    let loaded = load("store: 12\n" + Self.smallest)

    #expect(loaded.configuration == nil)
    #expect(short(loaded.defects) == ["1:8 not-a-text"])
  }

  @Test(arguments: ["measure-month:", "measure-month: ~", "diagnosis: 460 EUR"])
  func `a price left open or left out is not known`(_ key: String) throws {
    let text = Self.smallest + "    prices: [ { from: 2024-01-01, \(key) } ]\n"

    let loaded = load(text)

    let programme = try #require(loaded.configuration?.instance("brief"))
    #expect(programme.instance.prices.map(\.measureMonth) == [nil])
    #expect(loaded.defects == [])
  }

  @Test func `an amount in the funding plan may be left open`() throws {
    let text = Self.smallest + "    funding: [ { funder: lnh, asked: 1 EUR, granted: } ]\n"

    let programme = try #require(load(text).configuration?.instance("brief"))

    #expect(programme.instance.funding.map(\.asked) == [Cents(100)])
    #expect(programme.instance.funding.map(\.granted) == [nil])
  }

  @Test func `a budget left open is a defect, since the key alone says nothing`() {
    let text = Self.smallest + "    budget: { 2024: }\n"

    #expect(short(load(text).defects) == ["5:21 not-an-amount"])
  }
}

/// The smallest programme: two phases, no role, no setting.
private struct BriefVisits: Programme {
  static let description = ProgrammeDescription(
    "brief", version: 1, name: Text(fr: "Visites brèves", en: "Brief visits"),
    summary: Text(fr: "Pour les essais.", en: "For tests."), source: "tests")
  static let detailsVersion = 1
  static let storedDetails = [1: "{}"]
  static let codes: [String] = []
  static let examples: [Example] = []

  init(settings: NoSettings) {}

  var phases: PhaseGraph {
    PhaseGraph {
      Phase("visit", Text(fr: "Visite", en: "Visit")).leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }
  var fields: [Field<BriefDetails>] { [] }
  var roles: [PartnerRole] { [] }
  var outcomes: [ClosingOutcome] { [] }
  var openingKinds: [EventKindID] { ["liaisonForm"] }
  var billing: Billing { Billing() }
  var indicators: [Indicator] { [] }

  func eligibility(_ candidate: Candidate) -> Eligibility { Eligibility([]) }
  func assess(_ context: CaseContext<BriefDetails>) -> [Finding] { [] }
}

/// No facts.
private struct BriefDetails: CaseDetails {}
