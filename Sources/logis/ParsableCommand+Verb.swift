import ArgumentParser

extension ParsableCommand {
  /// The command that `words` name and fill without fault, parsed alone: the tree of all commands
  /// costs a millisecond, which the starts without a question for help need not pay.
  ///
  /// `nil` when anything is to be said of the words; the whole tree then says it.
  static func verb(of words: [String]) -> (any ParsableCommand)? {
    guard let word = words.first,
      let next = configuration.subcommands.first(where: { $0.answers(to: word) })
    else {
      return configuration.subcommands.isEmpty ? try? parse(words) : nil
    }
    return next.verb(of: Array(words.dropFirst()))
  }

  private static func answers(to word: String) -> Bool {
    configuration.commandName == word || configuration.aliases.contains(word)
  }
}
