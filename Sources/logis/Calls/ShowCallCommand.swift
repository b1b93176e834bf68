import ArgumentParser
import CaseKernel
import CaseOperations
import CaseStore
import Interchange
import Reporting

/// `call show CALL`.
struct ShowCallCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: help(
      "Montrer un appel : ses dossiers, leurs avis et leurs rangs.",
      "Show a call: its files, their opinions and ranks."),
    discussion: help(
      "--joint-opinion donne l'avis conjoint entier, une fiche par dossier et le classement ; il "
        + "sort aussi en markdown et en html.",
      "--joint-opinion gives the whole joint opinion, one sheet a file and the ranking; it also "
        + "goes out as markdown and html.")
      + "\n\n" + example("logis call show paca-2018 --joint-opinion"), aliases: ["montrer"])

  @OptionGroup var which: CallArgument

  @Flag(
    help: ArgumentHelp(
      help(
        "L'avis conjoint entier : une fiche par dossier, puis le classement.",
        "The whole joint opinion: one sheet a file, then the ranking.")))
  var jointOpinion = false

  @Option(
    help: ArgumentHelp(
      help("Un seul dossier, par son numéro.", "One file only, by its number."),
      valueName: "number"))
  var file: Int?

  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let opinion = try context.ask(ShowCall(CallForProjects.ID(which.id), file: file))
    let page =
      jointOpinion || file != nil
      ? JointOpinionPage(opinion, context.language).page
      : CallPage(opinion, context.language).page
    try context.exit.show(
      ShowAnswer(object: opinion.object(context.language), page: page, isDocument: true))
  }
}

extension JointOpinion {
  /// The call with its files as an object; a file alone where one was asked for.
  func object(_ language: Language) -> JSON {
    [
      "id": .string(call.id.rawValue), "name": .string(call.name),
      "region": .string(call.region), "number": JSON(call.number),
      "examinedOn": JSON(call.examinedOn), "examiners": JSON(call.examiners.map(\.rawValue)),
      "source": JSON(call.source), "files": .array(files.map { $0.object(language) }),
      "ranking": .array(
        CallFile.Rank.allCases.map { rank in
          [
            "rank": .string(rank.rawValue),
            "files": .array(call.files(ranked: rank).map { JSON($0.number) }),
          ]
        }),
      "journal": .array(
        examinations.map { entry, examination in
          [
            "entry": JSON(entry.number), "on": JSON(entry.on),
            "author": .string(entry.author.rawValue), "file": JSON(examination.file),
            "opinion": JSON(examination.opinion?.rawValue),
            "rank": JSON(examination.rank?.rawValue),
          ]
        }),
    ]
  }
}
