internal import CaseKernel

extension YAMLReader {
  /// Refuses a last day that comes before the first.
  func checkOrder(from: Day?, to: Placed<Day>?) {
    guard let from, let to, to.value < from else { return }
    report(
      "dates-reversed", at: to.place,
      Text(
        fr: "\(to.value) vient avant \(from) ; écrivez un jour à partir de \(from)",
        en: "\(to.value) comes before \(from); write a day from \(from) on"))
  }

  /// Refuses first days that are not in order, or twice the same.
  func checkAscending(_ days: [Placed<Day>]) {
    for (earlier, later) in zip(days, days.dropFirst()) {
      if later.value == earlier.value {
        report(
          "duplicate-value", at: later.place,
          Text(
            fr: "\(later.value) est déjà le premier jour de la ligne précédente ; gardez l'une des "
              + "deux",
            en: "\(later.value) is already the first day of the entry before; keep one of the two"))
      } else if later.value < earlier.value {
        report(
          "not-sorted", at: later.place,
          Text(
            fr:
              "\(later.value) vient avant \(earlier.value) ; rangez du plus ancien au plus récent",
            en: "\(later.value) comes before \(earlier.value); sort from the oldest to the latest"))
      }
    }
  }
}
