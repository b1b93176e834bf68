package import CaseConfiguration
package import CaseKernel
import CaseStore

/// Lays down the demonstration: a fresh store that holds the partners, the invented households and
/// the cases of the configuration's stories, each act decided like anybody's.
///
/// Acts after the day of the demonstration are yet to come and are not played.
package struct PrepareDemonstration: Sendable {
  /// Where the store goes; an earlier demonstration there makes room for the new one.
  package var folder: String
  /// The day of the demonstration: later acts are not played.
  package var day: Day
  /// The modules that the configuration may name.
  package var installed: [InstalledProgramme]

  /// A demonstration to be laid down in the folder; nothing is touched before `perform`.
  package init(folder: String, day: Day, installed: [InstalledProgramme]) {
    self.folder = folder
    self.day = day
    self.installed = installed
  }

  /// Who works in a demonstration, and what a store is recognised by as one.
  package static let user: User.ID = "demonstration"

  /// The demonstration, ready to be looked at.
  package struct Outcome: Sendable {
    /// The configuration over the fresh store.
    package var deployment: Deployment
    /// The invented account that sees everything.
    package var viewer: Viewer
    /// What the source documents publish, file by file.
    package var figures: [StoryFile]
    /// Households registered.
    package var households: Int
    /// Cases opened.
    package var cases: Int
    /// Acts played, openings included.
    package var acts: Int
  }

  /// - Throws: `ConfigurationRefusal` where a file of stories has defects; `Problem` where the
  ///   folder holds something else, or where a rule refuses an act, named by its file and line.
  package func perform(_ configuration: Configuration) throws -> Outcome {
    let files = try DemonstrationStories(configuration).files
    let place = DemonstrationFolder(path: folder)
    try place.clear()
    let deployment = Deployment(
      configuration: configuration, installed: installed, store: try Store.create(at: place.store))
    let user = User(id: Self.user, roles: [.socialWorker, .operatorManager, .administrator])
    try register(user, in: deployment, on: firstDay(of: files))
    var player = StoryPlayer(deployment: deployment, viewer: Viewer(user), until: day)
    var outcome = Outcome(
      deployment: deployment, viewer: Viewer(user), figures: files, households: 0, cases: 0, acts: 0
    )
    for file in files { outcome.households += try player.registerHouseholds(of: file) }
    try player.play(files)
    (outcome.cases, outcome.acts) = (player.cases, player.acts)
    return outcome
  }

  private func register(_ user: User, in deployment: Deployment, on first: Day) throws {
    let unknown = deployment.configuration.unknownPartners(known: [])
    if !unknown.isEmpty { throw ConfigurationRefusal(defects: unknown) }
    let calls = try deployment.configuration.firstCalls()
    let stamp = Stamp(viewer: Viewer(user), at: first.morning, day: first)
    try deployment.store.write("demonstration", stamp) { transaction in
      _ = try transaction.save(user)
      for entry in deployment.configuration.partners?.partners ?? [] {
        _ = try transaction.save(entry.partner)
      }
      for call in calls { try transaction.register(call) }
    }
  }

  private func firstDay(of files: [StoryFile]) -> Day {
    min(files.compactMap(\.firstDay).min() ?? day, day)
  }
}

extension StoryFile {
  /// The day of the first act.
  package var firstDay: Day? { stories.flatMap(\.acts).map(\.on).min() }
}

extension Day {
  /// Nine in the morning in universal time: when the acts of a demonstration are recorded.
  var morning: Instant {
    Instant(self, hour: 9) ?? Instant(milliseconds: 0)
  }
}
