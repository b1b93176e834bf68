import CaseKernel
import Testing

extension IdentifierCheck {
  /// The name of the case, without its wording.
  var verdict: String {
    switch self {
    case .valid: "valid"
    case .invalid: "invalid"
    case .doubtful: "doubtful"
    }
  }
}

@Suite struct OrganisationIdentifierTests {
  @Test(arguments: [
    ("73282932000074", "valid"), ("732 829 320 00074", "valid"),
    ("732\u{A0}829\u{202F}320\u{A0}00074", "valid"), ("13003013300016", "valid"),
    ("35600000049837", "valid"), ("35600000000048", "valid"), ("12345678912345", "invalid"),
    ("35600000049838", "invalid"), ("73282932000075", "invalid"), ("7328293200007", "invalid"),
    ("00000000000000", "invalid"), ("7328293200007A", "invalid"), ("", "invalid"),
  ])
  func `a SIRET has a Luhn key, except the post offices`(text: String, verdict: String) {
    #expect(SIRET.check(text).verdict == verdict)
  }

  @Test func `the sum of digits is an exception for the post offices only`() {
    #expect(SIRET.check("73282932000007").verdict == "invalid")
    #expect(SIRET.siren(of: "732 829 320 00074") == "732829320")
    #expect(SIRET.siren(of: "12345678912345") == nil)
  }

  @Test(arguments: [
    ("732829320", "valid"), ("732 829 320", "valid"), ("356000000", "valid"),
    ("732829321", "invalid"), ("000000000", "invalid"), ("73282932", "invalid"),
  ])
  func `a SIREN has a Luhn key`(text: String, verdict: String) {
    #expect(SIREN.check(text).verdict == verdict)
  }

  @Test func `a wrong digit is always seen in a SIREN`() {
    for position in 0..<9 {
      for digit in "0123456789" {
        var characters = Array("732829320")
        guard characters[position] != digit else { continue }
        characters[position] = digit
        #expect(SIREN.check(String(characters)).isRefusal)
      }
    }
  }

  @Test(arguments: [
    ("W751234567", "valid"), ("w751234567", "valid"), ("W9R1234567", "valid"),
    ("W9G1234567", "valid"), ("W 751 234 567", "valid"), ("751234567", "invalid"),
    ("WR91234567", "invalid"), ("W75123456", "invalid"), ("W7512345678", "invalid"),
    ("W9É1234567", "invalid"), ("", "invalid"),
  ])
  func `an RNA number is W and nine digits, with a letter overseas`(
    text: String, verdict: String
  ) {
    #expect(RNA.check(text).verdict == verdict)
  }

  @Test(arguments: [
    ("010003820", "valid"), ("010003812", "valid"), ("01 000 382 0", "valid"),
    ("010003821", "invalid"), ("2A0000014", "valid"), ("2b 000 001 4", "valid"),
    ("2C0000014", "invalid"), ("01000382", "invalid"), ("2A000014", "invalid"),
  ])
  func `a FINESS number has a Luhn key, not checked in Corsica`(text: String, verdict: String) {
    #expect(FINESS.check(text).verdict == verdict)
  }

  @Test func `a FINESS number is stored without spaces and shown with them`() {
    #expect(FINESS.normalised("01 000 382 0") == "010003820")
    #expect(FINESS.shown("2a0000014") == "2A 000 001 4")
  }
}

@Suite struct PlaceIdentifierTests {
  @Test(arguments: [
    ("44109", "valid", "44"), ("2A004", "valid", "2A"), ("2b033", "valid", "2B"),
    ("01001", "valid", "01"), ("97411", "valid", "974"), ("98818", "valid", "988"),
  ])
  func `the INSEE code of a commune gives its department, in Corsica and overseas too`(
    code: String, verdict: String, department: String
  ) {
    #expect(InseeCommune.check(code).verdict == verdict)
    #expect(InseeCommune.department(of: code) == department)
  }

  @Test(arguments: [
    ("1001", "invalid"), ("2C004", "invalid"), ("441090", "invalid"), ("2A0041", "invalid"),
    ("20004", "doubtful"), ("00001", "doubtful"), ("99100", "doubtful"),
  ])
  func `a wrong commune is refused, and one of no department doubted`(
    code: String, verdict: String
  ) {
    #expect(InseeCommune.check(code).verdict == verdict)
    #expect(InseeCommune.department(of: code) == nil)
  }

  @Test(arguments: [
    ("01", "valid"), ("1", "valid"), ("95", "valid"), ("2A", "valid"), ("2b", "valid"),
    ("971", "valid"), ("976", "valid"), ("988", "valid"), ("69D", "valid"), ("69m", "valid"),
    ("00", "invalid"), ("20", "invalid"), ("96", "invalid"), ("970", "invalid"), ("2C", "invalid"),
    ("", "invalid"), ("044", "invalid"),
  ])
  func `a department is one of those that exist`(code: String, verdict: String) {
    #expect(Department.check(code).verdict == verdict)
  }

  @Test func `a department gets back the 0 that a spreadsheet took away`() {
    #expect(Department.normalised("1") == "01")
    #expect(Department.normalised("2a") == "2A")
  }

  @Test(arguments: [
    ("44000", "valid"), ("20000", "valid"), ("06 000", "valid"), ("6000", "invalid"),
    ("2A000", "invalid"), ("440000", "invalid"),
  ])
  func `a postcode has five digits, in Corsica too`(code: String, verdict: String) {
    #expect(Postcode.check(code).verdict == verdict)
  }

  @Test(arguments: [
    ("QP075001", "valid"), ("qp069001", "valid"), ("QP971001", "valid"), ("QN00101M", "valid"),
    ("QN001011", "doubtful"), ("QP07500", "doubtful"), ("QX075001", "doubtful"), ("", "doubtful"),
  ])
  func `a priority district of neither generation is only doubted`(code: String, verdict: String) {
    #expect(PriorityDistrict.check(code).verdict == verdict)
  }

  @Test(arguments: [
    ("044012612345644001", "valid"), ("075 0126 123456 75001", "valid"),
    ("04401261234564400", "doubtful"), ("0440126123456-4400", "doubtful"), ("", "doubtful"),
  ])
  func `a housing request number of another length is only doubted`(
    number: String, verdict: String
  ) {
    #expect(HousingRequestNumber.check(number).verdict == verdict)
  }

  @Test(arguments: [
    ("0123456789", "valid"), ("01A3456789", "valid"), ("012345678", "invalid"),
    ("01234567890", "invalid"), ("012345678-", "invalid"),
  ])
  func `an RPLS dwelling has ten positions`(number: String, verdict: String) {
    #expect(RPLSDwelling.check(number).verdict == verdict)
  }
}
