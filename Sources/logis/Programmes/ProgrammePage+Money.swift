import CaseKernel
import CaseOperations
import Interchange

extension ProgrammePage {
  /// Prices, budget, funding plan, committees.
  var money: [TextPage.Block] {
    [.section(word("Argent", "Money"), prices + [.definitions(DefinitionList(plan))])]
      + (committees.isEmpty
        ? []
        : [.section(word("Instances", "Committees"), [.definitions(DefinitionList(committees))])])
  }

  private var prices: [TextPage.Block] {
    [
      .table(
        TextTable(
          [
            .fixed(word("À partir du", "From")), .number(word("Diagnostic", "Diagnosis")),
            .number(word("Mois-mesure", "Measure-month")),
            .init(word("Décompte des mois", "Counting of months"), minimum: 16),
          ],
          rows: sheet.instance.prices.map { list in
            [
              .init(list.from.short(language)), .init(price(list.diagnosis)),
              .init(price(list.measureMonth)),
              .init("\(list.counting.label[language]), \(list.suspendedMonths.label[language])"),
            ]
          },
          emptyText: word(
            "Aucun prix fixé : le coût est inconnu.", "No price is fixed: the cost is unknown.")))
    ]
  }

  private func price(_ price: Cents?) -> String {
    price?.written(language) ?? word("non fixé", "not fixed")
  }

  private var plan: [DefinitionList.Entry] {
    let budgets = sheet.instance.budgets.sorted { $0.key < $1.key }
      .map { "\($0.key) : \($0.value.written(language))" }
    let lines = sheet.instance.funding.map { line -> DefinitionList.Entry in
      let asked = line.asked?.written(language) ?? "—"
      let granted = line.granted?.written(language) ?? "—"
      return .init(
        sheet.name(of: line.funder),
        word("demandé \(asked), accordé \(granted)", "asked \(asked), granted \(granted)"))
    }
    let uncovered = sheet.uncovered.map { amount -> DefinitionList.Entry in
      .init(
        word("Part non couverte", "Part not covered"),
        amount.written(language) + (sheet.budget.map { " (\($0.year))" } ?? ""),
        amount > .zero ? .warning : .plain)
    }
    return [
      .init(
        word("Budget", "Budget"),
        budgets.isEmpty ? word("non connu", "not known") : budgets.joined(separator: "\n"))
    ] + lines + [uncovered].compactMap { $0 }
  }

  private var committees: [DefinitionList.Entry] {
    sheet.instance.committees.map { committee in
      let members = committee.members.map(sheet.name(of:)).joined(separator: ", ")
      let rhythm = committee.every.map {
        word(", tous les \($0.written(.fr))", ", every \($0.written(.en))")
      }
      return .init(committee.kind, members + (rhythm ?? ""))
    }
  }

  /// What `config.yaml` sets, and what it leaves to the module.
  var settings: [TextPage.Block] {
    let validated = sheet.instance.validates.sorted { $0.key < $1.key }
      .map { name, role -> DefinitionList.Entry in
        let phase =
          name == "exit"
          ? word("la sortie", "the closing")
          : sheet.declared.label(of: PhaseID(name))[language]
        return .init(word("Fin validée", "End validated"), "\(phase) — \(role.label[language])")
      }
    let entries = sheet.settings.map { setting -> DefinitionList.Entry in
      let standard =
        setting.isStandard
        ? word(" (par défaut)", " (default)")
        : word(
          " (par défaut : \(setting.standard.written))", " (default: \(setting.standard.written))")
      return .init(setting.key, "\(setting.value.written)\(standard) — \(setting.label[language])")
    }
    guard !(entries + validated).isEmpty else { return [] }
    return [
      .section(word("Réglages", "Settings"), [.definitions(DefinitionList(entries + validated))])
    ]
  }
}
