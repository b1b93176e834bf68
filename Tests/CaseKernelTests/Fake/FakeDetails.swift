import CaseKernel

struct FakeSettings: ProgrammeSettings {
  var stayWithin = Period.months(2)
  var strict = false
  var house = House.small

  enum House: String, SettingChoice { case small, large }

  static var all: [Setting<Self>] {
    [
      Setting(\.stayWithin, "stay-within", Text(fr: "durée du séjour", en: "length of the stay")),
      Setting(\.strict, "strict", Text(fr: "mode strict", en: "strict mode")),
      Setting(\.house, "house", Text(fr: "maison", en: "house")),
    ]
  }
}

struct FakeDetails: CaseDetails {
  var arrival: Day?
  var roomUntil: Day?
  var threatened: Bool?
  var level: Level?
  var themes: [Theme]?
  var saved: Cents?
  var visits: Int?
  var summary: String?
  var summaryAgreed: Bool?

  enum Level: String, FieldChoice {
    case low, high

    var label: Text {
      switch self {
      case .low: Text(fr: "léger", en: "low")
      case .high: Text(fr: "soutenu", en: "high")
      }
    }
  }

  enum Theme: String, FieldChoice {
    case work, home

    var label: Text {
      switch self {
      case .work: Text(fr: "travail", en: "work")
      case .home: Text(fr: "logement", en: "home")
      }
    }
  }
}
