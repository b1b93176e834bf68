import Foundation

/// One work, done by both sides.
struct Work {
  var name: String
  var reference: Cost
  var logis: Cost
  /// Which figure the ratio is of: processor time where the work is long, else wall clock.
  var clock: KeyPath<Cost, Double>
  /// How many times the cost of plain C is still good; `nil` where nothing is set.
  var reach: Double?
  var runs: Int
}

/// The works, in the order in which each leaves what the next needs.
struct Works {
  let options: Options
  let machine: Machine

  private var empty: String { machine.path("empty.sqlite") }
  private var referenceStore: String { machine.path("reference.sqlite") }
  private var logisStore: String { machine.path("logis.sqlite") }
  private var count: String { String(options.cases) }

  /// Measures everything. Says on `progress` what it is at.
  func measure(progress: (String) -> Void) throws -> [Work] {
    try driver(empty, ["init"])
    progress("intake of \(count) cases, one transaction each")
    let each = try intake("intake-each", "the same, one transaction a case", reach: 2)
    progress("intake of \(count) cases, one batch")
    let batch = try intake(
      "intake", "intake of \(count) households with a case and 5 entries each, one batch",
      reach: 2.5)
    try checkRows()
    progress("moves")
    let moves = try moving()
    try checkRows()
    progress("report")
    let report = try reporting()
    progress("start and list")
    return [try starting(), try listing(), batch, each, moves, report]
  }

  private func starting() throws -> Work {
    try both("start, say the version", \.wall, reach: nil, runs: options.runs * 10) {
      try machine.run(machine.reference, ["version"])
    } logis: {
      try machine.run(options.logis, ["--version"])
    }
  }

  private func listing() throws -> Work {
    try both(
      "start and list 20 of \(count) open cases", \.wall, reach: 4, runs: options.runs * 10
    ) {
      try reference(logisStore, ["list", "20"])
    } logis: {
      try logis(["case", "list", "--open", "--limit", "20"], logisStore)
    }
  }

  private func intake(_ verb: String, _ name: String, reach: Double) throws -> Work {
    try both(name, \.cpu, reach: reach, runs: options.runs) {
      try machine.copyStore(empty, to: referenceStore)
      return try reference(referenceStore, [verb, count])
    } logis: {
      try machine.copyStore(empty, to: logisStore)
      return try driver(logisStore, [verb, count])
    }
  }

  /// Each run moves the cases of a fresh copy.
  private func moving() throws -> Work {
    let (theirs, ours) = (machine.path("reference-full.sqlite"), machine.path("logis-full.sqlite"))
    try machine.copyStore(referenceStore, to: theirs)
    try machine.copyStore(logisStore, to: ours)
    return try both(
      "\(count) moves, half refused, one transaction each", \.cpu, reach: 4, runs: options.runs
    ) {
      try machine.copyStore(theirs, to: referenceStore)
      return try reference(referenceStore, ["moves", count])
    } logis: {
      try machine.copyStore(ours, to: logisStore)
      return try driver(logisStore, ["moves", count])
    }
  }

  private func reporting() throws -> Work {
    let store = machine.path("year.sqlite")
    try machine.copyStore(empty, to: store)
    try driver(store, ["generate", count, String(options.cases * 20), "2026-01-05"])
    let year = ["report", "2026-01-01", "2026-12-31"]
    var said = (theirs: "", ours: "")
    let work = try both(
      "yearly report, all indicators of 7 programmes", \.cpu, reach: 1.5, runs: options.runs * 4
    ) {
      let cost = try reference(store, year)
      said.theirs = try machine.output()
      return cost
    } logis: {
      let cost = try driver(store, year)
      said.ours = try machine.output()
      return cost
    }
    guard said.theirs == said.ours else { throw BenchError.different("the figures of the year") }
    return work
  }

  /// Both stores hold the same rows, and ours is not the only one that `verify` finds whole.
  private func checkRows() throws {
    try reference(referenceStore, ["rows"])
    let theirs = try machine.output()
    try reference(logisStore, ["rows"])
    guard try machine.output() == theirs else { throw BenchError.different("the number of rows") }
    try logis(["verify"], referenceStore)
  }

  /// Both sides in turn, so that what else the machine does meets both.
  private func both(
    _ name: String, _ clock: KeyPath<Cost, Double>, reach: Double?, runs: Int,
    reference: () throws -> Cost, logis: () throws -> Cost
  ) throws -> Work {
    var theirs: [Cost] = []
    var ours: [Cost] = []
    for _ in 0..<runs {
      theirs.append(try reference())
      ours.append(try logis())
    }
    return Work(
      name: name, reference: .median(theirs), logis: .median(ours), clock: clock, reach: reach,
      runs: runs)
  }

  @discardableResult
  private func reference(_ store: String, _ arguments: [String]) throws -> Cost {
    try machine.run(machine.reference, [store] + arguments)
  }

  @discardableResult
  private func driver(_ store: String, _ arguments: [String]) throws -> Cost {
    try machine.run(options.driver, [options.configuration, store] + arguments)
  }

  @discardableResult
  private func logis(_ arguments: [String], _ store: String) throws -> Cost {
    try machine.run(
      options.logis,
      arguments + [
        "--config", options.configuration, "--store", store, "--today", "2026-12-31", "--as",
        "bench",
      ])
  }
}
