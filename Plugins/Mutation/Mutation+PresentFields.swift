import CaseKernel

extension Mutation {
  /// The home as it is, where the record of the dwelling does not say it.
  var presentFields: [Field<MutationDetails>] {
    [
      project(
        \.currentDistrict, "currentDistrict", Text(fr: "quartier actuel", en: "present district")),
      project(
        \.currentBathroom, "currentBathroom",
        Text(fr: "salle d'eau actuelle", en: "present bathroom")),
      project(
        \.currentHeating, "currentHeating", Text(fr: "chauffage actuel", en: "present heating")),
      project(
        \.currentHeatingCost, "currentHeatingCost",
        Text(fr: "chauffage actuel, par mois", en: "present heating, a month"), for: .operatorTeam),
      project(
        \.currentEnergyClass, "currentEnergyClass",
        Text(fr: "classe énergie actuelle", en: "present energy class")),
      project(
        \.currentOutdoorSpace, "currentOutdoorSpace",
        Text(fr: "extérieurs actuels", en: "present outdoor spaces")),
      project(
        \.currentParking, "currentParking", Text(fr: "stationnement actuel", en: "present parking")),
      project(\.currentCellar, "currentCellar", Text(fr: "cave actuelle", en: "present cellar")),
      project(
        \.currentBuilding, "currentBuilding", Text(fr: "bâtiment actuel", en: "present building")),
      project(
        \.currentQuiet, "currentQuiet",
        Text(fr: "logement actuel calme", en: "present dwelling is quiet")),
      project(
        \.currentExposure, "currentExposure",
        Text(fr: "exposition actuelle", en: "present exposure")),
      project(
        \.currentMinutesToFamily, "currentMinutesToFamily",
        Text(fr: "minutes jusqu'à la famille", en: "minutes to the family"), for: .operatorTeam),
      project(
        \.currentMinutesToCare, "currentMinutesToCare",
        Text(fr: "minutes jusqu'aux soins", en: "minutes to care"), for: .operatorTeam),
      project(
        \.currentMinutesToSchool, "currentMinutesToSchool",
        Text(fr: "minutes jusqu'à l'école", en: "minutes to school"), for: .operatorTeam),
      project(
        \.currentMinutesToWork, "currentMinutesToWork",
        Text(fr: "minutes jusqu'au travail", en: "minutes to work"), for: .operatorTeam),
      project(
        \.currentMinutesToTransport, "currentMinutesToTransport",
        Text(fr: "minutes jusqu'aux transports", en: "minutes to transport"), for: .operatorTeam),
      project(
        \.currentHousingAid, "currentHousingAid",
        Text(fr: "aide au logement actuelle", en: "present housing aid"), for: .operatorTeam),
      project(
        \.currentResidualIncome, "currentResidualIncome",
        Text(fr: "reste à vivre actuel", en: "present residual income"), for: .operatorTeam),
    ]
  }

  /// What else a project says: aids, pets, help, ties, and the day it was closed.
  var projectFields: [Field<MutationDetails>] {
    [
      project(
        \.estimatedHousingAid, "estimatedHousingAid",
        Text(fr: "aide au logement estimée", en: "estimated housing aid"), for: .operatorTeam),
      project(
        \.hasPets, "hasPets", Text(fr: "animaux dans le ménage", en: "pets in the household")),
      project(
        \.movingHelp, "movingHelp",
        Text(fr: "aide souhaitée pour déménager", en: "help wished for the move")),
      project(
        \.earlierRefusals, "earlierRefusals",
        Text(fr: "refus d'avant l'accompagnement", en: "refusals before the support")),
      project(
        \.exchangeBlockers, "exchangeBlockers",
        Text(fr: "ce qui s'oppose à un échange", en: "what stands in the way of an exchange")),
      project(
        \.attachments, "attachments",
        Text(fr: "attaches au logement actuel", en: "ties to the present home"), for: .operatorTeam),
      project(
        \.attachmentNote, "attachmentNote",
        Text(fr: "ce qui compte à garder", en: "what matters to keep"), for: .operatorTeam),
      project(
        \.projectValidatedOn, "projectValidatedOn",
        Text(fr: "projet validé avec le ménage le", en: "project validated with the household on"),
        for: .partnersOfTheCase),
    ]
  }

  /// A fact of the moving project: budget and ties stay with the team, the rest with the operator.
  private func project<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<MutationDetails, Value?> & Sendable, _ id: FieldID, _ label: Text,
    for readers: Visibility = .operatorManagement
  ) -> Field<MutationDetails> {
    Field(path, id, label, visibility: readers, askedIn: "moving-project")
  }
}
