package import CaseKernel

/// An entry of an open case that offers a dwelling, or answers an offer.
package struct OpenRecord: Sendable {
  package var id: CaseFile.ID
  package var programme: ProgrammeInstance.ID
  package var household: Household.ID
  package var record: LoggedRecord
}

/// Who lives in a dwelling.
package struct DwellingTenant: Hashable, Sendable {
  package var dwelling: Dwelling.ID
  package var household: Household.ID
  /// Whether the household's address is open, so that it may be named.
  package var mayEnterPool: Bool
}

extension Registry {
  /// The open cases of a programme that are in some phases, and that case, whatever its phase, with
  /// the number of households that are kept apart: of those nothing else is read.
  package func casesForPool(
    _ programme: ProgrammeInstance.ID, in phases: [PhaseID], and id: CaseFile.ID? = nil,
    on day: Day
  ) throws(StoreDefect) -> (cases: [CaseFile], keptApart: Int) {
    let values: [SQLValue] = [
      .init(day), .init(programme), .list(phases.map(\.rawValue)), .init(id),
    ]
    var files: [CaseFile] = []
    for chunk in CaseSelection.chunks(of: try keys(Requests.searchingCases, values)) {
      files += try caseFiles(chunk.keys)
    }
    return (files, try connection.number(Requests.keptApart, values) ?? 0)
  }

  /// The households with wishes that live with some landlords, and how many are kept apart.
  package func wishingHouseholds(
    of landlords: [Partner.ID], on day: Day
  ) throws(StoreDefect) -> (households: [Household.ID], keptApart: Int) {
    let values: [SQLValue] = [.init(day), .list(landlords.map(\.rawValue))]
    let ids = try connection.texts(Requests.wishingHouseholds, values).map { Household.ID($0) }
    return (ids, try connection.number(Requests.wishingKeptApart, values) ?? 0)
  }

  /// The entries of some kinds in all open cases, case by case, in the order of the journals.
  package func openRecords(of kinds: [EventKindID]) throws(StoreDefect) -> [OpenRecord] {
    var rows = try connection.rows(Requests.openRecords, [.list(kinds.map(\.rawValue))])
    var found: [OpenRecord] = []
    while try rows.next() {
      found.append(
        OpenRecord(
          id: rows.id(0), programme: rows.id(1), household: rows.id(2),
          record: LoggedRecord(
            entry: rows.number(3), kind: rows.id(4), on: try rows.day(5),
            facts: try rows.facts(6))))
    }
    return found
  }

  /// The dwellings of those ids that there are, by id.
  package func dwellings(_ ids: [Dwelling.ID]) throws(StoreDefect) -> [Dwelling] {
    try dwellings(Requests.dwellingsAmong, [.list(ids.map(\.rawValue))])
  }

  /// The dwellings, vacant or in delivery, in which nobody is to live: those of some landlords, or
  /// of all where none are named.
  package func freeDwellings(
    of landlords: [Partner.ID]?, on day: Day
  ) throws(StoreDefect) -> [Dwelling] {
    guard let landlords else { return try dwellings(Requests.freeDwellingsOfAll, [.init(day)]) }
    return try dwellings(
      Requests.freeDwellings, [.init(day), .list(landlords.map(\.rawValue))])
  }

  /// The communes in which a dwelling is known.
  package func dwellingCommunes() throws(StoreDefect) -> Set<String> {
    Set(try connection.texts(Requests.dwellingCommunes))
  }

  /// The adverts of exchange platforms.
  package func adverts(on day: Day) throws(StoreDefect) -> [Dwelling] {
    try dwellings(Requests.adverts, [.init(day)])
  }

  /// Who lives in those dwellings on one of those footings, or on one that is not known.
  package func tenants(
    of dwellings: [Dwelling.ID], _ tenures: [Tenure], on day: Day
  ) throws(StoreDefect) -> [DwellingTenant] {
    var rows = try connection.rows(
      Requests.tenants,
      [
        .init(day), .list(dwellings.map(\.rawValue)), .list(tenures.map(\.rawValue)),
      ])
    var found: [DwellingTenant] = []
    while try rows.next() {
      found.append(
        DwellingTenant(
          dwelling: rows.id(0), household: rows.id(1), mayEnterPool: rows.flag(2)))
    }
    return found
  }
}
