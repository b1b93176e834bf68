import CaseKernel
import CaseOperations
import Testing

@Suite("The defects of a file of households")
struct HouseholdImportDefectTests {
  @Test func `every defect is told by the line where its row starts`() throws {
    let defects = try House().defects(
      """
      household,lastName,birthDate,relation,tenure,landlord,safeContact
      A,Ours,31/02/1980,holder,tenan,nort,"by phone
      in the morning"
      B,Loup,,chld,,,

      """)

    #expect(
      defects == [
        "bad.csv:2: column \"birthDate\": \"31/02/1980\" is not a day",
        "bad.csv:2: column \"tenure\": \"tenan\" is not known; did you mean \"tenant\"",
        "bad.csv:2: column \"landlord\": no partner \"nort\"; did you mean \"north\"",
        "bad.csv:4: column \"relation\": \"chld\" is not known; did you mean \"child\"",
      ])
  }

  @Test(
    arguments: [
      ("rentDebt", "1e3"), ("rentDebt", "-5"), ("dalo", "perhaps"), ("tags", "violance"),
      ("insee", "4410"), ("postcode", "4400"), ("dwelling", "D-99"), ("landlord", "nowhere"),
      ("tenureSince", "2026-13-01"), ("phone", "06"), ("email", "a@b"), ("relation", ""),
      ("lastName", ""), ("lastName", "=1+1"), ("firstName", "@x"),
    ])
  func `one wrong cell is one defect of its column`(_ column: String, _ cell: String) throws {
    var cells = ["household": "A", "lastName": "Ours", "relation": "holder", "tenure": "tenant"]
    cells[column] = cell
    let sorted = cells.sorted { $0.key < $1.key }
    let text =
      sorted.map(\.key).joined(separator: ",") + "\n"
      + sorted.map(\.value).joined(separator: ",") + "\n"

    let defects = try House().defects(text)

    #expect(defects.count == 1)
    #expect(defects.first?.hasPrefix("bad.csv:2: column \"\(column)\": ") == true)
  }

  @Test(
    arguments: [
      ("phone", "Canari06"), ("email", "canari"), ("safeContact", "x\u{7}Canari"),
      ("lastName", "Canari\u{7}"), ("tags", "1850578006084"),
    ])
  func `what names or reaches a person is never repeated`(_ column: String, _ cell: String) throws {
    var cells = ["household": "A", "lastName": "Ours", "relation": "holder"]
    cells[column] = cell
    let sorted = cells.sorted { $0.key < $1.key }

    let defects = try House().defects(
      sorted.map(\.key).joined(separator: ",") + "\n" + sorted.map(\.value).joined(separator: ","))

    #expect(!defects.isEmpty)
    #expect(!defects.joined().lowercased().contains("canari"))
    #expect(!defects.joined().contains("1850578006084"))
  }

  @Test func `a social security number is refused wherever it stands, and not repeated`() throws {
    let defects = try House().defects(
      "household,lastName,relation,incomeSource\nA,Ours,holder,1 85 05 78 006 084 36\n")

    #expect(defects.count == 1)
    #expect(!defects.joined().contains("006"))
  }

  @Test func `a later row inherits an empty cell, and may not say something else`() throws {
    let defects = try House().defects(
      """
      household,lastName,relation,rentDebt,tenure
      A,Ours,holder,460,tenant
      A,Ours,child,,
      A,Ours,child,"460,00",tenant
      A,Ours,child,461,tenant

      """)

    #expect(
      defects == [
        "bad.csv:5: column \"rentDebt\": not the value of the first row of the household, line 2"
      ])
  }

  @Test func `a file may not move a household whose address is secret`() throws {
    let house = try House()
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))

    let defects = try house.defects(
      "household,lastName,relation,landlord\nH-1,Canari1,holder,south\n")

    #expect(defects.count == 1)
    #expect(try house.stored("H-1")?.occupancies.last?.landlord == "north")
  }

  @Test func `the same person twice is a defect`() throws {
    let defects = try House().defects(
      """
      household,lastName,firstName,birthDate,relation
      A,Ours,Ana,1984-05-02,holder
      A,Ours,Ana,1984-05-02,spouse

      """)

    #expect(defects.count == 1)
    #expect(!defects.joined().contains("Ana"))
  }

  @Test(
    arguments: [
      "houshold,lastName,relation\n", "household,lastName\n", "", "a\0b", "just words\n",
      (0..<10_000).map { "c\($0)" }.joined(separator: ",") + "\n",
    ])
  func `a file that is none of households is refused whole`(_ text: String) throws {
    #expect(!(try House().defects(text)).isEmpty)
  }

  @Test func `a missing file and a folder are input that is missing`() throws {
    let house = try House()

    let missing = problem { try house.ask(ImportHouseholds(ImportFile("/no/such.csv"))) }
    let folder = problem { try house.ask(ImportHouseholds(ImportFile("/"))) }

    #expect(missing?.exit == .inputMissing)
    #expect(folder?.exit == .inputMissing)
  }

  @Test func `one defect and nothing is written`() throws {
    let house = try House()

    _ = try house.defects("household,lastName,relation\nA,Ours,holder\nB,Loup,chld\n")

    #expect(try house.stored("A") == nil)
  }

  @Test func `skipping writes good households, and the whole of the others to a file`() throws {
    let house = try House()
    let file = try ImportedFile(
      "household,lastName,relation\nA,Ours,holder\nB,Loup,holder\nA,Ours,chld\n")

    let report = try house.importing(file, skipping: true)

    #expect((report.added, report.rejected) == (1, 1))
    #expect(try house.stored("A") == nil)
    #expect(try house.stored("B") != nil)
    #expect(
      file.beside("bad.rejected.csv")
        == "household,lastName,relation\nA,Ours,holder\nA,Ours,chld\n")
  }

  @Test func `rejected rows never fall on an earlier file of them, nor on the source`() throws {
    let house = try House()
    let file = try ImportedFile("household,lastName,relation\nA,Ours,chld\n")
    try house.importing(file, skipping: true)

    let second = try house.importing(file, skipping: true)
    let onSource = problem {
      try house.ask(
        ImportHouseholds(ImportFile(file.path, skipsDefective: true, rejects: file.path)))
    }

    #expect(second.rejectedFile?.hasSuffix("bad.rejected-2.csv") == true)
    #expect(onSource?.code == "rejects-overwrite")
  }

  @Test func `what is unusual is taken, and told`() throws {
    let report = try House().importing(
      try ImportedFile(
        """
        household,lastName,relation,housingRequestNumber,landlord
        A,Ours,holder,123,north

        """))

    #expect(report.added == 1)
    #expect(report.doubts.count == 2)
  }
}
