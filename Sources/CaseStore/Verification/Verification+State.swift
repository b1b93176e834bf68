import CaseKernel

extension Verification {
  /// Compares what the tables say of a subject with what its journal adds up to.
  ///
  /// A journal with erased payloads no longer tells all: it is not replayed.
  mutating func checkState(of stream: Stream, _ subject: String) throws(StoreDefect) {
    switch stream.kind {
    case .caseFile: try checkCase(stream, subject)
    case .household:
      try checkRecord(stream, subject, registry.household(Household.ID(stream.subject)))
    case .partner: try checkRecord(stream, subject, registry.partner(Partner.ID(stream.subject)))
    case .dwelling:
      try checkRecord(stream, subject, registry.dwelling(Dwelling.ID(stream.subject)))
    case .user: try checkRecord(stream, subject, registry.user(User.ID(stream.subject)))
    case .programme: try checkProgramme(stream, subject)
    case .call: try checkCall(stream, subject)
    case .store: break
    }
  }

  private mutating func checkCall(_ stream: Stream, _ subject: String) throws(StoreDefect) {
    let journal = try registry.callJournal(stream)
    if journal.contains(where: { $0.body == nil }) { return }
    if CallForProjects.replayed(journal) != (try registry.call(CallForProjects.ID(stream.subject)))
    {
      add(
        subject,
        Text(
          fr: "l'appel n'est pas celui que donne le journal",
          en: "the call is not what the journal adds up to"))
    }
  }

  private mutating func checkCase(_ stream: Stream, _ subject: String) throws(StoreDefect) {
    guard let file = try registry.caseFile(CaseFile.ID(stream.subject)) else {
      add(subject, Text(fr: "le dossier n'a pas d'état", en: "the case has no state"))
      return
    }
    guard let definition = try registry.definition(file.definition) else {
      throw .unknownDefinition(hash: file.definition)
    }
    let journal = try registry.journal(stream.key)
    if journal.contains(where: { $0.body == nil }) { return }
    guard let replayed = CaseFile.replayed(file.id, journal, definition.eventKinds) else {
      add(
        subject,
        Text(fr: "le journal n'ouvre pas de dossier", en: "the journal opens no case"), entry: 1)
      return
    }
    let projected = try registry.connection.texts(Requests.projected, [.init(file.id)]).first
    if replayed != file || projected != definition.projected(replayed) {
      add(
        subject,
        Text(
          fr: "l'état n'est pas celui que donne le journal",
          en: "the state is not what the journal adds up to"))
    }
  }

  private mutating func checkProgramme(
    _ stream: Stream, _ subject: String
  ) throws(StoreDefect) {
    let journal = try registry.journal(stream.key)
    if journal.contains(where: { $0.body == nil }) { return }
    let kept = try registry.programmeRecords(ProgrammeInstance.ID(stream.subject))
    if kept == LoggedRecord.records(of: journal) { return }
    add(
      subject,
      Text(
        fr: "ce que la base retient du journal du programme n'est pas ce qu'il dit",
        en: "what the store keeps of the programme's journal is not what it says"))
  }

  private mutating func checkRecord<Record: Decodable & Equatable>(
    _ stream: Stream, _ subject: String, _ record: Record?
  ) throws(StoreDefect) {
    var rows = try registry.connection.rows(Requests.lastPayload, [.integer(stream.key)])
    guard try rows.next(), !rows.isNull(0) else { return }
    let written = try rows.json(0, as: Record.self)
    if written != record {
      add(
        subject,
        Text(
          fr: "la fiche n'est pas celle que le journal a écrite en dernier",
          en: "the record is not the one that the journal wrote last"))
    }
  }
}

extension DeclaredDefinition {
  /// The days and the side that are projected beside the state, as the tables give them in one text.
  fileprivate func projected(_ file: CaseFile) -> String {
    let deadlines = deadlines(file).map { "\($0.deadline.id) \($0.on.iso)" }.sorted()
    return "\(due(file)?.iso ?? "")/\(file.lastContact?.iso ?? "")/"
      + deadlines.joined(separator: "/") + "/\(side(file)?.rawValue ?? "")"
  }
}
