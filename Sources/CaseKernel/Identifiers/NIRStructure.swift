/// The parts of thirteen or fifteen characters read as a social security number.
struct NIRStructure {
  private let month: Int
  /// The thirteen digits, Corsica's 2A being computed as 19 and 2B as 18.
  private let number: Int
  private let key: Int?

  /// Nil unless sex, department, commune and order can be those of a number.
  init?(_ characters: [Character]) {
    guard characters.count == 13 || characters.count == 15,
      "123478".contains(characters[0])
    else { return nil }
    let department = String(characters[5...6])
    let corsican = ["2A": "19", "2B": "18"][department]
    let digits = String(characters[0..<5]) + (corsican ?? department) + String(characters[7...])
    guard let all = digits.asciiDigits, department != "00" else { return nil }
    let place = all[7] * 100 + all[8] * 10 + all[9]
    let order = all[10] * 100 + all[11] * 10 + all[12]
    guard place > 0, place <= 990, order > 0 else { return nil }
    month = all[3] * 10 + all[4]
    number = all[0..<13].reduce(0) { $0 * 10 + $1 }
    key = all.count == 15 ? all[13] * 10 + all[14] : nil
  }

  /// Whether the key is 97 less the remainder of the number by 97, and the month one that exists.
  var hasRightKey: Bool {
    key == 97 - number % 97 && (isPlausibleWithoutKey || (50...99).contains(month))
  }

  /// Whether the month is 1 to 12, or 20 and 30 to 42, given when it is not known.
  var isPlausibleWithoutKey: Bool {
    (1...12).contains(month) || month == 20 || (30...42).contains(month)
  }
}
