import CaseKernel

extension CapacityFigure {
  /// The places as a finding; without a figure where the count is not the viewer's to see.
  func finding(_ module: ModuleID, beyond: ProgrammeInstance.Beyond) -> Finding {
    let (all, over) = (limit.households, span)
    guard let taken else {
      return Finding(
        "\(module)/places", .information,
        Text(fr: "places \(over.fr) : \(all)", en: "places \(over.en): \(all)"),
        facts: ["households": .number(all)])
    }
    let facts: [String: FieldValue] = ["taken": .number(taken), "households": .number(all)]
    guard taken >= all else {
      return Finding(
        "\(module)/places", .information,
        Text(
          fr: "places prises \(over.fr) : \(taken) sur \(all)",
          en: "places taken \(over.en): \(taken) of \(all)"), facts: facts)
    }
    let full = Text(
      fr: "complet : \(taken) pour \(all) place\(all > 1 ? "s" : "") \(over.fr)",
      en: "full: \(taken) for \(all) place\(all == 1 ? "" : "s") \(over.en)")
    switch beyond {
    case .refuse: return Finding("\(module)/full", .blocking, full, facts: facts)
    case .warn: return Finding("\(module)/beyond-capacity", .warning, full, facts: facts)
    case .waitingList:
      return Finding(
        "\(module)/waiting-list", .warning,
        Text(
          fr: full.fr + " ; le ménage irait en liste d'attente, au rang \(taken - all + 1)",
          en: full.en + "; the household would wait, at place \(taken - all + 1)"), facts: facts)
    }
  }

  /// « côté accès cette année », « en même temps », « sur la convention ».
  private var span: Text {
    let side = limit.sideWritten
    let when =
      switch limit.per {
      case .year: Text(fr: "cette année", en: "this year")
      case .atOnce: Text(fr: "en même temps", en: "at once")
      case .convention: limit.when()
      }
    guard limit.side != nil else { return when }
    return Text(
      fr: String(side.fr.dropFirst()) + " " + when.fr,
      en: String(side.en.dropFirst()) + " " + when.en)
  }
}
