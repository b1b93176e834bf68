package import CaseKernel

/// What a deployment may say about the programme under `settings:`. The source gives no time: every
/// value is ours.
package struct ProtegeToitSettings: ProgrammeSettings {
  /// The association's referral is answered within that time.
  package var answerWithin = Period.days(7)
  /// From the referral to the keys: the source asks that it be short, and gives no figure.
  package var keysWithin = Period.months(3)
  /// How long the support in the dwelling lasts.
  package var supportFor = Period.months(12)
  /// How often safety and rules of contact are looked at again, with the household.
  package var safetyReviewEvery = Period.months(3)
  /// The landlord's agencies that are counted, separated by a space; none unless said.
  package var agencies = Agencies()

  /// The values that are ours, in the source's silence.
  package init() {}

  /// Each setting with its key under `settings:`.
  package static var all: [Setting<Self>] {
    [
      Setting(
        \.answerWithin, "answer-within",
        Text(fr: "délai de réponse à une orientation", en: "longest time to answer a referral")),
      Setting(
        \.keysWithin, "keys-within",
        Text(
          fr: "délai de l'orientation à la remise des clés",
          en: "longest time from the referral to the keys")),
      Setting(
        \.supportFor, "support-for",
        Text(fr: "durée de l'accompagnement", en: "length of the support")),
      Setting(
        \.safetyReviewEvery, "safety-review-every",
        Text(
          fr: "rythme des points sur la sécurité et le contact sûr",
          en: "rhythm of the reviews of safety and safe contact")),
      Setting(
        \.agencies, "agencies",
        Text(
          fr: "agences du bailleur à compter, séparées par une espace",
          en: "agencies of the landlord that are counted, separated by a space")),
    ]
  }
}

/// The agencies of a landlord by their ids, in the order given, each once.
package struct Agencies: Hashable, Sendable, SettingRepresentable {
  /// The ids: lower-case letters, digits and dashes.
  package var ids: [String] = []

  /// No agency.
  package init() {}

  /// A text, as a setting holds it.
  package static var settingKind: SettingKind { .text }
  /// The ids, separated by spaces.
  package var settingValue: SettingValue { .text(ids.joined(separator: " ")) }

  /// The ids of a text; `nil` where one is none, or comes twice.
  package init?(settingValue: SettingValue) {
    guard case .text(let text) = settingValue else { return nil }
    ids = text.split(separator: " ").map(String.init)
    let isPlain = ids.allSatisfy { id in
      id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
    guard isPlain, Set(ids).count == ids.count else { return nil }
  }
}
