import CaseConfiguration
import CaseKernel
import CaseOperations
import FoundationEssentials
import Testing

@Suite struct SeedFilesTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func stories() throws -> [StoryFile] {
    try DemonstrationStories(PlayedStories.configuration()).files
  }

  /// The rows of a file of seeds, in which no cell is quoted, by the names of its header.
  private func rows(_ path: String) throws -> [[String: String]] {
    let lines = try text(path).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  private func households() throws -> [[String: String]] {
    try Set(stories().compactMap(\.households)).sorted().flatMap(rows)
  }

  @Test func `every household has its stories in a file marked as invented`() throws {
    let files = try stories()

    let told = files.flatMap(\.stories).map(\.household.rawValue)
    let written = Set(try households().compactMap { $0["household"] })

    #expect(Set(told) == written)
    #expect(!told.isEmpty)
    for file in files { #expect(try text(file.file).contains("\ninvented: true\n")) }
  }

  @Test func `a household stands in one file`() throws {
    let files = try Set(stories().compactMap(\.households)).sorted()

    let owners = try files.flatMap { file in try Set(rows(file).compactMap { $0["household"] }) }

    #expect(Set(owners).count == owners.count)
  }

  @Test func `no household could be reached: phones and mail are of the invented ranges`() throws {
    for row in try households() {
      let phone = row["phone"] ?? ""
      let email = row["email"] ?? ""

      #expect(phone.isEmpty || phone.hasPrefix("06 39 98 "), "\(row["household"] ?? "")")
      #expect(email.isEmpty || email.hasSuffix("@exemple.invalid"), "\(row["household"] ?? "")")
      #expect(row["postalAddress"] == nil)
    }
  }

  @Test func `no two people of the seeds share a phone`() throws {
    let phones = try households().compactMap { $0["phone"] }.filter { !$0.isEmpty }

    #expect(Set(phones).count == phones.count)
  }

  @Test func `no social security number stands in the seeds`() throws {
    let files = try stories()

    for path in files.map(\.file) + files.compactMap(\.households) {
      #expect(!NIR.occurs(in: try text(path)), "\(path)")
    }
  }

  @Test func `the published figures are those of document 002`() throws {
    let figures = try #require(
      try stories().compactMap(\.figures).first { $0.source == "002" })

    #expect(figures.source == "002")
    #expect(figures.households == 55)
    #expect(figures.diagnosis == Cents(46_000))
    #expect(figures.measureMonth == Cents(23_000))
    #expect(figures.budget == Cents(3_000_000))
  }

  /// Words that people never read about themselves (« Words » of the programmes).
  @Test(arguments: [
    "bénéficiaire", "client", "prise en charge", "repéré", "sous-occup", "en retard",
    "sans suite", "accompagnement logement individuel",
  ])
  func `stories speak of people as the house does`(word: String) throws {
    for file in try stories() {
      #expect(!(try text(file.file).lowercased().contains(word)), "\(file.file)")
    }
  }
}
