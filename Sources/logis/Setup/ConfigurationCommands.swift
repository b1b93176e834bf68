import ArgumentParser
import CaseConfiguration
import CaseKernel
import CaseOperations
import InstalledProgrammes
import Interchange

/// `logis config`: what `config.yaml` says, and what is wrong with it.
struct ConfigurationCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: help("Vérifier et montrer la configuration.", "Check and show the configuration."),
    discussion: example("logis config check"),
    subcommands: [CheckConfigurationCommand.self, ShowConfigurationCommand.self])
}

/// `config check`: every defect at once, one line each; exit 78 when one is an error.
struct CheckConfigurationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: help("Dire tout ce qui ne va pas.", "Say everything that is wrong."),
    discussion: example("logis config check --format json"), aliases: ["verifier"])

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let language = options.language?.language ?? HelpLanguage.current
    let outcome = CheckConfiguration(
      file: options.configPath, store: options.storePath, installed: InstalledProgrammes.all
    ).perform()
    let list = DefectList(
      defects: outcome.defects, concerned: outcome.concerned, file: options.configPath,
      language: language)
    try Exit(options, language: language).show(list)
    if outcome.defects.contains(where: { $0.severity == .error }) {
      throw ExitCode(Problem.Exit.configuration.rawValue)
    }
  }
}

/// `config show`: the configuration in effect, and where each value comes from.
struct ShowConfigurationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: help(
      "Montrer chaque valeur en vigueur et d'où elle vient.",
      "Show every value in effect and where it comes from."),
    discussion: example("logis config show --format csv"), aliases: ["montrer"])

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let configuration = try Deployment.configuration(
      options.configPath, installed: InstalledProgrammes.all)
    let language = options.language?.language ?? configuration.organisation.language
    try Exit(options, language: language).show(
      ConfigurationTable(values: configuration.values, language: language).answer)
  }
}
