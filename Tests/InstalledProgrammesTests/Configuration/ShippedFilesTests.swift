import CaseConfiguration
import CaseKernel
import Foundation
import InstalledProgrammes
import Testing

@Suite struct ShippedFilesTests {
  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the shipped configuration has no defect and knows its partners`() throws {
    let (configuration, defects) = Configuration.load(
      file: Self.root.appending(path: "config.yaml").path, installed: InstalledProgrammes.all,
      knownPartners: { _ in [] })

    #expect(defects == [])
    #expect(configuration?.instance("visites-sociales-44") != nil)
  }

  @Test func `the shipped figures are those of the source document`() throws {
    let file = Self.root.appending(path: "config.yaml").path
    let configuration = Configuration.load(file: file, installed: InstalledProgrammes.all)
      .configuration

    let instance = try #require(configuration?.instance("visites-sociales-44")).instance

    #expect(instance.capacity == .init(households: 55, per: .year, beyond: .waitingList))
    #expect(instance.prices.first?.diagnosis == Cents(46_000))
    #expect(instance.prices.first?.measureMonth == Cents(23_000))
    #expect(instance.budgets == [2015: Cents(3_000_000)])
    #expect(instance.convention?.renewable == true)
    #expect(instance.contactEvery == .days(15))
  }

  @Test func `the shipped partners have no defect`() {
    let (file, defects) = PartnersFile.load(
      file: Self.root.appending(path: "seeds/partners.yaml").path)

    #expect(defects == [])
    #expect(file?["erilia"]?.kind == .landlord)
    #expect(file?["anef-ferrer"]?.name == "Anef Ferrer")
  }
}
