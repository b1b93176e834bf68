import Foundation
import Testing

/// Two people open cases at the same time, in two processes.
@Suite struct ConcurrencyTests {
  @Test func `two processes that open cases at once leave no gap, no duplicate and no refusal`()
    throws
  {
    let stage = try Stage()
    defer { stage.remove() }
    let rows = (1...40).map { "C-\($0),Nom\($0),holder,lnh,tenant" }.joined(separator: "\n")
    try ("household,lastName,relation,landlord,tenure\n" + rows + "\n").write(
      to: stage.folder.appendingPathComponent("many.csv"), atomically: true, encoding: .utf8)
    #expect(
      try stage.run("logis init --user claire && logis household import many.csv").status == 0)
    let opening = "for i in $(seq FROM TO); do logis case open visites-sociales-44 C-$i >/dev/null"
    let one = opening.replacingOccurrences(of: "FROM TO", with: "1 20") + " || exit 1; done"
    let other = opening.replacingOccurrences(of: "FROM TO", with: "21 40") + " || exit 1; done"

    let (output, status) = try stage.run("(\(one)) & first=$!; (\(other)) && wait $first")

    #expect(status == 0, "\(output)")
    let listed = try stage.run("logis case list --format csv | tail -n +2 | cut -d, -f1 | sort")
    let expected = (1...40).map { "2026-00" + ($0 < 10 ? "0" : "") + String($0) }
    #expect(listed.output.split(separator: "\n").map(String.init) == expected)
  }
}
