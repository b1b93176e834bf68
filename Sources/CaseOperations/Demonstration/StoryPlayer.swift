import CaseConfiguration
import CaseKernel
import CaseStore

/// Plays stories day by day, as they would have been written: the numbers of cases follow the days
/// on which they were opened, and the acts of a day share a transaction.
struct StoryPlayer {
  let deployment: Deployment
  /// Who acts; in a case, for the operator of its programme.
  let viewer: Viewer
  /// Acts after this day are yet to come.
  let until: Day
  private(set) var cases = 0
  private(set) var acts = 0

  init(deployment: Deployment, viewer: Viewer, until day: Day) {
    self.deployment = deployment
    self.viewer = viewer
    until = day
  }

  /// One act, and where it belongs.
  private struct Turn {
    /// The story and its household; `nil` for what belongs to no case.
    var told: (story: Int, household: Household.ID)?
    var programme: ConfiguredProgramme
    var act: Story.Act
  }

  /// Imports the dwellings of a file, then its households, on the day of its first act.
  ///
  /// - Returns: how many households there are.
  func registerHouseholds(of file: StoryFile) throws -> Int {
    guard let first = file.firstDay, first <= until else { return 0 }
    let session = session(viewer, on: first)
    if let path = file.dwellings {
      _ = try ImportDwellings(ImportFile(path)).perform(in: deployment, session)
    }
    guard let path = file.households else { return 0 }
    let report = try ImportHouseholds(ImportFile(path)).perform(in: deployment, session)
    return report.added + report.modified + report.unchanged
  }

  /// Plays every act up to the last day, in the order of the days, then of the files.
  mutating func play(_ files: [StoryFile]) throws {
    let turns = try turns(files).filter { $0.act.on <= until }
    let days = Dictionary(grouping: turns, by: \.act.on).sorted { $0.key < $1.key }
    var opened: [Int: CaseFile.ID] = [:]
    for (day, turns) in days {
      let stamp = Stamp(viewer: viewer, at: day.morning, day: day)
      opened = try deployment.store.write("demonstration", stamp) { transaction in
        var opened = opened
        for turn in turns { try play(turn, transaction, &opened) }
        return opened
      }
    }
    let handedOver = turns.count { if case .handOver = $0.act.deed { true } else { false } }
    (cases, acts) = (opened.count + handedOver, turns.count)
  }

  private func turns(_ files: [StoryFile]) throws -> [Turn] {
    let stories = files.flatMap { file in file.stories.map { (file, $0) } }
    let journals = try files.flatMap { file in
      let programme = try deployment.programme(file.programme)
      return file.journal.map { Turn(told: nil, programme: programme, act: $0) }
    }
    return try stories.enumerated().flatMap { number, told in
      let programme = try deployment.programme(told.0.programme)
      return told.1.acts.map {
        Turn(told: (number, told.1.household), programme: programme, act: $0)
      }
    } + journals
  }

  private func play(
    _ turn: Turn, _ transaction: Transaction, _ opened: inout [Int: CaseFile.ID]
  ) throws {
    let author = author(in: turn.programme.instance)
    let session = session(author, on: turn.act.on)
    try telling(turn.act.place) {
      guard let (story, household) = turn.told else {
        return try playOutsideCases(turn, transaction, session)
      }
      opened[story] = try play(
        turn, household, opened[story], transaction, session)
    }
  }

  /// Plays an act in the case that the story has come to.
  ///
  /// - Returns: the case in which the story goes on; `nil` before there is one.
  private func play(
    _ turn: Turn, _ household: Household.ID, _ id: CaseFile.ID?, _ transaction: Transaction,
    _ session: Session
  ) throws -> CaseFile.ID? {
    if case .household(let cells) = turn.act.deed {
      try EditHousehold(household, cells).write(transaction, session)
      return id
    }
    if case .open(let kind, let facts) = turn.act.deed {
      let request = OpenCase(turn.programme.instance.id, household, kind: kind, facts: facts)
      return try request.write(turn.programme, transaction, session)
    }
    guard let id else { throw Problem.notOpenedYet }
    switch turn.act.deed {
    case .handOver(let programme, let outcome, let facts, let agreedOn):
      let request = HandOver(
        id, to: programme, outcome: outcome, facts: facts, agreedOn: agreedOn)
      return try request.write(
        deployment.programme(programme), transaction, deployment, system(session))
    case .link(let kind, .household(let other)):
      let earlier = try transaction.registry.cases(of: other).last { $0.id != id }
      guard let earlier else { throw Problem.notOpenedYet }
      let request = LinkCases(id, CaseLink(to: earlier.id, kind: kind))
      try request.write(transaction, deployment, system(session))
    case .household(let cells):
      try EditHousehold(household, cells).write(transaction, session)
    default:
      if case .assign(let user, let employer, _) = turn.act.deed {
        try register(user, of: employer ?? session.viewer.partner, transaction)
      }
      try turn.act.deed.request(on: id)?.write(transaction, deployment, system(session))
    }
    return id
  }

  /// Who is named in a story has an account, for the partner that the story says.
  private func register(
    _ user: User.ID, of partner: Partner.ID?, _ transaction: Transaction
  ) throws {
    guard try transaction.registry.user(user) == nil else { return }
    _ = try transaction.save(User(id: user, roles: [.socialWorker], partner: partner))
  }

  /// A story may have gone on in another programme, whose partners are others: it is told for all.
  private func system(_ session: Session) -> Session {
    var session = session
    session.viewer.partner = nil
    return session
  }

  private func playOutsideCases(
    _ turn: Turn, _ transaction: Transaction, _ session: Session
  ) throws {
    let programme = turn.programme.instance.id
    if case .gather(let meeting) = turn.act.deed {
      return try meeting.write(in: programme, transaction, deployment, session)
    }
    try turn.act.request(in: programme)?.write(transaction, deployment, session)
  }

  private func author(in instance: ProgrammeInstance) -> Viewer {
    Viewer(user: viewer.user, roles: viewer.roles, partner: instance.partners["operator"]?.first)
  }

  private func session(_ viewer: Viewer, on day: Day) -> Session {
    Session(viewer: viewer, at: day.morning, day: day)
  }

  /// A refusal of a story is a defect of its file: it says where the act is written.
  private func telling(_ place: Place, _ act: () throws -> Void) throws {
    do {
      try act()
    } catch var problem as Problem {
      problem.message = Text(
        fr: "\(place): \(problem.message.fr)", en: "\(place): \(problem.message.en)")
      throw problem
    }
  }
}

extension Problem {
  /// An act of a story that comes before its case is open.
  static var notOpenedYet: Problem {
    Problem(
      "not-opened-yet",
      Text(
        fr: "le dossier n'est pas encore ouvert ce jour-là",
        en: "the case is not open on that day yet"),
      remedy: Text(
        fr: "dater l'acte du jour de l'ouverture ou après",
        en: "date the act on the day of the opening or later"))
  }
}
