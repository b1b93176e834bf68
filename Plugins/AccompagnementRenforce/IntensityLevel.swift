package import CaseKernel

/// How closely a household is supported (ours): the level sets how often it is met.
package enum IntensityLevel: String, FieldChoice {
  case intensive, sustained, light

  /// The level, as forms show it.
  package var label: Text {
    switch self {
    case .intensive: Text(fr: "intensif", en: "intensive")
    case .sustained: Text(fr: "soutenu", en: "sustained")
    case .light: Text(fr: "allégé", en: "light")
    }
  }
}
