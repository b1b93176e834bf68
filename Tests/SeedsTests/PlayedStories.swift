import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import FoundationEssentials
import InstalledProgrammes

/// The shipped demonstration, played once for all tests of this target.
enum PlayedStories {
  /// The root of the package, in which `config.yaml` and the seeds stand.
  static let root = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
  static let today = Day(year: 2026, month: 3, day: 2) ?? .first

  static func configuration() throws -> Configuration {
    try Deployment.configuration("/\(root)/config.yaml", installed: InstalledProgrammes.all)
  }

  static let outcome = Result { try played(until: today) }

  /// Plays the stories into a folder of its own.
  static func played(until day: Day) throws -> PrepareDemonstration.Outcome {
    let folder = FileManager.default.temporaryDirectory.path + "/seeds-\(UUID().uuidString)"
    return try PrepareDemonstration(
      folder: folder, day: day, installed: InstalledProgrammes.all
    ).perform(try configuration())
  }

  /// Every case, as the kernel knows it.
  static func files() throws -> [CaseFile] {
    let deployment = try outcome.get().deployment
    let rows = try ListCases(CaseFilter()).perform(in: deployment, session()).rows
    return try deployment.store.read { registry in
      try rows.compactMap { try registry.caseFile($0.id) }
    }
  }

  static func session() throws -> Session {
    let at = Instant(today, hour: 9) ?? Instant(milliseconds: 0)
    return Session(viewer: try outcome.get().viewer, at: at, day: today)
  }
}
