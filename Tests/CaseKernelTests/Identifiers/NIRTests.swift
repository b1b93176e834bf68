import CaseKernel
import Testing

@Suite struct NIRTests {
  @Test(arguments: [
    "185057800608491", "185057800608490", "1 85 05 78 006 084 91", "1.85.05.78.006.084.91",
    "1-85-05-78-006-084-91", "1 85 05 78 006 084 - 91", "1850578006084 91",
    "1\u{A0}85\u{A0}05\u{202F}78\u{A0}006\u{A0}084\u{A0}91", "185 057 800 608 491",
    "1850578006084", "1 85 05 78 006 084", "2 55 08 14 168 025 38", "255081416802538",
    "18505 78006 084 91", "1 85 05 2A 006 084 35", "185052A00608435", "185052a006084",
    "1 85 05 2B 006 084 62", "185052B006084", "1 85 05 971 06 084 70", "1 85 20 99 108 012",
  ])
  func `a social security number is found, alone and in a sentence`(number: String) {
    for text in [
      number, "NIR \(number).", "n°\(number), à vérifier", "(\(number))", "né en 1985, \(number)",
      "Sécu : \(number) tél. 06 12 34 56 78", "\(number)\n06 12 34 56 78", "NIR\(number)fin",
    ] {
      #expect(NIR.occurs(in: text), "\(text)")
      #expect(!NIR.occurs(in: NIR.masked(text)), "\(text)")
    }
  }

  @Test(arguments: [
    "", "aucun chiffre", "73282932000074", "732 829 320 00074", "13003013300016",
    "130 030 133 00016", "35600000000048", "06 12 34 56 78", "+33 6 12 34 56 78",
    "06 12 34 56 78 / 02 40 12 34 56", "+33 1 40 20 50 50 01 40 20 50 51",
    "FR76 3000 6000 0112 3456 7890 189", "FR7630006000011234567890189",
    "30006 00001 12345678901 89", "044012612345644001", "178012612345678901",
    "1767605400000", "2026-11-24 2026-12-24", "24/11/2026 25/11/2026",
    "18505780060849", "1850578006084911", "1850013006084", "9850578006084", "1851378006084",
    "1850500006084", "1850578000084", "1850578006000", "12,85,05,78,006,084", "1 234 567,89 €",
    "185 057 800 608 4", "1 85 05 78 n006 084 91", "loyer 460.00 230.00 1985 2026",
  ])
  func `other numbers are not taken for one`(text: String) {
    #expect(!NIR.occurs(in: text))
    #expect(NIR.masked(text) == text)
    #expect(NIR.check(text) == .valid)
  }

  @Test(arguments: ["1850578006082A", "1850578006082Adresse", "185052A 006 084", "N1850578006082"])
  func `letters glued to a number do not hide it`(text: String) {
    #expect(NIR.occurs(in: text))
  }

  @Test func `any number is found, with its key or a mistyped one, and not within a longer one`() {
    var numbers = SeededNumbers(seed: 11)

    for _ in 0..<300 {
      let number = Self.number(&numbers)
      let key = Self.key(of: number)
      let wrong = (key + numbers.int(0...95)) % 97 + 1
      let rightKey = "\(number)\(key < 10 ? "0" : "")\(key)"
      let wrongKey = "\(number)\(wrong < 10 ? "0" : "")\(wrong)"
      #expect(NIR.occurs(in: rightKey))
      #expect(NIR.occurs(in: number))
      #expect(NIR.occurs(in: wrongKey))
      #expect(!NIR.occurs(in: number + "1"))
      #expect(!NIR.occurs(in: rightKey + "1"))
    }
  }

  @Test func `no valid SIRET is taken for one, however it is cut`() {
    var numbers = SeededNumbers(seed: 12)
    var seen = 0

    while seen < 300 {
      let digits = (0..<14).map { _ in String(numbers.int(0...9)) }.joined()
      guard SIRET.check(digits) == .valid else { continue }
      seen += 1
      let siren = [digits.prefix(3), digits.dropFirst(3).prefix(3), digits.dropFirst(6).prefix(3)]
      let cut = siren.joined(separator: " ") + " " + digits.suffix(5)
      #expect(!NIR.occurs(in: "SIRET \(digits)"))
      #expect(!NIR.occurs(in: "SIRET \(cut) siège"))
    }
  }

  @Test func `no phone, alone or followed by another, is taken for one`() {
    var numbers = SeededNumbers(seed: 13)

    for _ in 0..<300 {
      let pairs = (0..<10).map { _ in String(100 + numbers.int(0...99)).dropFirst() }
      let phones = "0\(pairs[0].suffix(1)) " + pairs[1...].joined(separator: " ")
      #expect(!NIR.occurs(in: phones))
      #expect(!NIR.occurs(in: "+33 \(numbers.int(1...9)) " + pairs[1...8].joined(separator: " ")))
    }
  }

  @Test func `masking leaves the rest of the text`() {
    let text = "M. X (NIR 1 85 05 78 006 084 91), puis 255081416802538 ; tél. 06 12 34 56 78"

    #expect(NIR.masked(text) == "M. X (NIR ‹NIR›), puis ‹NIR› ; tél. 06 12 34 56 78")
  }

  @Test func `the refusal repeats nothing of the number`() throws {
    let message = try #require(NIR.check("1850578006084").message)

    for language in Language.allCases {
      #expect(message[language].filter(\.isNumber).isEmpty)
    }
  }

  /// A plausible number of thirteen characters, in Corsica one time in five.
  private static func number(_ numbers: inout SeededNumbers) -> String {
    func digits(_ value: Int, _ width: Int) -> String {
      String(String(1_000_000 + value).suffix(width))
    }
    let corsican = ["2A", "2B"].randomElement(using: &numbers) ?? "2A"
    let department =
      numbers.int(0...4) == 0 ? corsican : digits(numbers.int(1...95), 2)
    return "\(numbers.int(1...2))\(digits(numbers.int(0...99), 2))\(digits(numbers.int(1...12), 2))"
      + department + digits(numbers.int(1...990), 3) + digits(numbers.int(1...999), 3)
  }

  /// The key, by long division of the digits.
  private static func key(of number: String) -> Int {
    var remainder = 0
    let computed = number.contains("A") ? swap(number, "2A", "19") : swap(number, "2B", "18")
    for digit in computed { remainder = (remainder * 10 + (digit.wholeNumberValue ?? 0)) % 97 }
    return 97 - remainder
  }

  private static func swap(_ number: String, _ department: String, _ replacement: String) -> String
  {
    let found = number.dropFirst(5).prefix(2)
    return found == department ? number.prefix(5) + replacement + number.dropFirst(7) : number
  }
}
