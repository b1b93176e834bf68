import CaseConfiguration
import CaseKernel
import Testing

@Suite struct YAMLNumberTests {
  private func number(_ written: String) -> (value: Int?, defects: [Defect]) {
    readingValue(written) { reader, node in reader.number(node) }
  }

  @Test(arguments: [("0", 0), ("15", 15), ("-3", -3), ("9223372036854775807", Int.max)])
  func `a number is written in plain digits`(written: String, expected: Int) {
    #expect(number(written).value == expected)
    #expect(number(written).defects.isEmpty)
  }

  @Test(arguments: [
    ("010", "write 10"), ("1_000", "write 1000"), ("1e3", "write 1000"), ("0x10", "write 16"),
    ("+4", "write 4"), ("1 000", "write 1000"), ("-010", "write -10"),
    ("'15'", "delete the quotes: 15"), ("1:30", "write digits only, like 15"),
    ("1.5", "write digits only, like 15"), ("15 days", "write digits only, like 15"),
    ("yes", "write digits only, like 15"), ("٣", "write digits only, like 15"),
    ("1e99", "write digits only, like 15"),
    ("9223372036854775808", "write a smaller number"),
  ])
  func `any other way to write a number is refused with its remedy`(
    written: String, remedy: String
  ) {
    let (value, defects) = number(written)

    let shown = written.filter { $0 != "'" }
    #expect(value == nil)
    #expect(
      defects.map(\.description) == [
        "config.yaml:1:6: \"\(shown)\" is not a whole number here; \(remedy)"
      ])
  }

  @Test func `nothing is not a number, a list is another shape`() {
    #expect(number("").defects.map(\.code) == ["not-a-number"])
    #expect(number("[1]").defects.map(\.code) == ["wrong-shape"])
  }

  @Test func `a number out of range is told with its bounds`() {
    let (value, defects) = readingValue("13") { reader, node in reader.number(node, in: 1...12) }

    #expect(value == nil)
    #expect(
      defects.map(\.description) == [
        "config.yaml:1:6: 13 is out of range; write a number from 1 to 12"
      ])
    let open = readingValue("0") { reader, node in reader.number(node, in: 1...(.max)) }
    #expect(
      open.defects.map(\.message.en) == ["0 is out of range; write a number at least 1"])
  }

  @Test func `a flag is true or false`() {
    let read = { (reader: YAMLReader, node: YAMLNode) in reader.flag(node) }

    #expect(readingValue("true", read).value == true)
    #expect(readingValue("false", read).value == false)
  }

  @Test(arguments: ["yes", "no", "on", "True", "FALSE", "1", "oui", "'true'"])
  func `any other yes or no is refused and names true and false`(written: String) {
    let (value, defects) = readingValue(written) { reader, node in reader.flag(node) }

    let shown = written.filter { $0 != "'" }
    #expect(value == nil)
    #expect(
      defects.map(\.description) == [
        "config.yaml:1:6: \"\(shown)\" is neither true nor false; "
          + "write true or false, without quotes"
      ])
  }

  private func amount(_ written: String) -> (value: Cents?, defects: [Defect]) {
    readingValue(written) { reader, node in reader.amount(node) }
  }

  @Test(arguments: [
    ("460 EUR", 46_000), ("0 EUR", 0), ("460.5 EUR", 46_050), ("460.05 EUR", 46_005),
    ("'30000 EUR'", 3_000_000),
  ])
  func `an amount is exact to the cent`(written: String, cents: Int64) {
    #expect(amount(written).value == Cents(cents))
    #expect(amount(written).defects.isEmpty)
  }

  @Test(arguments: [
    ("460", "460 EUR"), ("460 €", "460 EUR"), ("460,50 EUR", "460.50 EUR"),
    ("30 000 EUR", "30000 EUR"), ("460EUR", "460 EUR"), ("0460 EUR", "460 EUR"),
    ("1.500 EUR", "460 EUR, 460.50 EUR"), ("460 USD", "460 EUR, 460.50 EUR"),
    ("460  EUR", "460 EUR, 460.50 EUR"), ("cher", "460 EUR, 460.50 EUR"),
  ])
  func `any other amount is refused with the way to write it`(written: String, remedy: String) {
    let (value, defects) = amount(written)

    #expect(value == nil)
    #expect(
      defects.map(\.description) == [
        "config.yaml:1:6: \"\(written)\" is not an amount; write \(remedy)"
      ])
  }

  @Test func `an amount below zero is refused unless it makes sense`() {
    let owed = readingValue("-5 EUR") { reader, node in reader.amount(node, negative: true) }

    #expect(owed.value == Cents(-500))
    #expect(amount("-5 EUR").defects.map(\.code) == ["out-of-range"])
  }
}
