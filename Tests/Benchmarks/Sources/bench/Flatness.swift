import Foundation

/// Every list, timed on a small store and on a large one: what it costs must not grow with them.
struct Flatness {
  let options: Options
  let machine: Machine

  /// One command on both stores.
  struct Line {
    var command: String
    var small: Cost
    var large: Cost
  }

  private static let commands = [
    "case list --limit 20",
    "case list --open --limit 20",
    "case list --closed --limit 20",
    "case list --programme programme-1 --limit 20",
    "case list --phase support --limit 20",
    "case list --partner landlord-1 --limit 20",
    "case list --referent user-07 --limit 20",
    "case list --overdue --limit 20",
    "case list --silent-for 30 --limit 20",
    "case list --open --overdue --programme programme-1 --limit 20",
    "case list --text 2020-01 --limit 20",
    "case list --text fofana --limit 20",
    "case show 2020-0100",
    "household list --limit 20",
    "household list --text H-0005 --limit 20",
    "household list --text fofana --limit 20",
    "household show H-005000",
    "find fofana --limit 20",
    "find H-005000",
    "agenda --limit 20",
    "agenda --mine --limit 20",
    "agenda --overdue --limit 20",
    "dwelling list --limit 20",
    "dwelling list --landlord landlord-1 --limit 20",
    "dwelling show D-005000",
    "partner list",
    "programme list",
    "programme show programme-1",
    "user list",
  ]

  func measure(progress: (String) -> Void) throws -> [Line] {
    try Self.commands.map { command in
      progress(command)
      var (small, large): ([Cost], [Cost]) = ([], [])
      // The first one of each warms the pages up.
      for run in 0...options.runs {
        let costs = (try logis(command, options.stores[0]), try logis(command, options.stores[1]))
        if run == 0 { continue }
        small.append(costs.0)
        large.append(costs.1)
      }
      return Line(command: command, small: .median(small), large: .median(large))
    }
  }

  /// « 100000 cases, 5250000 entries ».
  func size(of store: String) throws -> String {
    try machine.run(machine.reference, [store, "rows"])
    let lines = try machine.output().split(separator: "\n")
    func count(_ table: String) -> Substring {
      lines.first { $0.hasPrefix(table + " ") }?.split(separator: " ").last ?? "0"
    }
    return "\(count("caseFile")) cases, \(count("entry")) entries"
  }

  private func logis(_ command: String, _ store: String) throws -> Cost {
    try machine.run(
      options.logis,
      command.split(separator: " ").map(String.init) + [
        "--config", options.configuration, "--store", store, "--today", "2026-12-31", "--as",
        command.contains("--mine") ? "user-07" : "bench",
      ])
  }
}
