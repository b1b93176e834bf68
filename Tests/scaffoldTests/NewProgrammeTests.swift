import Testing

@testable import scaffold

@Suite struct NewProgrammeTests {
  @Test(arguments: [
    ("Halte", "halte", "Halte"), ("NightShelter", "night-shelter", "Night shelter"),
    ("AVDLOuvert", "avdl-ouvert", "Avdl ouvert"), ("Relais2026", "relais2026", "Relais2026"),
  ])
  func `a module gives its id and its English name`(name: String, id: String, english: String)
    throws
  {
    let programme = try NewProgramme(name, french: "Halte de nuit")

    #expect((programme.id, programme.english) == (id, english))
  }

  @Test func `what is given comes before what the module says`() throws {
    let programme = try NewProgramme(
      "Halte", french: " Halte  de nuit ", english: "Night shelter", id: "halte-44")

    #expect(programme.french == "Halte de nuit")
    #expect((programme.id, programme.english) == ("halte-44", "Night shelter"))
  }

  @Test(arguments: ["", "halte", "Halte-de-nuit", "Halte de nuit", "1Halte", "Été", "../Halte"])
  func `a module that is not UpperCamelCase is refused`(name: String) {
    #expect(throws: Refusal.notUpperCamelCase(name)) {
      try NewProgramme(name, french: "Halte de nuit")
    }
  }

  @Test(arguments: ["", "Halte", "halte_44", "-halte", "halte-", "halte--44", "4-halte", "été"])
  func `an id that is not kebab-case is refused`(id: String) {
    #expect(throws: Refusal.notKebabCase(id)) {
      try NewProgramme("Halte", french: "Halte de nuit", id: id)
    }
  }

  @Test func `names that would break a line of a hundred columns are refused`() {
    let (name, label) = ("A" + String(repeating: "b", count: 30), String(repeating: "é", count: 81))

    #expect(throws: Refusal.nameTooLong(name)) { try NewProgramme(name, french: "Halte") }
    #expect(throws: Refusal.label("French", is: .tooLong)) {
      try NewProgramme("Halte", french: label)
    }
  }

  @Test func `a name that people cannot read is refused`() {
    #expect(throws: Refusal.label("French", is: .empty)) { try NewProgramme("Halte", french: " ") }
    #expect(throws: Refusal.label("English", is: .broken)) {
      try NewProgramme("Halte", french: "Halte", english: "Night\nshelter")
    }
  }

  @Test func `a wording that is the same in both languages is refused`() {
    #expect(throws: Refusal.sameLabels("Night shelter")) {
      try NewProgramme("NightShelter", french: "Night shelter")
    }
  }

  @Test func `quotes and backslashes of a name stay within its literal`() {
    #expect(#"a "b" \(c)"#.literal == #""a \"b\" \\(c)""#)
  }

  @Test func `the two lines of config yaml name the module and its partners`() throws {
    let programme = try NewProgramme("NightShelter", french: "Halte de nuit")

    #expect(
      programme.configuration == """
          night-shelter:
            { module: night-shelter, partners: { landlord: lnh, operator: anef-ferrer } }

        """)
  }
}
