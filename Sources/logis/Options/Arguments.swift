import CaseKernel

/// The words of the command line.
enum Arguments {
  /// Without the name of the program.
  static let words = Array(CommandLine.arguments.dropFirst())

  /// The same, the options of every command moved behind the verbs when they were written before.
  static var inOrder: [String] {
    var leading: [String] = []
    var rest = words[...]
    while let word = rest.first, let count = length(of: word), rest.count >= count {
      leading += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    return Array(rest) + leading
  }

  /// Whether errors are to be written as JSON.
  static var wantsJSON: Bool {
    words.contains("--format=json")
      || zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  private static let valued = [
    "--config", "--store", "--today", "--as", "--language", "--format", "--output",
  ]

  /// How many words an option of every command takes; `nil` for anything else.
  private static func length(of word: String) -> Int? {
    if word == "--verbose" { return 1 }
    if valued.contains(word) { return 2 }
    return valued.contains { word.hasPrefix($0 + "=") } ? 1 : nil
  }
}
