import CaseKernel
import CaseOperations
import Interchange
import Testing

@Suite("The laws of the import of households")
struct HouseholdImportLawsTests {
  @Test(arguments: 1...20)
  func `a household written to a file is read back as it was`(_ seed: Int) throws {
    var drawn = DrawnHousehold(seed: UInt64(seed))
    let house = try House()
    let file = try ImportedFile(
      CSVWriter.text(header: DrawnHousehold.header, rows: drawn.rows()))

    try house.importing(file)
    let again = try house.importing(file)

    #expect(again.unchanged == 1)
    let sheet = try house.ask(ShowHousehold("A"))
    #expect(drawn.rows(of: sheet) == drawn.drawn)
  }
}

/// A household of pseudo-random facts, as rows of a file and back.
struct DrawnHousehold {
  static let header = [
    "household", "lastName", "firstName", "birthDate", "relation", "monthlyIncome",
    "incomeSource", "phone", "email", "tags", "landlord", "tenure", "tenureSince", "rentDebt",
    "dalo", "postalAddress", "insee", "language",
  ]

  private var random: SeededGenerator
  private(set) var drawn: [[String]] = []

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Draws the rows; later ones leave the columns of the household empty.
  mutating func rows() -> [[String]] {
    let count = Int.random(in: 1...5, using: &random)
    let common = place
    drawn = (0..<count).map { person($0) + ($0 == 0 ? common : Array(repeating: "", count: 8)) }
    return drawn
  }

  private mutating func person(_ index: Int) -> [String] {
    let relations = index == 0 ? ["holder"] : ["spouse", "child", "relative", "dependant"]
    return [
      "A", pick(["Ours", "d'Étang", "Le Goff, dit \"X\"", "Ñuñez"]) + "\(index)",
      pick(["", "Ana", "Zoé"]), pick(["", "1984-05-02", "2015-02-28", "2016-02-29"]),
      pick(relations), pick(["", "0.00", "1200.50"]), pick(["", "salaire", "RSA; AAH"]),
      pick(["", "+33612345678"]), pick(["", "a.b@exemple.fr"]),
      pick(["", "isolated", "autism violence"]),
    ]
  }

  private var place: [String] {
    mutating get {
      let tenure = pick(["", "tenant", "hosted", "none"])
      let isHoused = tenure == "tenant" || tenure == "hosted"
      return [
        isHoused ? pick(["", "north"]) : "", tenure,
        tenure.isEmpty ? "" : pick(["", "2020-01-31"]),
        pick(["", "0.00", "460.07"]), pick(["", "yes", "no"]),
        pick(["", "1 rue X\n44000 Nantes"]), pick(["", "2A004", "44109"]), pick(["", "français"]),
      ]
    }
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  /// The same rows, out of what a person reads.
  func rows(of sheet: HouseholdSheet) -> [[String]] {
    let household = sheet.household
    return household.people.enumerated().map { index, person in
      let income = sheet.income(of: person.id)
      let own: [String?] = [
        "A", person.lastName.revealed, person.firstName?.revealed, person.birthDate?.description,
        sheet.relation(of: person.id)?.rawValue, euros(income?.monthly), income?.source,
        person.phone?.revealed, person.email?.revealed,
        person.situations.revealed.map(\.rawValue).sorted().joined(separator: " "),
      ]
      let line = sheet.occupancy
      let common: [String?] = [
        line?.landlord?.rawValue, line?.tenure?.rawValue, line?.from?.description,
        euros(household.rentDebt), household.dalo == .unknown ? nil : household.dalo.rawValue,
        household.postalAddress?.revealed, household.insee, household.language,
      ]
      return (own + (index == 0 ? common : Array(repeating: nil, count: 8))).map { $0 ?? "" }
    }
  }

  private func euros(_ cents: Cents?) -> String? {
    cents.map { String($0.description.dropLast(4)) }
  }
}

/// The same numbers at every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
