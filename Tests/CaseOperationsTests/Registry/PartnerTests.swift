import CaseKernel
import CaseOperations
import Interchange
import Testing

@Suite("Partners")
struct PartnerTests {
  @Test func `a partner comes out with the keys of the contract`() throws {
    let done = try House().ask(
      AddPartner([
        "partner": "le-toit", "name": "Le Toit", "kind": "operator", "siret": "732 829 320 00074",
        "qualifications": "iml:2024-12:2024-01-01:2028-12-31|isft",
      ]))

    let object = done.partner.object.compact
    #expect(object.hasPrefix(#"{"id":"le-toit","name":"Le Toit","kind":"operator","#))
    #expect(object.contains(#""siret":"73282932000074""#))
    #expect(done.partner.qualifications.map(\.kind) == ["iml", "isft"])
    #expect(done.partner.qualifications.first?.to == Day("2028-12-31"))
  }

  @Test(
    arguments: [
      ("partner", "Le Toit"), ("kind", "oper"), ("siret", "123"), ("qualifications", "a:b:hier"),
      ("successorOf", "nowhere"),
    ])
  func `what cannot be taken is refused by its option`(_ column: String, _ value: String) throws {
    var cells = ["partner": "le-toit", "name": "Le Toit", "kind": "operator"]
    cells[column] = value

    let refusal = problem { try House().ask(AddPartner(cells)) }

    #expect(refusal?.message.en.hasPrefix(optionName(of: column)) == true)
  }

  @Test func `a successor may be named in the file that brings the one it continues`() throws {
    let house = try House()
    let file = try ImportedFile(
      """
      partner,name,kind,successorOf,since
      new-north,Nouveau Nord,landlord,old-north,2024-01-01
      old-north,Ancien Nord,landlord,,

      """)

    let report = try house.ask(ImportPartners(ImportFile(file.path)))

    #expect(report.added == 2)
    #expect(try house.ask(ShowPartner("old-north")).successor?.id == "new-north")
  }

  @Test func `structures of data·inclusion become partners, and once only`() throws {
    let house = try House()
    let file = try ImportedFile(
      """
      [{"source": "dora", "id": "dora--AB_12", "nom": "Maison des Solidarités",
        "date_maj": "2026-01-05", "siret": "13003013300016", "longitude": -1.5}]
      """)
    let request = ImportPartners(ImportFile(file.path), structuresAs: .socialService)

    let first = try house.ask(request)
    let second = try house.ask(request)

    #expect((first.added, second.unchanged) == (1, 1))
    #expect(try house.ask(ShowPartner("dora--ab-12")).partner.kind == .socialService)
  }

  @Test func `a structure from the future, or without a name, is a defect`() throws {
    let file = try ImportedFile(
      #"[{"source": "dora", "id": "dora--1", "nom": "", "date_maj": "2030-01-01"}]"#)

    let rejected = #expect(throws: RejectedRows.self) {
      try House().ask(ImportPartners(ImportFile(file.path), structuresAs: .socialService))
    }

    #expect(rejected?.defects.count == 2)
  }

  @Test func `an administrator who follows nobody may add partners`() throws {
    let house = try House()
    let ada = try house.administrator()

    let done = try house.ask(
      AddPartner(["partner": "west", "name": "Ouest", "kind": "landlord"]), as: ada)

    #expect(done.partner.id == "west")
  }
}
