import CaseKernel
import InstalledProgrammes
import Testing

@Suite struct InstalledProgrammesTests {
  private let modules = InstalledProgrammes.all.map(\.description.module)

  @Test func `every programme is installed once, sorted by module`() {
    #expect(modules == Array(Set(modules)).sorted())
    #expect(modules.contains("visites-sociales"))
  }

  @Test func `a module is found by its id, and only by it`() {
    for module in modules {
      #expect(InstalledProgrammes[module]?.description.module == module)
    }
    #expect(InstalledProgrammes["no-such-programme"] == nil)
  }

  @Test func `every programme has a definition under its standard settings`() {
    for programme in InstalledProgrammes.all {
      let values = Dictionary(
        programme.settings.map { ($0.key, $0.standard) }, uniquingKeysWith: { first, _ in first })

      #expect(programme.definition(values)?.declared.module == programme.description.module)
    }
  }

  @Test func `a setting that a programme does not know gives no definition`() {
    for programme in InstalledProgrammes.all {
      #expect(programme.definition(["no-such-setting": .flag(true)]) == nil)
    }
  }

  @Test func `a word means the same kind of entry in every programme`() {
    let kinds = InstalledProgrammes.all.compactMap { $0.definition([:]) }
      .flatMap(\.declared.eventKinds)
    let labels = Dictionary(grouping: kinds, by: \.id).mapValues { Set($0.map(\.label)) }

    #expect(labels.filter { $0.value.count > 1 }.keys.sorted() == [])
  }
}
