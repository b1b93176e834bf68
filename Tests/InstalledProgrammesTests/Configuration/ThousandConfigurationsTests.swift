import CaseConfiguration
import CaseKernel
import Foundation
import InstalledProgrammes
import ProgrammeConformance
import Testing

/// The shipped configuration and one more programme, with an overlay of everything.
@Suite struct ThousandConfigurationsTests {
  private static let file = ShippedFilesTests.root.appending(path: "config.yaml").path

  /// What is added under `programmes:`.
  private static let overlaid = """
      visites-sociales-49:
        module: visites-sociales
        partners: { landlord: lnh, operator: anef-ferrer }
        overlay:
          labels:
            phases: { support: { fr: Suivi, en: Follow-up } }
            fields: { supportUntil: Suivi jusqu'au }
            options: { entryPoint: { moveIn: { fr: emménagement, en: moving in } } }
            outcomes: { moved-away: { fr: parti ailleurs, en: went elsewhere } }
            roles: { steering: { fr: comité, en: committee } }
            kinds: { social-visit: { fr: visite, en: visit } }
            indicators: { I.2: { fr: ménages joints, en: households reached } }
          due: { diagnosis: 45 days, orientation: 15 days }
          phases:
            - { id: pause, label: { fr: Pause, en: Pause }, between: [orientation, support] }
            - id: watch
              label: { fr: Veille, en: Watch }
              between: [support, closed]
              due: 3 months
              observes: true
          fields:
            - id: transport
              label: { fr: moyen de transport, en: means of transport }
              kind: choice
              options: { bus: { fr: car, en: coach }, bike: { fr: vélo, en: bike } }
              phase: pause
              visibility: operator-management
              help: { fr: le plus fréquent, en: the usual one }
            - { id: distance, label: kilomètres, kind: number, from: 0, to: 99, phase: watch }
          outcomes: [autonomous, relocated, declined, lost-contact, moved-away, evicted, death]
          visibility:
            fields: { landlordWording: operator-team, entryPoint: operator-management }
            kinds: { letter: operator-team }

    """

  private static func source() throws -> String {
    let shipped = try String(contentsOfFile: file, encoding: .utf8)
    return shipped.replacingOccurrences(of: "\nprogrammes:\n", with: "\nprogrammes:\n" + overlaid)
  }

  @Test func `the configuration that is changed has no error`() throws {
    let (configuration, defects) = Configuration.parse(
      text: try Self.source(), file: Self.file, installed: InstalledProgrammes.all)

    #expect(defects.filter { $0.severity == .error } == [])
    let declared = configuration?.instance("visites-sociales-49")?.definition.declared
    #expect(declared?.extraFields.map(\.id) == ["transport", "distance"])
  }

  @Test(arguments: 0..<8)
  func `a thousand changes of one key are each accepted and run, or refused at their line`(
    share: Int
  ) throws {
    let text = try Self.source()
    let root = try #require(YAMLDocument.parse(text: text, file: Self.file).root)
    let source = Array(text)
    let keys = KeyPlace.all(in: root, of: source)
    var random = SeededNumbers(seed: UInt64(2015 + share))
    var refused = 0

    for _ in 0..<125 {
      let change = try #require(KeyChange(ofOneOf: keys, in: source, using: &random))

      let (configuration, defects) = Configuration.parse(
        text: change.text, file: Self.file, installed: InstalledProgrammes.all)

      let errors = defects.filter { $0.severity == .error }
      #expect((configuration == nil) == !errors.isEmpty)
      #expect(defects == defects.sorted { $0.place < $1.place })
      #expect(errors.filter { !isRight($0, change) } == [], "\(change): \(change.lines)")
      refused += errors.isEmpty ? 0 : 1
      if let configuration { runs(configuration, "\(change)") }
    }

    #expect(refused > 60 && refused < 125)
  }

  /// At the line of the change or of the key above it; or where something names what is gone.
  private func isRight(_ defect: Defect, _ change: KeyChange) -> Bool {
    change.lines.contains(defect.place.line)
      || change.words.contains { defect.message.en.contains("\"\($0)\"") }
  }

  /// A case is opened in every programme, and what it reads is stored and read back.
  private func runs(_ configuration: Configuration, _ change: String) {
    #expect(!configuration.values.isEmpty)
    for programme in configuration.programmes {
      let declared = programme.definition.declared
      let stored = try? JSONEncoder().encode(declared)
      let read = stored.flatMap {
        try? JSONDecoder().decode(DeclaredDefinition.self, from: $0)
      }
      #expect(read == declared, "\(change)")
      #expect(declared.graph.defects == [], "\(change)")
      let opened = programme.module.examples.lazy.compactMap { example -> CaseFile? in
        var opening = example
        opening.acts = Array(example.acts.prefix(1))
        return opening.run(programme.definition).file
      }.first
      #expect(opened?.phase == declared.graph.initial?.id, "\(change)")
    }
  }
}
