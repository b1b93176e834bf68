import CaseKernel
import CaseOperations
import Testing

@Suite("The wishes of households, from a file")
struct WishImportTests {
  private func defects(_ rows: String...) throws -> [String] {
    let file = try ImportedFile(
      "household,criterion,level,value\n" + rows.joined(separator: "\n") + "\n")
    do {
      try House().ask(ImportWishes(ImportFile(file.path)))
      return []
    } catch let rejected as RejectedRows {
      return file.lines(rejected.defects)
    }
  }

  @Test func `rows of one criterion are alternatives, and replace what was wished`() throws {
    let house = try House()
    let first = try ImportedFile(
      "household;criterion;level;value\nH-1;lift;required;\nH-2;lift;refused;\n")
    let second = try ImportedFile(
      "household,criterion,level,value\nH-1,insee,required,44109\nH-1,insee,required,44162\n"
        + "H-1,maxPrincipalRent,preferred,\"460,50\"\nH-1,stepFree,indifferent,\n")

    try house.ask(ImportWishes(ImportFile(first.path)))
    let report = try house.ask(ImportWishes(ImportFile(second.path)))

    #expect(report.modified == 1)
    #expect(
      try house.stored("H-1")?.wishes == [
        HousingWish(.insee, .required, ["44109", "44162"]),
        HousingWish(.maxPrincipalRent, .preferred, ["46050"]),
        HousingWish(.stepFree, .indifferent),
      ])
    #expect(try house.stored("H-2")?.wishes == [HousingWish(.lift, .refused)])
  }

  @Test func `the same file twice changes nothing`() throws {
    let house = try House()
    let file = try ImportedFile("household,criterion,level,value\nH-1,lift,required,yes\n")

    try house.ask(ImportWishes(ImportFile(file.path)))
    let again = try house.ask(ImportWishes(ImportFile(file.path)))

    #expect((again.modified, again.unchanged) == (0, 1))
  }

  @Test(arguments: [
    ("H-1,insee,required,99999", "value"), ("H-1,insee,required,Nantes", "value"),
    ("H-1,maxPrincipalRent,required,NaN", "value"),
    ("H-1,maxPrincipalRent,required,-5", "value"),
    ("H-1,maxPrincipalRent,required,2147483648", "value"),
    ("H-1,minRooms,required,three", "value"), ("H-1,minRooms,required,", "value"),
    ("H-1,lift,required,perhaps", "value"), ("H-1,insee,indifferent,44109", "value"),
    ("H-1,color,required,blue", "criterion"), ("H-1,lift,wished,", "level"),
    ("H-1,landlord,required,nowhere", "value"), ("H-99,lift,required,", "household"),
  ])
  func `a row that cannot be taken is told with its column`(_ row: String, _ column: String) throws
  {
    let defects = try defects(row)

    #expect(defects.count == 1)
    #expect(defects.first?.contains("\"\(column)\"") == true)
  }

  @Test(arguments: [
    "H-1,insee,refused,44109", "H-1,insee,indifferent,",
  ])
  func `one value has one level`(_ second: String) throws {
    let defects = try defects("H-1,insee,required,44109", second)

    #expect(defects.count == 1)
    #expect(defects.first?.contains(":3:") == true)
    #expect(defects.first?.contains("contradicts") == true)
  }

  @Test func `who does not read what households wish imports none`() throws {
    let file = try ImportedFile("household,criterion,level,value\nH-1,lift,required,\n")

    let found = problem { try House().ask(ImportWishes(ImportFile(file.path)), as: House.landlord) }

    #expect(found?.exit == .notAllowed)
  }
}
