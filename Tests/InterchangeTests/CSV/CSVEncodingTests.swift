import Testing

@testable import Interchange

@Suite struct CSVEncodingTests {
  private let header = Array("id;nom;note\n".utf8)

  @Test(arguments: 1...7)
  func `Windows-1252 is found where the bytes are no UTF-8`(chunkSize: Int) throws {
    let bytes = header + [0xE9, 0x3B, 0x80, 0x3B, 0x9C, 0x0A]

    var reader = try CSVReader(.bytes(bytes), chunkSize: chunkSize)
    _ = try reader.next()

    #expect(reader.encoding == .windows1252)
    #expect(try reader.next()?.cells == ["é", "€", "œ"])
  }

  @Test func `one late byte decides for the whole file`() throws {
    let bytes = Array("id;nom\n1;a".utf8) + [0xC3, 0xA9, 0x0A, 0x32, 0x3B, 0xE9]

    #expect(try records(.bytes(bytes)).map(\.cells).last == ["2", "é"])
    #expect(try records(.bytes(bytes))[1].cells == ["1", "aÃ©"])
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func `a byte that Windows-1252 does not define is a defect of its cell`(byte: UInt8) throws {
    let bytes = header + [0x61, 0x3B, 0xE9, byte, 0x3B, 0x62]

    let defects = try records(.bytes(bytes))[1].defects

    #expect(
      defects == [CSVDefect(line: 2, cell: 1, kind: .undefinedByte(byte, .windows1252))])
  }

  @Test func `a byte order mark settles for UTF-8 and bad bytes are then defects`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + header + [0x61, 0x3B, 0x62, 0xE9, 0x3B, 0x63]

    let found = try records(.bytes(bytes))

    #expect(found[0].cells == ["id", "nom", "note"])
    #expect(found[1].defects.map(\.kind) == [.undefinedByte(0xE9, .utf8)])
  }

  @Test func `a file cut within a character is not UTF-8`() throws {
    let reader = try CSVReader(.bytes(header + [0x61, 0xC3]))

    #expect(reader.encoding == .windows1252)
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xC3, 0x28],
    ] as [[UInt8]])
  func `malformed sequences are refused`(bytes: [UInt8]) {
    var validator = UTF8Validator()

    #expect(!bytes.allSatisfy { validator.accepts($0) })
  }

  @Test func `every scalar of the planes is well formed`() {
    var validator = UTF8Validator()
    let scalars = stride(from: UInt32(0), through: 0x10FFFF, by: 37).compactMap(Unicode.Scalar.init)

    let allAccepted = scalars.allSatisfy { scalar in
      UTF8.encode(scalar).map { $0.allSatisfy { validator.accepts($0) } } ?? false
    }

    #expect(allAccepted)
    #expect(validator.isBetweenCharacters)
  }
}
