import ArgumentParser

/// `logis workshop`, `logis atelier`: workshops, days of works, mediation meetings.
struct WorkshopCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop",
    abstract: help(
      "Ateliers, journées de chantier, rencontres de médiation.",
      "Workshops, site days, mediation meetings."),
    discussion: example("logis atelier lister"),
    subcommands: [
      AddWorkshopCommand.self, AttendWorkshopCommand.self, ListWorkshopsCommand.self,
      ShowWorkshopCommand.self,
    ],
    aliases: ["atelier"])
}

/// `logis training`, `logis formation`: training sessions of staff.
struct TrainingCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training",
    abstract: help(
      "Formations du personnel des bailleurs, par métier.",
      "Training of landlords' staff, by job."),
    discussion: example("logis formation lister"),
    subcommands: [
      AddTrainingCommand.self, AttendTrainingCommand.self, ListTrainingsCommand.self,
      ShowTrainingCommand.self,
    ],
    aliases: ["formation"])
}

/// `logis committee`, `logis comite`: follow-up groups and steering committees.
struct CommitteeCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "committee",
    abstract: help(
      "Réunions des groupes de suivi et comités de pilotage.",
      "Meetings of follow-up groups and steering committees."),
    discussion: example("logis comite lister"),
    subcommands: [
      AddMeetingCommand.self, AttendMeetingCommand.self, ListMeetingsCommand.self,
      ShowMeetingCommand.self,
    ],
    aliases: ["comite"])
}
