package import CaseKernel
import Subletting

extension FamillesGouvernantes {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    unitIndicators + placeIndicators + residentIndicators + supportIndicators
      + Indicator.exits(by: outcomes)
  }

  /// Units begun (I.1) and alive (I.8), their first resident (I.21), their length (I.12).
  private var unitIndicators: [Indicator] {
    [
      .referrals(Text(fr: "projets d'unité reçus", en: "projects of units")),
      .followed(.active(["living"]), Text(fr: "unités en vie partagée", en: "units that lived")),
      Indicator(
        "I.21.resident",
        Text(fr: "délai jusqu'au premier résident", en: "time to the first resident"), .flow,
        .medianDays(
          from: .opened, to: .first("residentIn"),
          over: .happened(.first("residentIn"), .inPeriod))),
      Indicator(
        "I.12.open", Text(fr: "ancienneté des unités", en: "age of the units"), .stock,
        .meanAge(
          since: .entered("living"), over: .all([.active(["living"]), .openAtEnd]))),
    ]
  }

  /// Occupancy in place-days, and what it is made of (I.22); a day in hospital keeps the place.
  private var placeIndicators: [Indicator] {
    let occupied = Span.paired(UnitLife.stays)
    return [
      Indicator(
        "I.22", Text(fr: "taux d'occupation des places", en: "occupancy of the places"), .flow,
        .daysShare(occupied, of: UnitLife.places)),
      Indicator(
        "I.22.occupied", Text(fr: "journées-places occupées", en: "occupied place-days"), .flow,
        .days(occupied)),
      Indicator(
        "I.22.available", Text(fr: "journées-places offertes", en: "available place-days"), .flow,
        .days(UnitLife.places)),
      Indicator(
        "I.22.hospital", Text(fr: "journées d'hospitalisation", en: "hospital days"), .flow,
        .days(.paired(UnitLife.hospital))),
    ]
  }

  /// Who came, who left and where to, how long people stayed (I.22).
  private var residentIndicators: [Indicator] {
    [
      Indicator(
        "I.22.entries", Text(fr: "arrivées de résidents", en: "residents' arrivals"), .flow,
        .records(RecordTest("residentIn"))),
      Indicator(
        "I.22.exits", Text(fr: "départs de résidents", en: "residents' departures"), .flow,
        .records(RecordTest("residentOut"))),
      Indicator(
        "I.22.meanStay", Text(fr: "durée moyenne de séjour", en: "mean stay"), .flow,
        .meanSpan(UnitLife.stays)),
      indicator(
        "own-dwelling",
        Text(fr: "départs vers un logement à soi", en: "departures to a dwelling of one's own"),
        .flow,
        .recordShare(
          RecordTest("residentOut", "reason", oneOf: [LeavingReason.ownDwelling.rawValue]),
          of: RecordTest("residentOut"))),
    ]
  }

  /// The network, adapted rental management (D3.7) and the shared life.
  private var supportIndicators: [Indicator] {
    let care: [EventKindID] = ["psychiatryCoordination", "csapaCoordination"]
    return RentalMatter.allCases.map { matter in
      indicator(
        "rental-\(matter.rawValue)",
        Text(
          fr: "gestion locative adaptée : \(matter.label.fr)",
          en: "adapted rental management: \(matter.label.en)"), .flow,
        .records(RecordTest("rentalManagement", "matter", oneOf: [matter.rawValue])))
    } + engine.watchIndicators + [
      indicator(
        "care-ties",
        Text(
          fr: "unités en lien avec les soins dans la période",
          en: "units in touch with care in the period"), .flow,
        .ratio(
          .any(care.map { .happened(.last($0), .inPeriod) }), of: .active(["living"]))),
      Indicator(
        "I.20", Text(fr: "temps passé", en: "time given"), .flow, .hours),
    ]
  }
}
