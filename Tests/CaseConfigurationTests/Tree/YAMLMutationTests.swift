import CaseConfiguration
import Testing

/// A small generator whose numbers depend on its seed alone.
///
/// Source: Steele, Lea, Flood, « Fast splittable pseudorandom number generators », 2014.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct YAMLMutationTests {
  private static let sound = """
    # un exemple
    organisation: { name: "Association été", language: fr }
    store: logis.sqlite
    programmes:
      visites-sociales-44:
        public-name: { fr: Visites 🏠, en: Social visits }
        partners:
          steering: [conseil-departemental-44, nantes-metropole]
        notice: |
          Une ligne,
          une autre.
        prices:
          - { from: 2015-01-01, diagnosis: 460 EUR }
          - { from: 2016-01-01, diagnosis: '480 EUR' }
        contact-every: 15 days

    """

  private static let spice: [UInt8] =
    Array("\t\r\n:-?[]{},&*!|>'\"%@`#~0\\ ".utf8) + [
      0, 0x1B, 0x85, 0xC3, 0xE2, 0xF0, 0xFF,
    ]

  private func mutated(_ generator: inout SplitMix) -> [UInt8] {
    var bytes = Array(Self.sound.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(bytes[place], at: place)
      case 2: bytes.insert(Self.spice.randomElement(using: &generator) ?? 0, at: place)
      default: bytes.removeLast(min(place, 40))
      }
    }
    return bytes
  }

  /// The number of scalars of each line, as an editor shows them.
  private func widths(of bytes: [UInt8]) -> [Int] {
    String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map(\.unicodeScalars.count)
  }

  @Test func `the sound file has no defect`() {
    #expect(refusals(Self.sound).isEmpty)
  }

  @Test(arguments: UInt64(1)...8)
  func `whatever happens to a file, each defect has a place inside it`(seed: UInt64) {
    var generator = SplitMix(state: seed)
    for _ in 0..<250 {
      let bytes = mutated(&generator)

      let (root, defects) = YAMLDocument.parse(text: bytes, file: "config.yaml")

      let widths = widths(of: bytes)
      #expect(root != nil || !defects.isEmpty)
      for place in defects.map(\.place) {
        #expect((1...widths.count).contains(place.line), "\(place) of \(bytes)")
        guard (1...widths.count).contains(place.line) else { continue }
        #expect((1...widths[place.line - 1] + 1).contains(place.column), "\(place) of \(bytes)")
      }
    }
  }

  @Test func `two readings of the same file say the same`() {
    var generator = SplitMix(state: 42)
    for _ in 0..<50 {
      let bytes = mutated(&generator)

      let first = YAMLDocument.parse(text: bytes, file: "config.yaml")
      let second = YAMLDocument.parse(text: bytes, file: "config.yaml")

      #expect(first.root == second.root)
      #expect(first.defects == second.defects)
    }
  }
}
