import ArgumentParser
import CaseKernel
import CaseOperations
import Interchange
import Reporting

/// `call form PROGRAMME`.
struct FormCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: help(
      "Remplir la présentation synthétique (annexe 3-1) d'un programme.",
      "Fill in the synthetic presentation (annexe 3-1) of a programme."),
    discussion: help(
      "Les chiffres sont ceux de la convention, sauf --from et --to. Les avis de l'État restent "
        + "vides. Sort aussi en markdown et en html.",
      "Figures are those of the convention, unless --from and --to say otherwise. The opinions of "
        + "the State stay blank. Also goes out as markdown and html.")
      + "\n\n" + example("logis call form visites-sociales-44"), aliases: ["formulaire"])

  @OptionGroup var which: ProgrammeArgument
  @OptionGroup var period: PeriodOptions
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let form = try context.ask(FillForm(ProgrammeInstance.ID(which.id), period.period))
    try context.exit.show(
      ShowAnswer(
        object: form.object(context.language), page: FormPage(form, context.language).page,
        isDocument: true))
  }
}
