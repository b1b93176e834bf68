package import CaseKernel

/// A dwelling, and what is to be said about its record.
package struct DwellingSheet: Sendable {
  package var dwelling: Dwelling

  /// The sheet of a dwelling that the viewer may see.
  package init(_ dwelling: Dwelling) {
    self.dwelling = dwelling
  }

  /// Notes on the record: where main rooms stand in for habitable rooms, it is said.
  package var findings: [Finding] {
    guard dwelling.habitableRooms == nil, let rooms = dwelling.mainRooms else { return [] }
    return [
      Finding(
        "dwelling/main-rooms-stand-in", .information,
        Text(
          fr: "pièces habitables inconnues : les \(rooms) pièces principales en tiennent lieu",
          en: "habitable rooms unknown: the \(rooms) main rooms stand in for them"))
    ]
  }
}
