import CaseKernel

extension Indicator.Unit {
  /// The unit in a word.
  var label: Text {
    switch self {
    case .ratio: Text(fr: "part", en: "share")
    case .count: Text(fr: "nombre", en: "count")
    case .days: Text(fr: "jours", en: "days")
    case .cents: Text(fr: "euros", en: "euros")
    case .hours: Text(fr: "heures", en: "hours")
    case .months: Text(fr: "mois", en: "months")
    }
  }
}
