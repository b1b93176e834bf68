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
}
