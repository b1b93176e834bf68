import ArgumentParser
import CaseKernel
import Reporting

/// `logis report`, `logis rapport`: the figures of a programme.
struct ReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: help("Établir les chiffres d'un programme.", "Report on a programme."),
    discussion: example("logis rapport budget visites-sociales-44 --from 2015-01-01"),
    subcommands: [ReportIndicatorsCommand.self, ReportBudgetCommand.self],
    aliases: ["rapport"])
}

/// The period of a report.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "Premier jour (sinon le 1er janvier de l'année).",
        "First day (else 1 January of the year)."), valueName: "day"), transform: parsedDay)
  var from: Day?

  @Option(
    help: ArgumentHelp(
      help(
        "Dernier jour, inclus (sinon le 31 décembre).",
        "Last day, included (else 31 December)."), valueName: "day"), transform: parsedDay)
  var to: Day?

  var period: ReportPeriod { ReportPeriod(from: from, to: to) }
}
