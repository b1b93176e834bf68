import ArgumentParser
import CaseKernel

/// The time that something took.
struct HoursOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help("Temps passé, en heures.", "Time spent, in hours."),
      valueName: "hours"))
  var hours: String?

  /// The time in minutes; `nil` where none is given.
  func minutes() throws -> Int? {
    guard let hours else { return nil }
    guard let quantity = Quantity(hours), quantity > .zero, quantity.hundredths <= 2400 else {
      throw ValidationError(
        help("--hours : un temps comme 1,5 (24 au plus)", "--hours: a time like 1.5 (24 at most)"))
    }
    return Int((quantity.hundredths * 60 + 50) / 100)
  }
}
