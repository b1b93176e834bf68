import CaseConfiguration
import CaseKernel

extension ProjectForm {
  var funding: Part {
    let prices = instance.prices(on: day) ?? instance.prices.last
    return Part(
      key: "funding", title: Text(fr: "Montage financier", en: "Funding"),
      fields: [
        amount(
          .diagnosis,
          Text(fr: "Coût du diagnostic par ménage", en: "Cost of the diagnosis by household"),
          else: StatedAmount(prices?.diagnosis)),
        amount(
          .supportMonth,
          Text(
            fr: "Coût de l'accompagnement par ménage et par mois",
            en: "Cost of support by household and month"),
          else: StatedAmount(prices?.measureMonth)),
        amount(
          .adaptedManagement,
          Text(
            fr: "Coût de la gestion locative adaptée par logement",
            en: "Cost of adapted rental management by dwelling")),
        amount(
          .integratedOffer,
          Text(
            fr: "Coût global d'une offre intégrée par ménage",
            en: "Global cost of an integrated offer by household")),
        Field(
          key: "budget", label: Text(fr: "Budget", en: "Budget"),
          value: .budgets(instance.budgets.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })),
        Field(
          key: "fundingPlan", label: Text(fr: "Plan de financement", en: "Funding plan"),
          value: .plan(plan)),
        text(.coFunding, Text(fr: "Cofinancements", en: "Co-financing")),
        Field(
          key: "spent", label: Text(fr: "Dépensé sur la période", en: "Spent over the period"),
          value: .amount(StatedAmount(figures.spent))),
        Field(
          key: "costPerHousehold",
          label: Text(fr: "Coût par ménage accompagné", en: "Cost by household accompanied"),
          value: .amount(StatedAmount(figures.costPerHousehold))),
        box(
          .investmentFunding,
          Text(
            fr: "Financement à l'investissement du FNDOLLTS",
            en: "Investment funding of the FNDOLLTS")),
        box(
          .otherCall,
          Text(
            fr: "Candidature à un appel à projets en cours",
            en: "Candidature to a call for projects in progress")),
      ])
  }

  private var plan: [PlanLine] {
    instance.funding.map { line in
      PlanLine(
        funder: line.funder, name: name(of: line.funder), asked: StatedAmount(line.asked),
        granted: StatedAmount(line.granted))
    }
  }

  /// The opinion of the State's departmental service, which it writes itself.
  var department: Part {
    Part(
      key: "departmentOpinion",
      title: Text(
        fr: "Avis du service départemental (DDCS ou DDT)",
        en: "Opinion of the departmental service (DDCS or DDT)"),
      fields: [
        Field(
          key: "relevance", label: Text(fr: "Pertinence du projet", en: "Relevance"),
          value: .text(nil)),
        Field(
          key: "reproducibility",
          label: Text(fr: "Caractère reproductible", en: "Reproducibility"),
          value: .blankBoxes(CallFile.Reproducibility.allCases.map(\.label))),
        Field(
          key: "conditions",
          label: Text(fr: "Conditions jugées nécessaires", en: "Conditions judged necessary"),
          value: .text(nil)),
      ])
  }

  /// The regional opinion, which the State's services write themselves.
  var region: Part {
    let choices = [CallFile.Opinion.favourable, .unfavourable]
    return Part(
      key: "regionalOpinion",
      title: Text(
        fr: "Avis global du niveau régional (DREAL avec la DRJSCS)",
        en: "Regional opinion (DREAL with the DRJSCS)"),
      fields: [
        Field(
          key: "opinion", label: Text(fr: "Avis", en: "Opinion"),
          value: .blankBoxes(choices.map(\.label))),
        Field(
          key: "freeField", label: Text(fr: "Champ libre", en: "Free field"), value: .text(nil)),
      ])
  }
}
