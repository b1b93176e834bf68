import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Glibc
import InstalledProgrammes

/// A deployment over the store of the benchmark, and who works in it.
struct Workplace {
  let deployment: Deployment
  let viewer: Viewer
  /// The day on which everything is written: after all that happens.
  let day = Day(year: 2026, month: 12, day: 31) ?? .last

  /// Opens a store that `create` has made.
  init(_ configuration: String, _ store: String) throws {
    deployment = try Deployment.open(
      configuration: configuration, store: store, installed: InstalledProgrammes.all)
    viewer = try deployment.viewer(named: "bench", account: nil)
  }

  /// Makes a store with its user, its partners and the definitions of its programmes.
  static func create(_ file: String, _ store: String) throws {
    let configuration = try Deployment.configuration(file, installed: InstalledProgrammes.all)
    let first = Day(year: 2026, month: 1, day: 5) ?? .first
    let now = Instant(milliseconds: Int64(time(nil)) * 1000)
    _ = try InitialiseStore(path: store, user: "bench", at: now, day: first)
      .perform(configuration)
    let place = try Workplace(file, store)
    try place.deployment.store.write("init", place.stamp) { transaction in
      for programme in configuration.programmes {
        try transaction.store(programme.definition.declared)
      }
    }
    try place.deployment.store.close()
  }

  /// The instant is read anew, as each act of a person would have its own.
  var stamp: Stamp { Stamp(viewer: viewer, at: now, day: day) }

  var session: Session { Session(viewer: viewer, at: now, day: day) }

  /// The programmes in the order of the configuration.
  var programmes: [ConfiguredProgramme] {
    get throws {
      let programmes = deployment.configuration.programmes
      guard !programmes.isEmpty else { throw DriverError.noProgramme }
      return programmes
    }
  }

  private var now: Instant { Instant(milliseconds: Int64(time(nil)) * 1000) }
}
