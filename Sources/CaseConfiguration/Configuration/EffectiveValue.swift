/// One value in effect, as `config show` prints it.
package struct EffectiveValue: Hashable, Sendable {
  /// The way to it: `programmes.visites-sociales-44.capacity.households`.
  package let path: String
  /// The value as the file would write it.
  package let value: String
  /// Where it comes from.
  package let origin: Origin

  /// Where a value comes from.
  package enum Origin: Hashable, Sendable {
    /// It was written there.
    case file(Place)
    /// It is the product's default.
    case standard
    /// It is the default of the programme's module.
    case module
  }
}
