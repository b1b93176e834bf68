import CaseKernel
import FoundationEssentials
import Testing

@Suite struct CentsTests {
  @Test(arguments: [
    ("460", 46_000), ("460.00", 46_000), ("460,5", 46_050), ("1 234,56", 123_456),
    ("1\u{A0}234,56\u{A0}€", 123_456), ("1\u{202F}234.56", 123_456), ("30000 EUR", 3_000_000),
    ("12€", 1200), ("12EUR", 1200), ("-3,20", -320), ("0", 0), ("0,05", 5),
    ("999999999999.99", 99_999_999_999_999),
  ])
  func `an amount is read as people write it`(text: String, amount: Int64) {
    #expect(Cents(euros: text)?.amount == amount)
  }

  @Test(arguments: [
    "", "1.234", "460.", ".5", "1e3", "NaN", "inf", "+5", "--5", "1,234.56", "1 23", "12 34",
    "1234 567", "460 USD", "€", "EUR", "460  €", " 460", "460 ", "٤", "1000000000000",
    "99999999999999999999", "0x10", "1_000",
  ])
  func `an amount that could be misread is refused`(text: String) {
    #expect(Cents(euros: text) == nil)
  }

  @Test func `an amount is read back from its description`() throws {
    var numbers = SeededNumbers(seed: 6)

    for _ in 0..<1000 {
      let cents = Cents(Int64(numbers.int(-9_999_999...9_999_999)))
      try #require(Cents(euros: cents.description) == cents)
      try #require(Cents(euros: cents.written(.fr)) == cents)
    }
  }

  @Test func `an amount is written for readers in both languages`() {
    let cents = Cents(123_450)

    #expect(cents.written(.fr) == "1\u{A0}234,50\u{A0}€")
    #expect(cents.written(.en) == "€1,234.50")
    #expect(Cents(-5).written(.fr) == "-0,05\u{A0}€")
    #expect(Cents(-100_000_000).written(.en) == "-€1,000,000.00")
  }

  @Test func `the first year of the social visits costs 29 900 euros`() {
    let (diagnosis, month, budget) = (Cents(46_000), Cents(23_000), Cents(3_000_000))
    let diagnoses = diagnosis.times(55)

    let total = diagnoses + month.times(20)

    #expect(total == Cents(2_990_000))
    #expect(diagnoses + month.times(21) == Cents(3_013_000))
    #expect((budget - diagnoses).wholeUnits(at: month) == 20)
    #expect(total.dividedHalfUp(by: 55) == Cents(54_364))
  }

  @Test func `a division rounds halves away from zero and has no answer for nobody`() {
    #expect(Cents(5).dividedHalfUp(by: 2) == Cents(3))
    #expect(Cents(-5).dividedHalfUp(by: 2) == Cents(-3))
    #expect(Cents(4).dividedHalfUp(by: 3) == Cents(1))
    #expect(Cents(5).dividedHalfUp(by: 3) == Cents(2))
    #expect(Cents(.min).dividedHalfUp(by: 1) == Cents(.min))
    #expect(Cents(5).dividedHalfUp(by: 0) == nil)
  }

  @Test func `a quantity with decimals is priced half-up`() throws {
    let hours = try #require(Quantity("7,5"))

    #expect(Cents(3333).times(hours) == Cents(24_998))
    #expect(Cents(2300).wholeUnits(at: Cents(0)) == nil)
    #expect(Cents(-2300).wholeUnits(at: Cents(100)) == 0)
  }

  @Test func `an amount is stored as a whole number of cents`() throws {
    let stored = try JSONEncoder().encode([Cents(46_000)])

    #expect(String(decoding: stored, as: UTF8.self) == "[46000]")
    #expect(try JSONDecoder().decode([Cents].self, from: stored) == [Cents(46_000)])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Cents].self, from: Data("[460.5]".utf8))
    }
  }

  @Test func `a quantity is written without useless zeros and read back`() throws {
    var numbers = SeededNumbers(seed: 7)

    for _ in 0..<500 {
      let quantity = Quantity(hundredths: Int64(numbers.int(-99_999...99_999)))
      try #require(Quantity(quantity.description) == quantity)
      try #require(Quantity(quantity.written(.fr)) == quantity)
    }
    #expect(Quantity(hundredths: 750).written(.fr) == "7,5")
    #expect(Quantity(20).description == "20")
    #expect(Quantity(hundredths: 123_400).written(.en) == "1,234")
  }
}
