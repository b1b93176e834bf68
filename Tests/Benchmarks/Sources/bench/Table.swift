import Foundation

/// The figures as a Markdown table.
struct Table {
  var works: [Work]

  /// Wall clock and processor time of both sides, with the ratio of wall clocks.
  func text() -> String {
    let rows = works.map(cells)
    let header = ["work", "C", "logis", "ratio", "CPU of C", "CPU of logis", "memory", "runs"]
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

  private func cells(_ work: Work) -> [String] {
    let theirs = work.reference
    guard let ours = work.logis else {
      return [
        work.name, seconds(theirs.wall), "–", "–", seconds(theirs.cpu), "–",
        memory(theirs.peak), "\(work.runs)",
      ]
    }
    return [
      work.name, seconds(theirs.wall), seconds(ours.wall), ratio(ours.wall, theirs.wall),
      seconds(theirs.cpu), seconds(ours.cpu), memory(theirs.peak) + ", " + memory(ours.peak),
      "\(work.runs)",
    ]
  }

  private func seconds(_ value: Double) -> String {
    value < 1 ? String(format: "%.1f ms", value * 1000) : String(format: "%.2f s", value)
  }

  private func ratio(_ ours: Double, _ theirs: Double) -> String {
    String(format: "%.2f×", ours / theirs)
  }

  private func memory(_ kibibytes: Int) -> String {
    String(format: "%.1f MB", Double(kibibytes) * 1024 / 1e6)
  }
}
