import ArgumentParser
import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import InstalledProgrammes
import Interchange

/// `logis demo`: the main job on the seeds, in a store of its own.
struct Demonstrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: help(
      "Montrer le travail sur les exemples, dans une base à part.",
      "Show the work on the seeds, in a store apart."),
    discussion: help(
      "Ici, --output nomme le dossier de la base (sinon ./logis-demo) ; le jour est le 2 mars "
        + "2026, sauf --today.",
      "Here, --output names the folder of the store (else ./logis-demo); the day is 2 March "
        + "2026, unless --today says otherwise.")
      + "\n\n" + example("logis demo --output essai"), aliases: ["demonstration"])

  @OptionGroup var options: GlobalOptions

  /// The day on which the seeds are to be looked at, so that the answer is stable.
  static let usualDay = Day(year: 2026, month: 3, day: 2)

  func run() throws {
    let configuration = try Deployment.configuration(
      options.configPath, installed: InstalledProgrammes.all)
    let language = options.language?.language ?? configuration.organisation.language
    do {
      try exit(language).show(answer(configuration, language))
    } catch {
      throw Told(error: error, language: language)
    }
  }

  private func answer(
    _ configuration: Configuration, _ language: Language
  ) throws -> ShowAnswer {
    let day = try self.day
    let laid = try PrepareDemonstration(
      folder: options.output ?? "logis-demo", day: day, installed: InstalledProgrammes.all
    ).perform(configuration)
    let session = Session(viewer: laid.viewer, at: Civil.now, day: day, language: language)
    let scene = try DemonstrationScene(laid, session)
    let steps = NextSteps(
      store: laid.deployment.store.path, configuration: options.configPath, scene: scene)
    return ShowAnswer(
      object: scene.object(steps, language),
      page: DemonstrationPage(scene: scene, steps: steps, language: language).page)
  }

  private var day: Day {
    get throws {
      if options.today == nil, Environment["LOGIS_TODAY"] == nil, let usual = Self.usualDay {
        return usual
      }
      return try options.civilDay()
    }
  }

  /// The answer goes to standard output: `--output` is the folder here.
  private func exit(_ language: Language) -> Exit {
    var plain = options
    plain.output = nil
    return Exit(plain, language: language)
  }
}
