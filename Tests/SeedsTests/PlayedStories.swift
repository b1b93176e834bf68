import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import FoundationEssentials
import InstalledProgrammes

/// The shipped demonstration, played once for all tests of this target.
enum PlayedStories {
  /// The root of the package, in which `config.yaml` and the seeds stand.
  static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  /// The day of the demonstration.
  static let today = Day(year: 2026, month: 3, day: 2) ?? .first
  static let programme: ProgrammeInstance.ID = "visites-sociales-44"

  static let outcome = Result { try played(until: today) }

  static func configuration(in folder: String = root) throws -> Configuration {
    try Deployment.configuration(folder + "/config.yaml", installed: InstalledProgrammes.all)
  }

  /// Plays the stories of a configuration into a folder.
  static func played(
    until day: Day, into folder: String = freshFolder(), of deployment: String = root
  ) throws -> PrepareDemonstration.Outcome {
    try PrepareDemonstration(folder: folder, day: day, installed: InstalledProgrammes.all)
      .perform(try configuration(in: deployment))
  }

  /// A path where nothing stands yet.
  static func freshFolder() -> String {
    FileManager.default.temporaryDirectory.path + "/seeds-\(UUID().uuidString)"
  }

  /// Every case on the day of the demonstration, as the kernel knows it.
  static func files() throws -> [CaseFile] {
    try outcome.get().deployment.store.read { registry in
      try registry.caseFiles(
        programme: programme, overlapping: DayRange(from: .first, to: today) ?? year(2015))
    }
  }

  static func session() throws -> Session {
    Session(viewer: try outcome.get().viewer, at: Instant(milliseconds: 0), day: today)
  }

  static func year(_ number: Int) -> DayRange {
    DayRange(yearOf: Day(year: number, month: 1, day: 1) ?? .first)
  }
}
