public import CaseKernel

extension Subletting {
  /// What any partner of the network may signal, and what was answered.
  ///
  /// Source: 001, no 5 (a network bound by convention, able to keep watch).
  var watchKinds: [EventKind] {
    [
      EventKind(
        "alert", Text(fr: "alerte d'un partenaire", en: "alert of a partner"),
        visibility: .operatorManagement,
        fields: [
          EntryField(
            "subject", Text(fr: "objet", en: "subject"), AlertSubject.fieldKind, isRequired: true),
          EntryField(
            "partner", Text(fr: "partenaire", en: "partner"), .reference(to: "partner")),
        ]),
      EventKind(
        "alertAnswer", Text(fr: "réponse à une alerte", en: "answer to an alert"),
        visibility: .operatorManagement,
        fields: [
          EntryField(
            "alert", Text(fr: "alerte (numéro)", en: "alert (number)"), .entry(of: ["alert"]),
            isRequired: true)
        ]),
    ]
  }

  /// Alerts of the period, and those answered among the cases that had one.
  public var watchIndicators: [Indicator] {
    [
      Indicator(
        "\(description.module)/alerts", Text(fr: "alertes reçues", en: "alerts"), .flow,
        .records(RecordTest("alert"))),
      Indicator(
        "\(description.module)/alerts-answered",
        Text(fr: "alertes suivies d'une réponse", en: "answers to alerts"), .flow,
        .records(RecordTest("alertAnswer"))),
    ]
  }
}

/// What an alert is about; never why.
public enum AlertSubject: String, FieldChoice {
  case rent, neighbours, upkeep, absence, safety, other

  /// The subject, as forms show it.
  public var label: Text {
    switch self {
    case .rent: Text(fr: "loyer", en: "rent")
    case .neighbours: Text(fr: "voisinage", en: "neighbours")
    case .upkeep: Text(fr: "entretien du logement", en: "upkeep")
    case .absence: Text(fr: "absence inhabituelle", en: "unusual absence")
    case .safety: Text(fr: "sécurité", en: "safety")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}
