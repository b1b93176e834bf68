/// A run of digits of a text that may be a social security number or one of its parts.
struct NIRGroup {
  /// Where the digits stand in the text.
  let range: Range<Int>
  /// The digits, `2A` and `2B` in capitals.
  let digits: [Character]
  /// Whether only a usual separator stands between the previous group and this one.
  let followsPrevious: Bool

  /// The groups of a text, in order.
  ///
  /// Letters glued to the digits, as in « NIR185… », are left out, but no number goes across them.
  static func all(in text: [Character]) -> [NIRGroup] {
    var groups: [NIRGroup] = []
    var index = 0
    while let start = text[index...].firstIndex(where: isLetterOrDigit) {
      let end = text[start...].firstIndex { !isLetterOrDigit($0) } ?? text.endIndex
      index = end
      guard let core = core(of: text[start..<end]) else { continue }
      let follows = groups.last.map {
        core.lowerBound == start && isSeparation(text[$0.range.upperBound..<start])
      }
      groups.append(
        NIRGroup(
          range: core, digits: text[core].map { Character($0.uppercased()) },
          followsPrevious: follows ?? false))
    }
    return groups
  }

  /// The part of a word that starts and ends with a digit, or ends with the 2A or 2B of a
  /// department, which at most five digits precede: in « 1850578006082A », the A is glued text.
  private static func core(of word: ArraySlice<Character>) -> Range<Int>? {
    guard let first = word.firstIndex(where: \.isDigit),
      let last = word.lastIndex(where: \.isDigit)
    else { return nil }
    let endsInDepartment =
      word[last] == "2" && last - first <= 5 && last + 2 == word.endIndex
      && "ABab".contains(word[last + 1])
    return first..<(last + (endsInDepartment ? 2 : 1))
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.isDigit || character.isLetter
  }

  /// Whether it is one to three spaces, dots or dashes.
  private static func isSeparation(_ gap: ArraySlice<Character>) -> Bool {
    (1...3).contains(gap.count) && gap.allSatisfy { $0.isTypedSpace || ".-‐‑–—".contains($0) }
  }
}
