import ArgumentParser
import CaseKernel
import CaseOperations

/// `training add PROGRAMME`.
struct AddTrainingCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: help("Ajouter une formation du personnel.", "Add a training session of staff."),
    discussion: example(
      "logis training add visites-sociales-44 --theme \"repérer les fragilités\" --hours 3"),
    aliases: ["ajouter"])

  @OptionGroup var which: ProgrammeArgument
  @OptionGroup var gathering: GatheringOptions
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { gathering.foresight.dryRun }

  func run(_ context: Context) throws {
    try context.show(try context.ask(gathering.request(which.id, .training)))
  }
}

/// `training attend GATHERING`.
struct AttendTrainingCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend",
    abstract: help(
      "Noter le personnel formé, par organisme et métier, sans nom.",
      "Note the staff trained, by organisation and job, without names."),
    discussion: example(
      "logis training add visites-sociales-44 --theme accueil > /dev/null",
      "logis training attend $(logis training list --limit 1 --format csv | tail -1 | cut -d, -f1)"
        + " --staff lnh:gardien:3"),
    aliases: ["participer"])

  @OptionGroup var which: GatheringArgument

  @Option(
    name: .customLong("staff"), parsing: .upToNextOption,
    help: ArgumentHelp(
      help(
        "Personnel présent, comme lnh:gardien:3 ; un nouveau nombre remplace l'ancien.",
        "Staff present, like lnh:siteManager:3; a new number replaces the old one."),
      valueName: "partner:job:n"))
  var staff: [StaffCount] = []

  @OptionGroup var absence: NotHeldOption
  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions
  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    var present = AttendGathering.Present()
    present.staff = staff.map(\.staff)
    present.notHeld = absence.notHeld
    try context.show(
      try context.ask(AttendGathering(which.gathering, present, kinds: .trainings)))
  }
}

/// `training list`.
struct ListTrainingsCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: help("Lister les formations.", "List training sessions."),
    discussion: example("logis training list --from 2026-01-01"), aliases: ["lister"])

  @OptionGroup var filter: GatheringFilterOptions
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(filter.request(.trainings)), addedBy: "training")
  }
}

/// `training show GATHERING`.
struct ShowTrainingCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: help(
      "Montrer une formation et qui y était, par métier.",
      "Show a training session and who was there, by job."),
    discussion: example(
      "logis training add visites-sociales-44 --theme accueil > /dev/null",
      "logis training show $(logis training list --limit 1 --format csv | tail -1 | cut -d, -f1)"),
    aliases: ["montrer"])

  @OptionGroup var which: GatheringArgument
  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    try context.show(try context.ask(ShowGathering(which.gathering, kinds: .trainings)))
  }
}
