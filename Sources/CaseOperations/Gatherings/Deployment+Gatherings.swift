import CaseConfiguration
import CaseKernel
import CaseStore

extension Deployment {
  /// A gathering as the system sees it, and the programme that it belongs to.
  func gathering(
    _ id: Gathering.ID, _ registry: Registry
  ) throws -> (sheet: GatheringSheet, configured: ConfiguredProgramme) {
    guard let place = try registry.place(of: id) else { throw Problem.unknownGathering(id) }
    let configured = try programme(place.programme)
    let lines = try registry.programmeJournal(place.programme).map { JournalLine($0) }
    let book = GatheringBook(lines, of: configured.instance, configured.definition.declared)
    guard let sheet = book[id] else { throw Problem.unknownGathering(id) }
    return (sheet, configured)
  }

  /// A gathering as a viewer may see it.
  func gathering(
    _ id: Gathering.ID, _ registry: Registry, seenBy reader: Reader
  ) throws -> GatheringSheet {
    guard let place = try registry.place(of: id) else { throw Problem.unknownGathering(id) }
    let configured = try programme(place.programme)
    let declared = configured.definition.declared
    let lines = try reader.lines(
      of: registry.programmeJournal(place.programme), configured.instance, declared, registry)
    guard var sheet = GatheringBook(lines, of: configured.instance, declared)[id] else {
      throw Problem.unknownGathering(id)
    }
    try sheet.addHouseholds(reader, registry, smallCells(of: place.programme, for: reader.viewer))
    return sheet
  }

  /// Runs an act on a gathering in a transaction of its own and shows what it came to; a dry run
  /// shows it and undoes it.
  func writeGathering(
    _ name: String, _ session: Session, _ act: (Transaction) throws -> Gathering.ID
  ) throws -> GatheringSheet {
    try checkMayAct(session.viewer)
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    let reader = store.reader(session.viewer, on: session.day)
    do {
      return try store.write(name, stamp) { transaction in
        let id = try act(transaction)
        let sheet = try gathering(id, transaction.registry, seenBy: reader)
        if session.dryRun { throw Foreseen(sheet: sheet) }
        return sheet
      }
    } catch let foreseen as Foreseen {
      return foreseen.sheet
    }
  }
}

/// What a dry run found before all that it wrote is undone.
private struct Foreseen: Error {
  var sheet: GatheringSheet
}

extension GatheringSheet {
  /// Whether anybody is known to have been there, cases included.
  func isAttended(_ registry: Registry) throws -> Bool {
    if hasAttendance { return true }
    guard let kind = kind.attendance else { return false }
    return try !registry.attendance(of: id, kind, on: on).isEmpty
  }

  /// The households that took part, as far as the reader may know: cases whose own entry they
  /// read, and a number, which is hidden where it is small (D5.4, D6.8).
  mutating func addHouseholds(
    _ reader: Reader, _ registry: Registry, _ threshold: Int?
  ) throws {
    guard let kind = kind.attendance, state == .held else { return }
    let found = try reader.attendance(of: id, kind, on: on, registry)
    attendance = found
    households = found.households.hidden(under: threshold)
  }
}

extension ProgrammeInstance {
  /// Gatherings are added and attended where the programme takes acts, by who works in it.
  func checkTakesGatherings(by viewer: Viewer) throws(Problem) {
    guard enabled else { throw Problem(.programmeDisabled(id)) }
    guard viewer.partner.map({ partners.values.joined().contains($0) }) ?? true else {
      throw .notAllowed(
        Text(
          fr: "l'utilisateur \(viewer.user) n'est d'aucun partenaire du programme \(id)",
          en: "user \(viewer.user) is of no partner of programme \(id)"))
    }
  }

  /// A partner named in an act must be one of the programme's, or sit on one of its committees.
  func check(_ partner: Partner.ID) throws(Problem) {
    let known = Set(partners.values.joined()).union(committees.flatMap(\.members))
    guard !known.contains(partner) else { return }
    throw .unknown(
      Text(fr: "partenaire du programme", en: "partner of the programme"), partner.rawValue,
      known: known.map(\.rawValue).sorted(), list: "logis programme show \(id)")
  }
}
