import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `household disclose ID`.
struct DiscloseAddressCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclose",
    abstract: help(
      "Confier une adresse confidentielle : un motif, puis l'accord d'une autre personne.",
      "Tell a secret address: a reason, then the word of a second person."),
    discussion: example(
      "logis user add paul --role allocator --partner erilia",
      "echo \"Visite avant la commission.\" | logis household disclose H-1325 --to paul --note -"),
    aliases: ["confier"])

  @Argument(help: ArgumentHelp(help("Le ménage.", "The household."), valueName: "household"))
  var id: String

  @Option(
    help: ArgumentHelp(
      help("À qui la confier, par utilisateur.", "Whom to tell it to, by user."), valueName: "user")
  )
  var to: String?

  @OptionGroup var reason: NoteOptions

  @Option(
    help: ArgumentHelp(
      help("La demande à accorder, par son numéro.", "The request to grant, by its number."),
      valueName: "number"))
  var grant: Int?

  @Option(
    help: ArgumentHelp(
      help(
        "Jusqu'à quel jour (sinon ce jour seul ; 30 jours au plus).",
        "Up to which day (else this day alone; 30 days at most)."), valueName: "day"),
    transform: parsedDay)
  var until: Day?

  @OptionGroup var dry: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { dry.dryRun }

  func validate() throws {
    if (to == nil) == (grant == nil) {
      throw ValidationError(
        help(
          "donner --to UTILISATEUR pour demander, ou --grant NUMÉRO pour accorder",
          "give --to USER to ask, or --grant NUMBER to grant"))
    }
  }

  func run(_ context: Context) throws {
    let household = Household.ID(id)
    if let grant {
      let last = try context.ask(GrantAddress(household, grant, until: until))
      return try context.showDone(
        Text(
          fr:
            "Adresse confiée jusqu'au \(last.written(.fr)) ; le dire au ménage par son contact sûr.",
          en: "Address told until \(last.written(.en)); tell the household by its safe contact."),
        [("id", .string(id)), ("until", .string(last.description))])
    }
    let number = try context.ask(
      AskAddress(household, for: User.ID(to ?? ""), reason: try reason.text() ?? ""))
    let shown = number.map(String.init) ?? "…"
    try context.showDone(
      Text(
        fr: "Demande no \(shown) ; une autre personne l'accorde par\u{A0}: "
          + "logis household disclose \(id) --grant \(shown)",
        en: "Request \(shown); another person grants it by: "
          + "logis household disclose \(id) --grant \(shown)"),
      [("id", .string(id)), ("request", JSON(number))])
  }
}
