internal import CaseKernel

extension ConfigurationReader {
  private typealias Capacity = ProgrammeInstance.Capacity

  /// The limits of a programme: households of a year or at once, of each side, the stock, the whole
  /// convention.
  ///
  /// - Parameters:
  ///   - declared: what the module declares, its sides included; `nil` where it is not known.
  ///   - hasConvention: whether a convention is written, over which a total is counted.
  func capacity(
    _ node: YAMLNode, _ declared: DeclaredDefinition?, hasConvention: Bool
  ) -> ProgrammeInstance.Capacity? {
    yaml.mapping(node, known: ["per", "beyond"]) { keys in
      let counted = ["households", "access", "sustainment"].filter { keys.contains($0) }
      if counted.isEmpty && !keys.contains("total") && !keys.contains("at-once") {
        return reportNoLimit(node)
      }
      let span = self.span(&keys, isNeeded: !counted.isEmpty)
      let limits = perSpan(&keys, span) + sides(&keys, span, declared) + wider(&keys, span)
      if let place = keys.place(of: "total"), !hasConvention { reportNoConvention(at: place) }
      let beyond = keys.optional("beyond", default: .warn) {
        yaml.choice($0, of: ProgrammeInstance.Beyond.self)
      }
      checkWithin(&keys, limits)
      return limits.isEmpty ? nil : Capacity(limits, beyond: beyond)
    }
  }

  /// Over what the households, those of each side too, are counted.
  private func span(_ keys: inout YAMLKeys, isNeeded: Bool) -> Capacity.Span? {
    let read = { (node: YAMLNode) in
      self.yaml.choice(node, of: ["year", "at-once"]).flatMap { Capacity.Span(rawValue: $0) }
    }
    if isNeeded { return keys.required("per", read) }
    if let place = keys.place(of: "per") {
      yaml.report(
        "key-alone", at: place,
        Text(
          fr: "« per » ne compte rien ici ; ajoutez « households », ou supprimez « per »",
          en: "\"per\" counts nothing here; add \"households\", or delete \"per\""))
    }
    return keys.optional("per", read)
  }

  private func perSpan(_ keys: inout YAMLKeys, _ span: Capacity.Span?) -> [Capacity.Limit] {
    let households = keys.optional("households", households)
    guard let households, let span else { return [] }
    return [Capacity.Limit(households, per: span)]
  }

  private func sides(
    _ keys: inout YAMLKeys, _ span: Capacity.Span?, _ declared: DeclaredDefinition?
  ) -> [Capacity.Limit] {
    Side.allCases.compactMap { side in
      let households = keys.optional(side.rawValue, households)
      if let place = keys.place(of: side.rawValue), let declared, declared.side == nil {
        reportNoSide(side, declared.module, at: place)
      }
      guard let households, let span else { return nil }
      return Capacity.Limit(households, per: span, side: side)
    }
  }

  /// The stock, where the households are counted by the year; and the whole convention.
  private func wider(_ keys: inout YAMLKeys, _ span: Capacity.Span?) -> [Capacity.Limit] {
    if let place = keys.place(of: "at-once"), span == .atOnce, keys.contains("households") {
      yaml.report(
        "duplicate-value", at: place,
        Text(
          fr: "« households » compte déjà les ménages à la fois ; gardez l'un des deux",
          en: "\"households\" counts the households at once already; keep one of the two"))
    }
    let stock = keys.optional("at-once", households).map { Capacity.Limit($0, per: .atOnce) }
    let total = keys.optional("total", households).map { Capacity.Limit($0, per: .convention) }
    return [stock, total].compactMap { $0 }
  }

  private func households(_ node: YAMLNode) -> Int? { yaml.number(node, in: 1...1_000_000) }

  /// A part that is larger than its whole is a mistake of one of the two.
  private func checkWithin(_ keys: inout YAMLKeys, _ limits: [Capacity.Limit]) {
    guard let whole = Capacity(limits).whole, keys.contains("households") else { return }
    for side in Side.allCases {
      guard let part = limits.first(where: { $0.side == side && $0.per == whole.per }),
        part.households > whole.households, let place = keys.place(of: side.rawValue)
      else { continue }
      reportBeyond(side.rawValue, part.households, "households", whole.households, at: place)
    }
    let total = limits.first { $0.per == .convention }
    if let total, total.households < whole.households, let place = keys.place(of: "households") {
      reportBeyond("households", whole.households, "total", total.households, at: place)
    }
  }
}

extension ConfigurationReader {
  private func reportNoLimit(_ node: YAMLNode) -> ProgrammeInstance.Capacity? {
    yaml.report(
      "missing-key", at: node.place,
      Text(
        fr: "capacité sans nombre ; ajoutez « households: 10, per: year »",
        en: "capacity without a number; add \"households: 10, per: year\""))
    return nil
  }

  private func reportNoConvention(at place: Place) {
    yaml.report(
      "missing-key", at: place,
      Text(
        fr: "« total » compte les ménages de la convention ; ajoutez « convention »",
        en: "\"total\" counts the households of the convention; add \"convention\""))
  }

  private func reportNoSide(_ side: Side, _ module: ModuleID, at place: Place) {
    yaml.report(
      "no-side", at: place,
      Text(
        fr: "le module « \(module) » ne dit pas si un dossier relève de l'accès ou du maintien ; "
          + "supprimez « \(side.rawValue) »",
        en: "the module \"\(module)\" does not say whether a case is one of access or of "
          + "sustainment; delete \"\(side.rawValue)\""))
  }

  private func reportBeyond(
    _ part: String, _ some: Int, _ whole: String, _ all: Int, at place: Place
  ) {
    yaml.report(
      "out-of-range", at: place,
      Text(
        fr: "« \(part) » dépasse « \(whole) » : \(some) pour \(all) ; corrigez l'un des deux",
        en: "\"\(part)\" is more than \"\(whole)\": \(some) of \(all); correct one of the two"))
  }
}
