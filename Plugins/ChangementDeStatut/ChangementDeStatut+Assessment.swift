package import CaseKernel
import Subletting

extension ChangementDeStatut {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
    case dwellingChanged = "dwelling-changed"
    case stepWithoutAct = "step-without-act"
    case stepBack = "step-back"
    case nextStepUnset = "next-step-unset"
    case settledNow = "tenant-now"
    case worksNotAgreed = "works-not-agreed"
    case stateBeforeMissing = "state-before-missing"
    case stateAfterMissing = "state-after-missing"
    case materialsOverBudget = "materials-over-budget"
    case themesOpen = "workshop-themes-open"
    case costOverBudget = "cost-over-budget"
  }

  /// The operator's team and its management.
  package static let usualVisibility = Visibility.operatorManagement

  /// The dwelling stays, each step has its act, and the next one is agreed.
  func stepFindings(_ context: CaseContext<Details>) -> [Finding] {
    guard context.file.phase == "steps" else { return [] }
    return sameDwelling(context) + acts(context) + directions(context) + next(context)
  }

  /// Where the household lives elsewhere than in the dwelling of its case, it is another programme.
  private func sameDwelling(_ context: CaseContext<Details>) -> [Finding] {
    guard let dwelling = context.details.dwelling,
      let present = context.household.occupancy(on: context.day)?.dwelling,
      present.rawValue != dwelling.rawValue
    else { return [] }
    return [
      finding(
        .dwellingChanged, .warning,
        Text(
          fr: "le ménage n'habite plus le logement du dossier : le statut change, pas le logement",
          en: "the household no longer lives in the dwelling of the case: the status changes, not "
            + "the dwelling"),
        facts: [
          "dwelling": .text(dwelling.rawValue), "household.dwelling": .text(present.rawValue),
        ])
    ]
  }

  private func acts(_ context: CaseContext<Details>) -> [Finding] {
    context.file.records(of: "tenureChange").filter { $0.facts["act"] == nil }.map { change in
      finding(
        .stepWithoutAct, .warning,
        Text(
          fr: "changement de statut du \(change.on.short(.fr)) : l'acte qui l'établit est à noter",
          en: "change of status of \(change.on): the act that lays it down is to be written down"),
        facts: ["entry": .number(change.entry)], visibility: .partnersOfTheCase)
    }
  }

  /// Hosted, sub-tenant, tenant: a step back is possible, and wants to be looked at together.
  private func directions(_ context: CaseContext<Details>) -> [Finding] {
    let order: [Tenure] = [.bareOccupant, .hosted, .subtenant, .cotenant, .tenant]
    let steps = TenureSeries(context.file).steps.filter { $0.from <= context.day }
    guard let last = steps.last, let before = steps.dropLast().last,
      let here = order.firstIndex(of: last.tenure),
      let there = order.firstIndex(of: before.tenure), here < there
    else { return [] }
    return [
      finding(
        .stepBack, .information,
        Text(
          fr: "de « \(before.tenure.label.fr) » à « \(last.tenure.label.fr) » le "
            + "\(last.from.short(.fr)) : revoir le projet avec le ménage",
          en: "from \"\(before.tenure.label.en)\" to \"\(last.tenure.label.en)\" on \(last.from): "
            + "look at the project again with the household"),
        facts: ["from": .text(before.tenure.rawValue), "to": .text(last.tenure.rawValue)])
    ]
  }

  private func next(_ context: CaseContext<Details>) -> [Finding] {
    let tenure = TenureSeries(context.file).step(on: context.day)?.tenure
    if tenure == .tenant || tenure == .cotenant {
      return [
        finding(
          .settledNow, .information,
          Text(
            fr: "le ménage est locataire : passer au suivi ou clore",
            en: "the household is a tenant: go on to the follow-up, or close"),
          visibility: .partnersOfTheCase)
      ]
    }
    let isSet = context.details.nextStep.map { $0.tenure != tenure } ?? false
    guard !isSet || context.details.nextStepBy == nil else { return [] }
    return [
      finding(
        .nextStepUnset, .information,
        Text(
          fr: "prochain statut et son échéance à convenir avec le ménage",
          en: "the next status and its day are to be agreed with the household"))
    ]
  }
}
