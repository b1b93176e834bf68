import CaseConfiguration
import CaseKernel
import CaseStore

extension Story.Meeting {
  /// Adds the gathering on its day, and those who were there.
  func write(
    in programme: ProgrammeInstance.ID, _ transaction: Transaction, _ deployment: Deployment,
    _ session: Session
  ) throws {
    let minutes = hours.map { Int($0.hundredths * 60 / 100) }
    let id = try AddGathering(
      programme, kind, note: CaseEvent.Note(minutes: minutes, with: self.with), facts: facts,
      on: planned
    ).write(transaction, deployment, session)
    let present = try present(in: programme, transaction.registry)
    guard present != AttendGathering.Present() else { return }
    _ = try AttendGathering(id, present).write(transaction, deployment, session)
  }

  private func present(
    in programme: ProgrammeInstance.ID, _ registry: Registry
  ) throws -> AttendGathering.Present {
    var present = AttendGathering.Present()
    present.cases = try households.map { household in
      guard let id = try registry.openCases(of: household, in: programme).first else {
        throw Problem.notOpenedYet
      }
      return id
    }
    present.neighbours = neighbours
    present.staff = staff.map { .init($0.partner, $0.job, $0.count) }
    present.members = members
    present.decisions = decisions
    present.checkpoints = checkpoints.map { .init($0.what, by: $0.due) }
    return present
  }
}
