package import CaseKernel

extension Transaction {
  /// Writes down a call that is new to the store.
  package func register(_ call: CallForProjects) throws(StoreDefect) {
    if let missing = try missing(partners: call.partners) { throw missing }
    try run(
      Requests.insertCall,
      [.init(call.id), .init(call.examinedOn), .utf8(try StoredJSON.encoded(call))])
    try append(.registered(call), "registered", on: stamp.day, to: call.id)
  }

  /// Writes down what an examination says of a file, and the call as it then stands.
  package func examine(
    _ call: CallForProjects, _ examination: Examination, on day: Day
  ) throws(StoreDefect) {
    try run(
      Requests.updateCall,
      [.init(call.id), .init(call.examinedOn), .utf8(try StoredJSON.encoded(call))])
    try append(.examined(examination), "examined", on: day, to: call.id)
  }

  private func append(
    _ body: CallEntry.Body, _ kind: String, on day: Day, to call: CallForProjects.ID
  ) throws(StoreDefect) {
    var stream = try stream(beginning: .call, call.rawValue)
    let entry = NewEntry(
      on: day, kind: kind, visibility: .everyPartner, body: try StoredJSON.encoded(body))
    try append([entry], to: &stream)
  }
}

extension CallForProjects {
  /// Every organisation that the call names.
  fileprivate var partners: [Partner.ID?] {
    examiners
      + files.flatMap { file in
        [file.landlord] + file.operators + file.money.plan.map(\.funder)
      }
  }
}
