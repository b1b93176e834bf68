import CaseKernel
import FoundationEssentials
import Testing

@Suite struct TextTests {
  @Test func `a text gives its wording in each language`() {
    let text = Text(fr: "dossier", en: "case file")

    #expect(text[.fr] == "dossier")
    #expect(text[.en] == "case file")
    #expect(Text("DALO")[.en] == "DALO")
  }

  @Test func `an answer that nobody gave is unknown`() {
    #expect(Answer(nil) == .unknown)
    #expect(Answer(true) == .yes)
    #expect(Answer(false) == .no)
    #expect(Answer.allCases.map { Answer($0.fact) } == Answer.allCases)
    #expect(Answer.unknown.written(.fr) == "inconnu")
  }

  @Test func `ids of the same kind are compared and printed by their text`() {
    let id: Identifier<Day> = "housing-first"

    #expect(id == Identifier("housing-first"))
    #expect(id < "visites-sociales")
    #expect("\(id)" == "housing-first")
  }

  @Test func `an id is stored as its text, also as the key of a dictionary`() throws {
    let counts: [Identifier<Day>: Int] = ["housing-first": 2]

    let stored = try JSONEncoder().encode(counts)

    #expect(String(decoding: stored, as: UTF8.self) == #"{"housing-first":2}"#)
    #expect(try JSONDecoder().decode([Identifier<Day>: Int].self, from: stored) == counts)
    #expect(try JSONEncoder().encode([Identifier<Day>("a")]) == Data(#"["a"]"#.utf8))
  }
}

@Suite struct SensitiveTests {
  @Test func `printing, dumping or reflecting a protected value shows nothing of it`() {
    let name = Sensitive("Martin")

    var dumped = ""
    dump([name], to: &dumped)

    #expect("\(name)" == "‹protégé›")
    #expect(String(reflecting: name) == "‹protégé›")
    #expect(!dumped.contains("Martin"))
    #expect(!String(describing: [Optional(name)]).contains("Martin"))
    #expect(Mirror(reflecting: name).children.isEmpty)
    #expect(name.revealed == "Martin")
  }

  @Test func `a protected value is stored bare`() throws {
    let day = Sensitive(try #require(Day("1980-05-01")))

    let stored = try JSONEncoder().encode(["birthDate": day])

    #expect(String(decoding: stored, as: UTF8.self) == #"{"birthDate":"1980-05-01"}"#)
    #expect(
      try JSONDecoder().decode([String: Sensitive<Day>].self, from: stored)["birthDate"] == day)
  }

  @Test func `the error of a malformed protected value does not repeat it`() {
    let stored = Data(#"{"birthDate":"Martin"}"#.utf8)

    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([String: Sensitive<Int>].self, from: stored)
    }

    #expect(!String(describing: error).contains("Martin"))
    #expect(String(describing: error).contains("birthDate"))
  }
}
