import CaseKernel

extension ReferenceCheck {
  /// The kind that answers has a field that names entries of the kind that is answered.
  func answer(_ answer: RecordAnswer, in place: String) -> [String] {
    let field = declared.eventKind(answer.by)?.fields.first { $0.id == answer.naming }
    var names = false
    if case .entry(let kinds) = field?.kind { names = kinds.contains(answer.to.kind) }
    return record(answer.to, in: place) + kind(answer.by, in: place)
      + (names ? [] : ["\(place): \(answer.naming) of \(answer.by) names no \(answer.to.kind)"])
  }

  /// The kinds of a plan of time count minutes, its days are dated, its levels are among those that
  /// may be stated.
  func planned(_ time: PlannedTime, in place: String) -> [String] {
    let untimed = time.kinds.filter { id in
      declared.eventKind(id)?.fields.contains { $0.id == EntryField.minutes.id } != true
    }
    let dated = fact(time.start, in: place) + fact(time.turn, in: place)
    let found = dated + untimed.map { "\(place): \($0) counts no minutes" }
    guard case .monthly(let monthly) = time.plan else { return found }
    let levels = RecordTest(monthly.kind, monthly.field, oneOf: monthly.byLevel.keys.sorted())
    return found + record(levels, in: place)
  }
}
