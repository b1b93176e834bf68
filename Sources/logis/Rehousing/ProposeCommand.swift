import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange

/// `rehousing propose GROUP`.
struct ProposeCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: help(
      "Proposer les logements d'un groupe : une proposition par dossier, toutes ou aucune.",
      "Offer the dwellings of a group: an offer on each case, all or none."),
    discussion: help(
      "Chaque attribution se décide en commission du bailleur du logement.",
      "Each allocation is decided by the commission of the dwelling's landlord.")
      + "\n\n"
      + example(
        "logis rehousing match mutation-nice --cycles 2 --chains 1",
        "logis rehousing propose 1 --dry-run"),
    aliases: ["proposer"])

  @Argument(
    help: ArgumentHelp(help("Le groupe du plan.", "The group of the plan."), valueName: "group"))
  var group: String

  @OptionGroup var which: PlanOption
  @OptionGroup var day: DayOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    let outcome = try context.ask(
      ProposeGroup(group, of: which.programme.map { ProgrammeInstance.ID($0) }, on: day.on))
    try context.exit.show(
      ShowAnswer(object: outcome.object, page: page(outcome, context.language)))
  }

  private func page(_ outcome: ProposeGroup.Outcome, _ language: Language) -> TextPage {
    func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
    let title =
      outcome.isPreview
      ? word("À blanc, rien n'est écrit. Groupe", "Dry run, nothing is written. Group")
      : word("Proposé : groupe", "Offered: group")
    let table = TextTable(
      [
        .fixed(word("N°", "No")), .fixed(word("Dossier", "Case")),
        .fixed(word("Logement", "Dwelling")), .fixed(word("Commission", "Commission")),
      ],
      rows: outcome.offers.map { offer in
        [
          .init(offer.move.id), .init(offer.file.rawValue), .init(offer.move.to.rawValue),
          .init(offer.landlord.rawValue),
        ]
      }, emptyText: "—")
    let commissions = outcome.commissions.map(\.rawValue).joined(separator: ", ")
    return TextPage([
      .title("\(title) \(outcome.group.number)"), .table(table),
      .paragraph(
        Paragraph(word("Commissions à saisir : ", "Commissions to be asked: ") + commissions)),
    ])
  }
}
