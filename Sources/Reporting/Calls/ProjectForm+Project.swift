import CaseConfiguration
import CaseKernel

extension ProjectForm {
  var project: Part {
    Part(
      key: "project", title: Text(fr: "Présentation du projet", en: "Presentation of the project"),
      fields: [
        text(.location, Text(fr: "Localisation du projet", en: "Location"), else: territory),
        Field(
          key: "name", label: Text(fr: "Nom du projet", en: "Name of the project"),
          value: .text(instance.publicName)),
        text(
          .carriers,
          Text(fr: "Statut et nom du ou des porteurs", en: "Status and name of the carriers"),
          else: carriers),
        text(
          .description,
          Text(
            fr: "Descriptif sommaire et objectifs poursuivis",
            en: "Short description and objectives"),
          else: declared.description.summary),
      ])
  }

  var publics: Part {
    Part(
      key: "publics", title: Text(fr: "Publics cibles", en: "Target publics"),
      fields: [
        text(
          .households, Text(fr: "Nombre de ménages prévus", en: "Households planned"),
          else: capacity),
        Field(
          key: "householdsAccompanied", label: accompanied, value: .count(figures.households)),
        box(.dalo, Text(fr: "Ménages éligibles au DALO", en: "Eligible for DALO")),
        share(.dalo),
        box(
          .collectiveAgreement,
          Text(fr: "Ou des accords collectifs", en: "Or of the collective agreements")),
        share(.collectiveAgreement),
        box(
          .departmentalPlan,
          Text(
            fr: "Ou relevant des publics cibles du PDALPD (PDALHPD)",
            en: "Or of the publics of the PDALPD (PDALHPD)")),
        share(.departmentalPlan),
        text(
          .characteristics,
          Text(
            fr: "Caractéristiques (typologie, problématiques, ressources)",
            en: "Characteristics (types, problems, resources)")),
      ].compactMap { $0 })
  }

  private var territory: Text? {
    guard let territory = instance.territory else { return nil }
    let codes = (territory.departments + territory.communes).joined(separator: ", ")
    return territory.communes.isEmpty
      ? Text(fr: "département \(codes)", en: "département \(codes)")
      : Text(fr: "départements et communes \(codes)", en: "départements and communes \(codes)")
  }

  /// The landlord and the operator, each after its role.
  private var carriers: Text? {
    let held = declared.roles.filter { ["landlord", "operator"].contains($0.id.rawValue) }
    let lines = held.compactMap { role -> Text? in
      guard let ids = instance.partners[role.id], !ids.isEmpty else { return nil }
      let names = ids.map(name).joined(separator: ", ")
      return Text(fr: "\(names) (\(role.label.fr))", en: "\(names) (\(role.label.en))")
    }
    guard !lines.isEmpty else { return nil }
    return Text(
      fr: lines.map(\.fr).joined(separator: " ; "), en: lines.map(\.en).joined(separator: "; "))
  }

  /// Each limit with its side, « 10 par an, 5 côté accès par an ».
  private var capacity: Text? {
    guard let limits = instance.capacity?.limits, !limits.isEmpty else { return nil }
    let written = limits.map { limit in
      let (side, when) = (limit.sideWritten, limit.when())
      return Text(
        fr: "\(limit.households)\(side.fr) \(when.fr)",
        en: "\(limit.households)\(side.en) \(when.en)")
    }
    return Text(
      fr: written.map(\.fr).joined(separator: ", "),
      en: written.map(\.en).joined(separator: ", "))
  }

  private var accompanied: Text {
    let days = figures.period
    return Text(
      fr: "Ménages accompagnés du \(days.from.short(.fr)) au \(days.to.short(.fr))",
      en: "Households accompanied from \(days.from.short(.en)) to \(days.to.short(.en))")
  }

  /// How many of the households accompanied a box is true of; left out where it may not be shown.
  private func share(_ box: ProjectSheet.Box) -> Field? {
    guard let share = figures.publics[box] else { return nil }
    return Field(
      key: box.counted, label: Text(fr: "dont, parmi eux", en: "among them"),
      value: .share(share))
  }
}

extension ProjectSheet.Box {
  /// The key of the count beside a box.
  fileprivate var counted: String {
    switch self {
    case .dalo: "daloCounted"
    case .collectiveAgreement: "collectiveAgreementCounted"
    default: "departmentalPlanCounted"
    }
  }
}
