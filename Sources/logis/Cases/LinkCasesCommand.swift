import ArgumentParser
import CaseKernel
import CaseOperations

/// `case link CASE continues|accompanies OTHER`.
struct LinkCasesCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: help(
      "Lier un dossier à un autre, ou à un dossier tenu ailleurs.",
      "Tie a case to another one, or to one that is kept elsewhere."),
    discussion: example(
      "logis case link 2026-0002 continues 2015-0055",
      "logis case link 2026-0002 continues --reference \"appel de 2015, dossier 12\""),
    aliases: ["lier"])

  @OptionGroup var which: CaseArgument

  @Argument(
    help: ArgumentHelp(
      help(
        "continues (fait suite à) ou accompanies (va avec), puis l'autre dossier.",
        "continues or accompanies, then the other case."), valueName: "kind other"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      help("continues (fait suite à) ou accompanies (va avec).", "continues or accompanies."),
      valueName: "kind"))
  var kind: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Un dossier que cette base ne tient pas, en quelques mots.",
        "A case that this store does not hold, in a few words."), valueName: "text"))
  var reference: String?

  @OptionGroup var day: DayOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    try context.show(
      try context.ask(LinkCases(CaseFile.ID(which.id), link(), on: day.on)))
  }

  /// The kind is the first of two words, or the option; the other case is the last word.
  private func link() throws -> CaseLink {
    let others = reference == nil ? 1 : 0
    guard words.count == others || (words.count == others + 1 && kind == nil) else {
      throw ValidationError(
        help(
          "donner le lien et l'autre dossier, ou --reference",
          "give the tie and the other case, or --reference"))
    }
    let told = words.count > others ? words[0] : kind ?? CaseLink.Kind.continues.rawValue
    let kind = try word(told, of: CaseLink.Kind.self, "KIND")
    if let reference { return CaseLink(.elsewhere(Sensitive(reference)), kind: kind) }
    return CaseLink(to: CaseFile.ID(words.last ?? ""), kind: kind)
  }
}
