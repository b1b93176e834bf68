import CaseKernel
import Testing

@Suite struct RatioTests {
  @Test(arguments: [
    (18, 22, "81,8\u{A0}%", "81.8 %"), (3, 22, "13,6\u{A0}%", "13.6 %"),
    (3, 18, "16,7\u{A0}%", "16.7 %"), (1, 2000, "0,1\u{A0}%", "0.1 %"),
    (1, 8, "12,5\u{A0}%", "12.5 %"), (1, 16, "6,3\u{A0}%", "6.3 %"),
    (22, 22, "100,0\u{A0}%", "100.0 %"), (0, 5, "0,0\u{A0}%", "0.0 %"),
  ])
  func `a percentage has one decimal, half-up`(
    numerator: Int, denominator: Int, french: String, english: String
  ) {
    let ratio = Ratio(numerator: numerator, denominator: denominator)

    #expect(ratio.percent(.fr) == french)
    #expect(ratio.percent(.en) == english)
  }

  @Test func `a ratio over nobody is unknown, not zero`() {
    let ratio = Ratio(numerator: 0, denominator: 0)

    #expect(ratio.value == nil)
    #expect(ratio.percent(.fr) == "—")
  }

  @Test func `the value is rounded half-up to four decimals`() {
    #expect(Ratio(numerator: 18, denominator: 22).value == 0.8182)
    #expect(Ratio(numerator: 1, denominator: 3).value == 0.3333)
    #expect(Ratio(numerator: 1, denominator: 32).value == 0.0313)
    #expect(Ratio(numerator: -1, denominator: 32).value == -0.0313)
    #expect(Ratio(numerator: .max, denominator: .max).value == 1)
  }

  @Test func `tenths of a percent are the nearest ones, and the upper ones at half`() throws {
    for denominator in 1...60 {
      for numerator in 0...denominator {
        let tenths = (0...1000).last { (2 * $0 - 1) * denominator <= 2000 * numerator }
        let expected = try #require(tenths)
        let percent = Ratio(numerator: numerator, denominator: denominator).percent(.en)
        try #require(percent == "\(expected / 10).\(expected % 10) %")
      }
    }
  }

  @Test func `a percentage is rounded once, not from the rounded value`() {
    let ratio = Ratio(numerator: 12_449, denominator: 100_000)

    #expect(ratio.value == 0.1245)
    #expect(ratio.percent(.en) == "12.4 %")
  }
}
