package import CaseKernel

/// What a deployment may say about the programme under `settings:`.
///
/// The source gives no time and no rhythm: all of them are ours.
package struct LogementDAbordSettings: ProgrammeSettings {
  /// How many difficulties make « multiples » at least.
  package var difficultiesNeeded = 2
  /// The longest time from the referral to the keys.
  package var accessWithin = Period.months(3)
  /// The longest time in preparation before a first tie with the neighbourhood.
  package var tiesWithin = Period.months(1)
  /// The longest time from the keys to a first visit in the dwelling.
  package var settlingWithin = Period.days(7)
  /// The longest time between two contacts at the reinforced rhythm.
  package var contactReinforced = Period.days(7)
  /// The longest time between two contacts at the regular rhythm.
  package var contactRegular = Period.days(15)
  /// The longest time between two contacts at the light rhythm.
  package var contactLight = Period.months(1)
  /// How often support is proposed again to a household that wishes for none.
  package var proposeAgainEvery = Period.months(3)
  /// The longest time from the keys before the household is told of a workshop.
  package var workshopWithin = Period.months(3)
  /// How long a household is followed from the keys: several years, by D3.8.
  package var supportFor = Period.years(2)

  /// Times and rhythms of ours.
  package init() {}

  /// Every setting with its key under `settings:`.
  package static var all: [Setting<Self>] { access + rhythms + tenancy }

  /// The rhythm that the household chose; the closest one until it has.
  func contact(every rhythm: Rhythm) -> Period {
    switch rhythm {
    case .reinforced: contactReinforced
    case .regular: contactRegular
    case .light: contactLight
    }
  }

  private static var access: [Setting<Self>] {
    [
      Setting(
        \.difficultiesNeeded, "difficulties-needed",
        Text(fr: "difficultés cumulées, au moins", en: "difficulties at once, at least")),
      Setting(
        \.accessWithin, "access-within",
        Text(fr: "délai entre l'orientation et les clés", en: "time from referral to keys")),
      Setting(
        \.tiesWithin, "ties-within",
        Text(
          fr: "délai avant un premier lien dans le quartier, dès la préparation",
          en: "time to a first tie in the district, from the preparation")),
    ]
  }

  private static var rhythms: [Setting<Self>] {
    [
      Setting(
        \.contactReinforced, "contact-reinforced",
        Text(
          fr: "délai maximal entre deux contacts, rythme renforcé",
          en: "longest time between two contacts, reinforced rhythm")),
      Setting(
        \.contactRegular, "contact-regular",
        Text(
          fr: "délai maximal entre deux contacts, rythme régulier",
          en: "longest time between two contacts, regular rhythm")),
      Setting(
        \.contactLight, "contact-light",
        Text(
          fr: "délai maximal entre deux contacts, rythme léger",
          en: "longest time between two contacts, light rhythm")),
      Setting(
        \.proposeAgainEvery, "propose-again-every",
        Text(
          fr: "délai avant de proposer de nouveau l'accompagnement",
          en: "time before support is proposed again")),
    ]
  }

  private static var tenancy: [Setting<Self>] {
    [
      Setting(
        \.settlingWithin, "settling-within",
        Text(
          fr: "délai entre les clés et la première visite", en: "time from keys to the first visit")
      ),
      Setting(
        \.workshopWithin, "workshop-within",
        Text(
          fr: "délai entre les clés et un premier atelier", en: "time from keys to a workshop")),
      Setting(
        \.supportFor, "support-for",
        Text(fr: "durée du suivi, dès les clés", en: "how long a household is followed")),
    ]
  }
}
