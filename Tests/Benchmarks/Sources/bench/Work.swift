import Foundation

/// One work, done by both sides or by the reference alone.
struct Work {
  var name: String
  var reference: Cost
  /// Nil where the command line of logis has no such work.
  var logis: Cost?
  var runs: Int
}

/// The works, in the order in which each leaves what the next needs.
struct Works {
  let options: Options
  let machine: Machine

  private var referenceStore: String { machine.path("reference.sqlite") }
  private var logisStore: String { machine.path("logis.sqlite") }
  private var file: String { machine.path("households.csv") }

  /// Measures everything. Says on `progress` what it is at.
  func measure(progress: (String) -> Void) throws -> [Work] {
    try Households(count: options.households).csv()
      .write(toFile: file, atomically: false, encoding: .utf8)
    var works: [Work] = []
    progress("start")
    works.append(
      try both("start, say the version", runs: options.runs * 10) {
        try reference(["version"])
      } logis: {
        try machine.run(options.logis, ["--version"])
      })
    progress("import of \(options.households) households")
    works.append(try importing())
    progress("opening of \(options.cases) cases")
    works.append(try opening())
    progress("list")
    works.append(
      try both("start and list 20 of \(options.cases) open cases", runs: options.runs * 10) {
        try reference([referenceStore, "list", "20"])
      } logis: {
        try logis(["case", "list", "--open", "--limit", "20"])
      })
    progress("works of the reference alone")
    return works + (try alone())
  }

  private func importing() throws -> Work {
    try both("import \(options.households) households, one batch", runs: options.runs) {
      machine.removeStore(referenceStore)
      return try reference([referenceStore, "import", file])
    } logis: {
      machine.removeStore(logisStore)
      try logis(["init", "--user", "bench"])
      return try logis(["household", "import", file])
    }
  }

  /// Opens every case by its own process, once: also what the list then reads.
  private func opening() throws -> Work {
    var ours: [Cost] = []
    var theirs: [Cost] = []
    for number in 1...options.cases {
      let household = Households.id(number)
      theirs.append(try reference([referenceStore, "open", household]))
      ours.append(
        try logis([
          "case", "open", "visites-sociales-44", household, "--on", "2026-01-05",
          "--set", "entryPoint=duringTenancy",
        ]))
    }
    return Work(
      name: "open \(options.cases) cases, a process and a transaction each",
      reference: .sum(theirs), logis: .sum(ours), runs: 1)
  }

  /// What the command line has no single command for; logis' side comes with its library.
  private func alone() throws -> [Work] {
    let count = String(options.cases)
    var costs: [[Cost]] = [[], [], []]
    for _ in 0..<options.runs {
      machine.removeStore(referenceStore)
      costs[0].append(try reference([referenceStore, "intake", count]))
      costs[2].append(try reference([referenceStore, "moves"]))
      machine.removeStore(referenceStore)
      costs[1].append(try reference([referenceStore, "intake-each", count]))
    }
    let names = [
      "intake \(count) households, cases, 5 entries each, one batch",
      "the same, one transaction a case",
      "\(count) moves, half refused, one transaction each",
    ]
    return zip(names, costs).map {
      Work(name: $0, reference: .median($1), logis: nil, runs: options.runs)
    }
  }

  /// Both sides in turn, so that what else the machine does meets both.
  private func both(
    _ name: String, runs: Int, reference: () throws -> Cost, logis: () throws -> Cost
  ) throws -> Work {
    var theirs: [Cost] = []
    var ours: [Cost] = []
    for _ in 0..<runs {
      theirs.append(try reference())
      ours.append(try logis())
    }
    return Work(name: name, reference: .median(theirs), logis: .median(ours), runs: runs)
  }

  private func reference(_ arguments: [String]) throws -> Cost {
    try machine.run(machine.reference, arguments)
  }

  @discardableResult
  private func logis(_ arguments: [String]) throws -> Cost {
    try machine.run(
      options.logis,
      arguments + [
        "--config", options.configuration, "--store", logisStore, "--today", "2026-03-02",
      ] + (arguments.first == "init" ? [] : ["--as", "bench"]))
  }
}
