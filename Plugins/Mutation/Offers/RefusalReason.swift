package import CaseKernel

/// Why an offer was refused (I.11).
package enum RefusalReason: String, FieldChoice {
  case rent, area, floor, access, place, noise, condition, heating, outside, timing, attachment,
    household, other

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .rent: Text(fr: "loyer ou charges", en: "rent or charges")
    case .area: Text(fr: "surface ou pièces", en: "area or rooms")
    case .floor: Text(fr: "étage ou ascenseur", en: "floor or lift")
    case .access: Text(fr: "accessibilité", en: "access")
    case .place: Text(fr: "quartier ou commune", en: "district or commune")
    case .noise: Text(fr: "bruit ou exposition", en: "noise or exposure")
    case .condition: Text(fr: "état du logement", en: "condition of the dwelling")
    case .heating: Text(fr: "chauffage ou énergie", en: "heating or energy")
    case .outside:
      Text(fr: "pas d'extérieur, de cave ou de parking", en: "no outdoor space, cellar or parking")
    case .timing: Text(fr: "calendrier", en: "timing")
    case .attachment: Text(fr: "attachement au logement", en: "attachment to the present home")
    case .household: Text(fr: "changement dans le ménage", en: "change in the household")
    case .other: Text(fr: "autre raison", en: "another reason")
    }
  }
}
