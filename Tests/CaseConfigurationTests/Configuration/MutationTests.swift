import CaseConfiguration
import CaseKernel
import Foundation
import Testing

/// Random numbers that are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct MutationTests {
  @Test func `a thousand changes of one key are each accepted, or refused near the change`() throws
  {
    let file = ShippedFilesTests.root.appending(path: "config.yaml").path
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let root = try #require(YAMLDocument.parse(text: text, file: file).root)
    let source = Array(text)
    let keys = KeyPlace.all(in: root, of: source)
    var random = SeededNumbers(state: 2015)
    var refused = 0

    for _ in 0..<1000 {
      let key = try #require(keys.randomElement(using: &random))
      let change = try #require(Mutation.Change.allCases.randomElement(using: &random))
      let mutation = Mutation(change, key, of: source, using: &random)

      let (configuration, defects) = Configuration.parse(
        text: mutation.text, file: file, installed: Sample.shipped)

      let errors = defects.filter { $0.severity == .error }
      #expect((configuration == nil) == !errors.isEmpty)
      if !errors.isEmpty {
        refused += 1
        #expect(
          errors.contains { mutation.lines.contains($0.place.line) },
          "\(mutation): \(mutation.lines), \(errors)")
      }
      #expect(defects == defects.sorted { $0.place < $1.place })
    }

    #expect(refused > 500 && refused < 1000)
  }
}
