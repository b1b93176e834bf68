import CaseKernel
import CaseOperations
import CaseStore
import Interchange

extension CasePage {
  var householdEntries: [DefinitionList.Entry] {
    guard let view = sheet.view.household else {
      return [.init(word("Ménage", "Household"), file.household.rawValue)]
    }
    let household = view.household
    let name = household.name(on: sheet.day).revealed
    let count = household.members(on: sheet.day).count
    let people = word(
      "\(count) personne\(count > 1 ? "s" : "")", "\(count) \(count == 1 ? "person" : "people")")
    let shown = name.isEmpty ? file.household.rawValue : "\(name) (\(file.household)), \(people)"
    return [
      .init(word("Ménage", "Household"), shown), .init(word("Logement", "Dwelling"), home(view)),
    ]
  }

  private func home(_ view: HouseholdView) -> String {
    if view.addressWithheld { return word("adresse confidentielle", "confidential address") }
    guard let occupancy = view.household.occupancy(on: sheet.day) else {
      return word("inconnu", "unknown")
    }
    let place = view.household.insee.map { word("commune \($0)", "commune \($0)") }
    return [
      occupancy.tenure?.label[language], occupancy.dwelling?.rawValue, occupancy.landlord?.rawValue,
      place,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  var findings: [TextPage.Block] {
    guard !sheet.findings.isEmpty else {
      return [.paragraph(Paragraph(word("Rien à signaler.", "Nothing to report.")))]
    }
    let order: [Finding.Severity] = [.blocking, .warning, .information]
    let lines = order.flatMap { severity in sheet.findings.filter { $0.severity == severity } }
    let entries = lines.map { finding in
      DefinitionList.Entry(
        label(finding.severity), finding.message[language],
        finding.severity == .information ? .plain : .alert)
    }
    return [.definitions(DefinitionList(entries))]
  }

  private func label(_ severity: Finding.Severity) -> String {
    switch severity {
    case .blocking: word("Bloquant", "Blocking")
    case .warning: word("Attention", "Warning")
    case .information: word("Information", "Information")
    }
  }

  var agreements: [TextPage.Block] {
    guard !file.agreements.isEmpty else {
      let remedy = "logis case agree \(file.id) support"
      return [
        .paragraph(
          Paragraph(
            word(
              "Aucun accord recueilli. Pour le noter : \(remedy)",
              "No agreement yet. To record it: \(remedy)")))
      ]
    }
    return [.definitions(DefinitionList(file.agreements.map(entry)))]
  }

  private func entry(_ agreement: Agreement) -> DefinitionList.Entry {
    let given = agreement.givenOn.written(language)
    var text = word("le \(given)", "on \(given)")
    if let mode = agreement.mode { text += " (\(mode.label[language]))" }
    if let with = agreement.with { text += word(", pour \(with)", ", for \(with)") }
    if let withdrawn = agreement.withdrawnOn {
      let day = withdrawn.written(language)
      text += word(" — retrait le \(day)", " — withdrawn on \(day)")
    }
    return .init(agreement.kind.label[language], text, agreement.inForce ? .plain : .faint)
  }

  var plan: [TextPage.Block] {
    let rows = file.plan.map { commitment -> [TextTable.Cell] in
      let late = commitment.state == .open && (commitment.due.map { $0 < sheet.day } ?? false)
      return [
        .init(String(commitment.number)), .init(commitment.party.label[language]),
        .init(commitment.what.revealed),
        .init(commitment.due?.short(language) ?? "", late ? .alert : .plain),
        .init(commitment.state.label[language]),
      ]
    }
    return [
      .table(
        TextTable(
          [
            .number(word("No", "No")), .fixed(word("Qui", "Who")), .init(word("Quoi", "What")),
            .fixed(word("Pour le", "By")), .fixed(word("État", "State")),
          ], rows: rows, emptyText: ""))
    ]
  }

  /// The facts in the order in which the programme asks them.
  var facts: [DefinitionList.Entry] {
    (sheet.declared.fields + sheet.declared.extraFields).compactMap { field in
      file.fact(field.id).map {
        .init(field.label[language], field.kind.written($0, language))
      }
    }
  }

  /// The last entries of the journal, all of them unless a number is given.
  func journal(last count: Int = .max) -> [TextPage.Block] {
    let lines = sheet.view.journal.suffix(count)
    guard !lines.isEmpty else {
      let text = word("Rien que vous puissiez lire.", "Nothing that you may read.")
      return [.paragraph(Paragraph(text))]
    }
    return [.definitions(DefinitionList(lines.map(entry)))]
  }

  private func entry(_ line: JournalLine) -> DefinitionList.Entry {
    let correcting = line.corrects.map { word("no \($0) : ", "no \($0): ") } ?? ""
    let said = correcting + sheet.wording.summary(of: line.kind, line.body, language)
    return .init("\(line.entry) · \(line.on.short(language))", "\(said) (\(line.author))")
  }
}
