import Foundation

/// Rows of cells as a Markdown table.
struct Markdown {
  var header: [String]
  var rows: [[String]]

  func text() -> String {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([header, rule] + rows).map { row in
      let padded = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  static func seconds(_ value: Double) -> String {
    value < 1 ? String(format: "%.1f ms", value * 1000) : String(format: "%.2f s", value)
  }

  static func times(_ ratio: Double) -> String { String(format: "%.2f×", ratio) }
}

/// The figures of both sides.
struct Table {
  var works: [Work]

  func text() -> String {
    Markdown(
      header: ["work", "clock", "C", "logis", "ratio", "reach", "memory of C, logis", "runs"],
      rows: works.map(cells)
    ).text()
  }

  private func cells(_ work: Work) -> [String] {
    let (theirs, ours) = (work.reference[keyPath: work.clock], work.logis[keyPath: work.clock])
    return [
      work.name, work.clock == \.cpu ? "CPU" : "wall", Markdown.seconds(theirs),
      Markdown.seconds(ours), Markdown.times(ours / theirs),
      work.reach.map(Markdown.times) ?? "–",
      memory(work.reference.peak) + ", " + memory(work.logis.peak), "\(work.runs)",
    ]
  }

  private func memory(_ kibibytes: Int) -> String {
    String(format: "%.1f MB", Double(kibibytes) * 1024 / 1e6)
  }
}

/// How long each list takes on the small store and on the large one.
struct FlatTable {
  var lines: [Flatness.Line]

  func text() -> String {
    Markdown(
      header: ["command", "small", "large", "ratio", "memory, large"],
      rows: lines.map { line in
        [
          "logis " + line.command, Markdown.seconds(line.small.wall),
          Markdown.seconds(line.large.wall), Markdown.times(line.large.wall / line.small.wall),
          String(format: "%.1f MB", Double(line.large.peak) * 1024 / 1e6),
        ]
      }
    ).text()
  }
}
