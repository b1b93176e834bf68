import CaseKernel
import CaseOperations

/// The capacity of a programme on its page: each limit with what is taken of it.
struct CapacityLine {
  let places: CapacityFigures?
  let language: Language

  init(_ places: CapacityFigures?, _ language: Language) {
    self.places = places
    self.language = language
  }

  var text: String {
    guard let places else { return word("non limitée", "not limited") }
    let then = word("au-delà : ", "beyond: ") + Self.beyond(places.capacity.beyond, language)
    let parts = places.figures.map(limit) + [unknown(places)].compactMap { $0 } + [then]
    return parts.joined(separator: word(" ; ", "; "))
  }

  /// What happens beyond a limit.
  static func beyond(_ beyond: ProgrammeInstance.Beyond, _ language: Language) -> String {
    switch beyond {
    case .warn: Text(fr: "signaler", en: "warn")[language]
    case .refuse: Text(fr: "refuser", en: "refuse")[language]
    case .waitingList: Text(fr: "liste d'attente", en: "waiting list")[language]
    }
  }

  /// « accès : 5 par an, pris en 2026 : 3 ».
  private func limit(_ figure: CapacityFigure) -> String {
    let side = figure.limit.side.map { $0.label[language] + word(" : ", ": ") } ?? ""
    let number = "\(figure.limit.households) \(figure.limit.when()[language])"
    return "\(side)\(number), \(taken(figure))"
  }

  private func taken(_ figure: CapacityFigure) -> String {
    let count = figure.taken.map(String.init) ?? "—"
    let (fr, en) = (figure.day.short(.fr), figure.day.short(.en))
    switch figure.limit.per {
    case .year:
      let year = figure.day.year
      return word("pris en \(year) : \(count)", "\(count) taken in \(year)")
    case .atOnce, .convention: return word("pris au \(fr) : \(count)", "\(count) taken on \(en)")
    }
  }

  /// Cases on neither side are told only where there are some.
  private func unknown(_ places: CapacityFigures) -> String? {
    guard let count = places.sideUnknown, count > 0 else { return nil }
    return word("ni accès ni maintien connu : \(count)", "side not known: \(count)")
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
