package import CaseKernel

/// A dwelling that was offered to a household, as its entry of the journal says; what is `nil` is
/// unknown.
package struct Offer: Hashable, Sendable {
  /// The number of its entry, which answers name.
  package var entry: Int
  /// The day it was made.
  package var on: Day
  package var dwelling: Dwelling.ID?
  package var landlord: Partner.ID?
  /// The monthly rent without charges.
  package var principalRent: Cents?
  package var charges: Cents?
  /// Living area in whole square metres, rounded down.
  package var livingArea: Int?
  /// Habitable rooms, or the main rooms of the type where those are not known.
  package var rooms: Int?
  package var type: DwellingSize?
  /// The commune by its INSEE code.
  package var commune: String?
  package var floor: Int?
  package var lift: Answer
  package var stepFree: Answer
  /// Good condition and normal hygiene.
  package var goodCondition: Answer
  /// Fits personal, family and if need be professional needs, as the household says.
  package var fitsNeeds: Answer
  /// Within the household's means.
  package var withinMeans: Answer
  /// What the place is compared by (loi 48, art. 13 bis).
  package var comparedBy: PlaceRule?
  /// In the same or a bordering arrondissement, canton or commune.
  package var sameOrBordering: Answer
  /// Metres from the present dwelling.
  package var metresAway: Int?
  /// The day the household was notified of it; the six months count from there.
  package var notifiedOn: Day?

  /// An offer of which only the entry is known.
  package init(entry: Int, on day: Day) {
    self.entry = entry
    on = day
    (lift, stepFree) = (.unknown, .unknown)
    (goodCondition, fitsNeeds, withinMeans, sameOrBordering) =
      (.unknown, .unknown, .unknown, .unknown)
  }

  /// The offer of an entry.
  package init(_ record: LoggedRecord) {
    self.init(entry: record.entry, on: record.on)
    let facts = record.facts
    func answer(_ field: FieldID) -> Answer {
      Answer(facts[field].flatMap { Bool(fieldValue: $0) })
    }
    dwelling = facts["dwelling"]?.text.map { Dwelling.ID($0) }
    landlord = facts["landlord"]?.text.map { Partner.ID($0) }
    principalRent = facts["principalRent"].flatMap { Cents(fieldValue: $0) }
    charges = facts["charges"].flatMap { Cents(fieldValue: $0) }
    livingArea = facts["livingArea"]?.number
    rooms = facts["rooms"]?.number
    type = record.choice("type", as: DwellingSize.self)
    commune = facts["commune"]?.text
    floor = facts["floor"]?.number
    (lift, stepFree) = (answer("lift"), answer("stepFree"))
    (goodCondition, fitsNeeds) = (answer("goodCondition"), answer("fitsNeeds"))
    (withinMeans, sameOrBordering) = (answer("withinMeans"), answer("sameOrBordering"))
    comparedBy = record.choice("comparedBy", as: PlaceRule.self)
    metresAway = facts["metresAway"]?.number
    notifiedOn = facts["notifiedOn"]?.day
  }
}

/// What the place of an offered dwelling is compared by, the first that the commune has.
///
/// Source: loi 48-1360, art. 13 bis (D1.7).
package enum PlaceRule: String, FieldChoice {
  case arrondissement, canton, commune

  /// The unit, as forms show it.
  package var label: Text {
    switch self {
    case .arrondissement: Text(fr: "arrondissement", en: "arrondissement")
    case .canton: Text(fr: "canton", en: "canton")
    case .commune: Text(fr: "commune, à 5 km au plus", en: "commune, 5 km at most")
    }
  }
}
