package import CaseKernel
import Rehousing

extension MatchSheet {
  /// The plan as a page for a commission: ids and initials, nobody's name.
  package func svg(title: String, groups: [KeptPlan.Group], _ language: Language) -> String {
    let rows = groups.map { group in
      PlanDrawing.Row(
        title: "\(group.number) · \(group.kind.label[language])",
        isExchange: group.kind == .exchange,
        stops: group.moves.map { stop(of: $0, language) })
    }
    return PlanDrawing(title: title, rows: rows, language: language).svg
  }

  private func stop(of move: KeptPlan.Move, _ language: Language) -> PlanDrawing.Stop {
    let household = matching.place(of: move.household).map { matching.pool.seekers[$0].household }
    let initials = household?.people.first?.initials ?? ""
    let dwelling = matching.place(of: move.to).flatMap(matching.pool.dwelling)
    let rooms = dwelling?.mainRooms.map { "T\($0)" }
    return PlanDrawing.Stop(
      household: initials.isEmpty
        ? move.household.rawValue : "\(move.household) · \(initials)",
      dwelling: move.to.rawValue,
      details: [rooms, dwelling?.insee].compactMap { $0 }.joined(separator: " · "),
      score: move.score)
  }
}
