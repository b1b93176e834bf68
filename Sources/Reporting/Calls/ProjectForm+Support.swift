import CaseConfiguration
import CaseKernel

extension ProjectForm {
  var housing: Part {
    Part(
      key: "housing",
      title: Text(fr: "Modalités de mobilisation des logements", en: "Housing mobilisation"),
      fields: [
        box(.newSupply, Text(fr: "Création d'une offre nouvelle", en: "New supply")),
        box(
          .adaptation,
          Text(fr: "Aménagement de logements existants", en: "Adaptation of existing dwellings")),
        box(
          .existing,
          Text(
            fr: "Logements existants sans aménagement", en: "Existing dwellings without works")),
        box(
          .reclassification,
          Text(
            fr: "Reclassement d'une offre existante à bas loyer",
            en: "Reclassification to low rent")),
        text(.dwellings, Text(fr: "Nombre de logements", en: "Number of dwellings")),
        text(.dwellingTypes, Text(fr: "Typologie des logements", en: "Types of dwellings")),
        text(
          .reservation,
          Text(fr: "Réservation et attribution", en: "Reservation and allocation")),
        text(
          .dwellingLocation,
          Text(fr: "Localisation de l'offre", en: "Location of the dwellings"), else: nil),
      ])
  }

  var support: Part {
    Part(
      key: "support", title: Text(fr: "Accompagnement", en: "Support"),
      fields: [
        text(
          .method,
          Text(
            fr: "Méthodologie (étendue, objectifs, aller vers, durée, adaptabilité)",
            en: "Method (scope, aims, outreach, duration, adaptability)")),
        text(
          .complementarity,
          Text(
            fr: "Complémentarité avec la gestion locative",
            en: "Complementarity with rental management")),
        text(
          .adhesion,
          Text(
            fr: "Démarche pour favoriser l'adhésion du ménage",
            en: "Approach to the household's agreement")),
        text(
          .mobilisation,
          Text(
            fr: "Mobilisation de l'offre d'accompagnement existante ou nouvelle",
            en: "Mobilisation of existing or new support")),
        text(
          .relation,
          Text(
            fr: "Structuration de la relation bailleur et opérateur",
            en: "Structure of the relation between landlord and operator")),
        text(
          .adequacy,
          Text(
            fr: "Adéquation aux besoins des publics", en: "Adequacy to the needs of the publics")),
      ])
  }

  var partnership: Part {
    let roles = declared.roles.compactMap { role -> Text? in
      guard let ids = instance.partners[role.id], !ids.isEmpty else { return nil }
      let names = ids.map(name).joined(separator: ", ")
      return Text(fr: "\(role.label.fr) : \(names)", en: "\(role.label.en): \(names)")
    }
    return Part(
      key: "partnership", title: Text(fr: "Partenariat", en: "Partnership"),
      fields: [
        Field(
          key: "partners", label: Text(fr: "Partenaires mobilisés", en: "Partners mobilised"),
          value: .lines(roles)),
        text(.partnership, Text(fr: "Modalités", en: "How they work together")),
      ])
  }

  var duration: Part {
    Part(
      key: "duration",
      title: Text(fr: "Inscription de la démarche dans la durée", en: "Duration"),
      fields: [
        Field(
          key: "convention", label: Text(fr: "Engagements", en: "Commitments"),
          value: .text(convention)),
        text(.duration, Text(fr: "Précisions", en: "Details")),
      ])
  }

  private var convention: Text? {
    guard let convention = instance.convention else { return nil }
    let from = convention.from
    let days =
      convention.to.map {
        Text(
          fr: "du \(from.written(.fr)) au \($0.written(.fr))",
          en: "from \(from.written(.en)) to \($0.written(.en))")
      } ?? Text(fr: "depuis le \(from.written(.fr))", en: "since \(from.written(.en))")
    guard convention.renewable else { return days }
    return Text(fr: days.fr + ", reconductible", en: days.en + ", renewable")
  }
}
