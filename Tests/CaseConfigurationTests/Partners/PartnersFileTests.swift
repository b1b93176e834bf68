import CaseConfiguration
import CaseKernel
import Testing

@Suite struct PartnersFileTests {
  private func defects(_ entries: String...) -> [String] {
    let text = "partners:\n" + entries.map { "  - { \($0) }\n" }.joined()
    return PartnersFile.parse(text: text, file: "partners.yaml").defects.map(\.description)
  }

  private static let valid = "id: a, name: A, kind: landlord"

  @Test func `a partner is read with everything that is known of it`() throws {
    let text = """
      partners:
        - { id: old, name: Ancien office, kind: landlord }
        - id: erilia
          name: Erilia
          kind: landlord
          siret: "732 829 320 00074"
          rna: W751234567
          finess: "010003820"
          insee: 2A004
          email: Accueil@Exemple.FR
          phone: 01 23 45 67 89
          qualifications: [ { kind: ISFT, reference: "12-34", from: 2020-01-01, to: 2024-12-31 } ]
          successorOf: old
          since: 2019-01-01
      """

    let (file, defects) = PartnersFile.parse(text: text, file: "partners.yaml")

    #expect(defects == [])
    let partner = try #require(file?["erilia"])
    #expect(partner.siret == "73282932000074")
    #expect(partner.insee == "2A004")
    #expect(partner.email == "Accueil@exemple.fr")
    #expect(partner.phone == "+33123456789")
    #expect(partner.qualifications.first?.to == Day("2024-12-31"))
    #expect(partner.successorOf == "old")
    #expect(partner.since == Day("2019-01-01"))
    #expect(file?.partners.map(\.place.line) == [2, 3])
  }

  @Test(arguments: [
    ("siret: \"12345678912345\"", "the key of this SIRET is wrong; check its 14 digits"),
    ("siret: 73282932000074", "a text is expected; put quotes: \"73282932000074\""),
    ("rna: 751234567W", "an RNA number is W and 9 digits, such as W751234567"),
    ("finess: \"010003821\"", "the key of this FINESS number is wrong; check its 9 digits"),
    ("email: accueil", "an e-mail address looks like office@example.org"),
    (
      "phone: \"12\"",
      "write a phone as 06 12 34 56 78 or, outside France, with + and the country code"
    ),
  ])
  func `a wrong identifier is refused at its place`(_ key: String, _ message: String) throws {
    let word = try #require(key.split(separator: " ").first)

    let found = defects("\(Self.valid), \(key)")

    #expect(found == ["partners.yaml:2:\(40 + word.count): \(message)"])
  }

  @Test func `a doubtful identifier is a warning`() {
    let text = "partners: [ { \(Self.valid), insee: \"99123\" } ]"

    let (file, defects) = PartnersFile.parse(text: text, file: "partners.yaml")

    #expect(file?["a"]?.insee == "99123")
    #expect(defects.map(\.severity) == [.warning])
  }

  @Test func `an id stands once`() {
    #expect(
      defects(Self.valid, "id: b, name: B, kind: operator", "id: a, name: A2, kind: operator") == [
        "partners.yaml:4:11: \"a\" is already written on line 2; keep one of the two"
      ])
  }

  @Test func `the partner that one continues must be in the file`() {
    #expect(
      defects("id: logirem, name: A, kind: landlord", "\(Self.valid), successorOf: logiram") == [
        "partners.yaml:3:52: no partner \"logiram\"; did you mean \"logirem\"?"
      ])
  }

  @Test func `no partner continues itself, even by way of others`() {
    let found = defects(
      "\(Self.valid), successorOf: b", "id: b, name: B, kind: landlord, successorOf: a")

    #expect(
      found == [
        "partners.yaml:2:52: \"a\" would continue itself; delete one of the successorOf",
        "partners.yaml:3:52: \"b\" would continue itself; delete one of the successorOf",
      ])
  }

  @Test func `a day of succession needs the partner continued`() {
    #expect(
      defects("\(Self.valid), since: 2019-01-01") == [
        "partners.yaml:2:46: \"since\" without \"successorOf\"; "
          + "add the id of the partner that it continues"
      ])
  }

  @Test func `a qualification does not end before it begins`() {
    #expect(
      defects("\(Self.valid), qualifications: [ { kind: ISFT, from: 2020-01-01, to: 2019-01-01 } ]")
        == [
          "partners.yaml:2:93: 2019-01-01 comes before 2020-01-01; write a day from 2020-01-01 on"
        ])
  }

  @Test func `a social security number is refused and not repeated`() {
    let found = defects("id: a, name: Essai 1 85 05 78 006 084, kind: operator")

    #expect(found.count == 1)
    #expect(found.first?.contains("social security number") == true)
    #expect(found.first?.contains("006") == false)
  }

  @Test func `unknown keys, missing keys and unknown kinds are told together`() {
    #expect(
      defects("id: a, nme: A, kind: bailleur") == [
        "partners.yaml:2:5: key \"name\" missing; add \"name: …\"",
        "partners.yaml:2:14: unknown key \"nme\"; did you mean \"name\"?",
        "partners.yaml:2:28: unknown value \"bailleur\"; possible here: landlord, coordinator, "
          + "funder, authority, healthService, socialService, resource, contractor, "
          + "judicialAgent, privateOwner, operator",
      ])
  }

  @Test func `an id with another defect is declared nevertheless`() {
    let (file, _) = PartnersFile.parse(
      text: "partners: [ { id: a, kind: landlord } ]", file: "partners.yaml")

    #expect(file?.declares("a") == true)
    #expect(file?["a"] == nil)
  }
}
