/// Invented households as a file for `household import`: the same for the same count.
struct Households {
  /// How many households.
  var count: Int

  static let header =
    "household,lastName,firstName,birthDate,relation,phone,email,language,monthlyIncome,landlord,"
    + "tenure,tenureSince,rentDebt,postcode,insee,tags"

  private static let names = ["Arnaud", "Briand", "Colin", "Diallo", "Etienne", "Fofana", "Guérin"]
  private static let tags = ["", "", "", "singleParent", "isolated", "disability overIndebted"]

  static func id(_ number: Int) -> String { "H-" + padded(number, 5) }

  /// One row a person; one to four persons a household, 2.5 on average.
  func csv() -> String {
    var lines = [Self.header]
    for number in 1...count {
      for person in 0..<(1 + number % 4) { lines.append(row(household: number, person: person)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(household number: Int, person: Int) -> String {
    let holder = person == 0
    let year = holder ? 1950 + number % 50 : 2008 + person
    let cells = [
      Self.id(number), Self.names[number % Self.names.count], "Prénom\(person)",
      "\(year)-\(Self.padded(1 + number % 12, 2))-\(Self.padded(1 + number % 28, 2))",
      holder ? "holder" : "child", holder ? "063998" + Self.padded(number % 10_000, 4) : "",
      holder ? "h\(number)@example.org" : "", holder ? "fr" : "",
      holder ? "\(900 + number % 900).50" : "", "", holder ? "tenant" : "",
      holder ? "2019-04-01" : "", holder ? "\(number % 7 * 100)" : "", holder ? "44000" : "",
      holder ? "44109" : "", holder ? Self.tags[number % Self.tags.count] : "",
    ]
    return cells.joined(separator: ",")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
