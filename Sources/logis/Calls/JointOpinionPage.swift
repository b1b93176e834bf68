import CaseKernel
import CaseStore
import Interchange
import Reporting

/// The joint opinion as a document: one sheet a file, then the ranking.
struct JointOpinionPage {
  let opinion: JointOpinion
  let language: Language

  init(_ opinion: JointOpinion, _ language: Language) {
    self.opinion = opinion
    self.language = language
  }

  var page: TextPage {
    let heading = word("Avis conjoint", "Joint opinion")
    return TextPage(
      [
        .title("\(heading) — \(opinion.call.name)"),
        .definitions(DefinitionList(CallPage(opinion, language).identity)),
      ] + opinion.files.map(sheet) + (isWhole ? [ranking] : []) + journal)
  }

  /// A ranking of one file would say nothing.
  private var isWhole: Bool { opinion.files.count == opinion.call.files.count }

  private func sheet(_ appraisal: FileAppraisal) -> TextPage.Block {
    let file = appraisal.file
    return .section(
      word("Projet n° \(file.number) : \(file.project)", "Project \(file.number): \(file.project)"),
      [.definitions(DefinitionList(identity(file) + judgement(file) + figures(appraisal)))]
        + findings(appraisal))
  }

  private func identity(_ file: CallFile) -> [DefinitionList.Entry] {
    let operators = file.operators.map(opinion.name).joined(separator: ", ")
    let profile = file.profile
    return [
      .init(word("Bailleur", "Landlord"), opinion.name(of: file.landlord)),
      .init(word("Opérateurs", "Operators"), operators.isEmpty ? "—" : operators),
      .init(word("Renouvellement", "Renewal"), profile.renewal.written(language)),
      .init(word("Public nouveau", "New public"), profile.newPublic.written(language)),
      .init(
        word("Changement de territoire", "Change of territory"),
        profile.newTerritory.written(language)),
      .init(word("Inter-organismes", "Several bodies"), profile.interBody.written(language)),
      .init(
        word("Caractère reproductible", "Reproducibility"),
        profile.reproducibility?.label[language] ?? Answer.unknown.written(language)),
    ]
  }

  private func judgement(_ file: CallFile) -> [DefinitionList.Entry] {
    [
      .init(word("Avis du comité", "Committee's opinion"), stated(file.opinion) { $0.label }),
      .init(word("Questions soulevées", "Questions raised"), file.questions ?? "—"),
      .init(word("Remarques, avis global", "Remarks, overall opinion"), file.remark ?? "—"),
      .init(
        word("Rang parmi les retenus", "Rank among retained"),
        stated(file.rank) { Text($0.rawValue) }),
    ]
  }

  /// « ☺ (lu : favorable) », « P1 (imprimé : PI) ».
  private func stated<Value>(
    _ stated: CallFile.Stated<Value>, _ label: (Value) -> Text
  ) -> String {
    let value = stated.value.map { label($0)[language] }
    switch (value, stated.printed) {
    case (let value?, let printed?):
      return value + word(" (imprimé : « \(printed) »)", " (printed: \"\(printed)\")")
    case (let value?, nil): return value
    case (nil, let printed): return printed ?? "—"
    }
  }

  private func figures(_ appraisal: FileAppraisal) -> [DefinitionList.Entry] {
    let money = appraisal.file.money
    return [
      .init(word("Ménages", "Households"), households(appraisal.file.households)),
      .init(word("Coût total", "Total cost"), money.cost.written(language)),
      .init(
        word("Coût par ménage", "Cost per household"), appraisal.costPerHousehold.written(language)),
    ] + appraisal.lines.map { .init(line($0), amounts($0, appraisal)) }
  }

  private func households(_ plan: HouseholdPlan) -> String {
    let total = plan.households.map(String.init) ?? Answer.unknown.written(language)
    let years = plan.years.enumerated().map { index, year in
      let sides = [
        year.access.map { word("\($0) en accès", "\($0) access") },
        year.sustainment.map { word("\($0) en maintien", "\($0) sustainment") },
      ].compactMap { $0 }.joined(separator: ", ")
      let all = year.households.map(String.init) ?? "—"
      return word("année \(index + 1) : ", "year \(index + 1): ") + all
        + (sides.isEmpty ? "" : " (\(sides))")
    }
    return ([total] + years).joined(separator: "\n")
  }

  private func line(_ line: FileAppraisal.Line) -> String {
    let funder = opinion.name(of: line.request.funder)
    return line.request.fund == nil ? funder : line.name
  }

  private func amounts(_ line: FileAppraisal.Line, _ appraisal: FileAppraisal) -> String {
    let request = line.request
    let most = [
      line.ceiling.map { word("plafond \($0.written(.fr))", "ceiling \($0.written(.en))") },
      line.percent.map { word("au plus \($0) % du coût", "at most \($0)% of the cost") },
      appraisal.measuresThatFit(line).map { word("\($0) mesures tiennent", "\($0) measures fit") },
    ].compactMap { $0 }
    return
      ([
        word("demandé \(request.asked.written(.fr))", "asked \(request.asked.written(.en))"),
        word("accordé \(request.granted.written(.fr))", "granted \(request.granted.written(.en))"),
      ] + most).joined(separator: ", ")
  }

  private func findings(_ appraisal: FileAppraisal) -> [TextPage.Block] {
    appraisal.findings.map { finding in
      let isMere = finding.severity == .information
      return .paragraph(
        Paragraph(
          (isMere ? "· " : "! ") + finding.message[language], hanging: 2,
          style: isMere ? .plain : .alert))
    }
  }

  func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
