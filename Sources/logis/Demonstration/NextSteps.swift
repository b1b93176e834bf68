import CaseKernel
import CaseOperations
import Reporting

/// The commands by which one goes on by hand in the store of a demonstration.
struct NextSteps {
  let store: String
  let commands: [String]

  init(store: String, configuration: String, scene: DemonstrationScene) {
    self.store = store
    let named = configuration == "config.yaml" ? "" : " --config " + Self.quoted(configuration)
    let ending = named + " --store \(Self.quoted(store)) --today \(scene.day)"
    let id = scene.caseload.oldest.map { "case show \($0)" } ?? "household list"
    let programme = scene.years.lazy.compactMap(\.budget).first
    let report =
      programme.map { budget in
        let period = budget.account.period
        return "report budget \(budget.instance.id) --from \(period.from) --to \(period.to)"
      } ?? "programme list"
    commands = ["case list --open", id, report].map { "logis " + $0 + ending }
  }

  /// A path as a shell takes it whole.
  private static func quoted(_ path: String) -> String {
    let plain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return plain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
