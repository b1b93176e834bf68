import Foundation
import Testing

@testable import Interchange

@Suite struct JSONTests {
  @Test func `the pretty form puts one member a line and keeps the order of the keys`() {
    let json: JSON = [
      "id": "2026-0001", "due": nil, "persons": 3, "open": true, "value": 0.8182,
      "next": ["a", ["b": []]], "extra": [:],
    ]

    #expect(
      json.pretty == """
        {
          "id": "2026-0001",
          "due": null,
          "persons": 3,
          "open": true,
          "value": 0.8182,
          "next": [
            "a",
            {
              "b": []
            }
          ],
          "extra": {}
        }
        """)
  }

  @Test func `the compact form has no space`() {
    let json: JSON = ["id": "a b", "list": [1, nil, false], "none": [:]]

    #expect(json.compact == #"{"id":"a b","list":[1,null,false],"none":{}}"#)
  }

  @Test func `quotes, backslashes and controls are escaped, letters are not`() {
    let json = JSON.string("\"\\/\n\r\t\u{8}\u{0}\u{1B}\u{7F}\u{9B}\u{2028}é😀")

    #expect(
      json.compact
        == #""\"\\/\n\r\t\u0008\u0000\u001b\u007f\u009b\u2028é😀""#)
  }

  @Test func `a line end of two characters is escaped as two`() {
    #expect(JSON.string("a\r\nb").compact == #""a\r\nb""#)
  }

  @Test(arguments: [
    (0.8182, "0.8182"), (5, "5"), (-2.5, "-2.5"), (1e-7, "0.0000001"), (1.25e-5, "0.0000125"),
    (1e16, "10000000000000000"), (1.5e20, "150000000000000000000"), (-0.0, "0"), (0.1, "0.1"),
    (123_456.789, "123456.789"), (.nan, "null"), (.infinity, "null"),
  ])
  func `numbers are written without exponent`(value: Double, text: String) {
    #expect(JSON.number(value).compact == text)
  }

  @Test func `a number reads back as itself`() {
    var random = SeededGenerator(seed: 7)

    for _ in 0..<2_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(Double(JSON.number(value).compact) == value)
    }
  }

  @Test func `whole numbers keep all their digits`() {
    #expect(
      JSON.array([.integer(.min), .integer(.max)]).compact
        == "[-9223372036854775808,9223372036854775807]")
  }

  @Test func `unknown values are null`() {
    #expect(JSON(String?.none) == .null)
    #expect(JSON(Int?.none) == .null)
    #expect(JSON(3) == .integer(3))
    #expect(JSON("x") == .string("x"))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `any text is read back by another reader`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = String(
      String.UnicodeScalarView(
        (0..<200).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x1_10FF, using: &random))
        }))
    let json: JSON = ["key \(seed)": .array([.string(text)])]

    for document in [json.pretty, json.compact] {
      let read = try JSONDecoder().decode([String: [String]].self, from: Data(document.utf8))
      #expect(
        read["key \(seed)"]?.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  @Test func `a member is found by its key`() {
    let json: JSON = ["a": 1, "b": ["c": 2]]

    #expect(json["b"]?["c"] == 2)
    #expect(json["z"] == nil)
  }

  @Test func `the order of the keys makes a difference`() {
    let json: JSON = ["a": 1, "b": 2]

    #expect(json != ["b": 2, "a": 1])
    #expect(json == ["a": 1, "b": 2])
  }
}
