/// A text from a file, made fit for one line of a message: short, and without line ends or
/// characters that would act on a terminal.
func excerpt(_ text: String, longest: Int = 60) -> String {
  let start = text.prefix(longest + 1).map { isVisible($0) ? $0 : " " }
  return start.count > longest ? String(start.dropLast()) + "…" : String(start)
}

private func isVisible(_ character: Character) -> Bool {
  character.unicodeScalars.allSatisfy { scalar in
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    case .format: scalar == "\u{200D}"
    default: true
    }
  }
}
