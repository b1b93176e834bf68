import CaseKernel
import CaseOperations
import CaseStore
import Interchange

/// A case as a person reads it: who, where, which phase since when, what is due, what is found,
/// the plan, the facts, the journal.
struct CasePage {
  let sheet: CaseSheet
  let language: Language

  init(_ sheet: CaseSheet, _ language: Language) {
    self.sheet = sheet
    self.language = language
  }

  var file: CaseFile { sheet.view.file }

  var page: TextPage {
    var blocks: [TextPage.Block] = [
      .title("\(word("Dossier", "Case")) \(file.id) — \(sheet.programmeName[language])"),
      .definitions(DefinitionList(heading)),
    ]
    blocks.append(.section(word("À savoir", "To know"), findings))
    blocks.append(.section(word("Accords du ménage", "Agreements"), agreements))
    if !file.plan.isEmpty { blocks.append(.section(word("Plan d'action", "Action plan"), plan)) }
    if !facts.isEmpty {
      blocks.append(
        .section(word("Ce qui est renseigné", "Facts"), [.definitions(DefinitionList(facts))]))
    }
    blocks.append(.section(word("Journal", "Journal"), journal()))
    return TextPage(blocks)
  }

  /// The case after an act: where it stands, what is found, and the entries just written.
  func page(written count: Int) -> TextPage {
    TextPage([
      .title("\(word("Dossier", "Case")) \(file.id) — \(sheet.programmeName[language])"),
      .section(word("Écrit au journal", "Written"), journal(last: count)),
      .definitions(DefinitionList(heading)), .section(word("À savoir", "To know"), findings),
    ])
  }

  private var heading: [DefinitionList.Entry] {
    var entries = householdEntries
    entries.append(.init(word("Phase", "Phase"), phase))
    if file.isOpen {
      entries.append(.init(word("Échéance", "Due"), due, late ? .alert : .plain))
      let next = sheet.next.map { "\(sheet.wording.label(of: $0)[language]) (\($0))" }
      entries.append(.init(word("Ensuite", "Next"), next.joined(separator: ", ")))
    }
    entries.append(
      .init(word("Dernier contact", "Last contact"), file.lastContact?.written(language) ?? none))
    entries.append(.init(word("Référent", "Referent"), referents))
    entries.append(.init(word("Partenaires", "Partners"), partners))
    if !links.isEmpty { entries.append(.init(word("Liens", "Links"), links)) }
    return entries
  }

  private var phase: String {
    let since = file.phaseSince.written(language)
    guard let outcome = file.outcome else {
      let label = sheet.wording.label(of: file.phase)[language]
      return word("\(label), depuis le \(since)", "\(label), since \(since)")
    }
    let label = sheet.wording.label(of: outcome)[language]
    return word("clos le \(since) : \(label)", "closed on \(since): \(label)")
  }

  private var late: Bool { sheet.due.map { $0 < sheet.day } ?? false }

  private var due: String {
    guard let due = sheet.due else { return none }
    let day = due.written(language)
    let days = sheet.day - due
    if days > 0 {
      return word(
        "\(day) — échéance dépassée de \(days) jour\(days > 1 ? "s" : "")",
        "\(day) — \(days) day\(days > 1 ? "s" : "") ago")
    }
    return word(
      "\(day) — dans \(-days) jour\(days < -1 ? "s" : "")",
      "\(day) — in \(-days) day\(days < -1 ? "s" : "")")
  }

  private var referents: String {
    let present = file.referents(on: sheet.day).map { referent in
      let until = referent.to.map {
        word(" (jusqu'au \($0.short(.fr)))", " (until \($0.short(.en)))")
      }
      return referent.user.rawValue + (until ?? "")
    }
    return present.isEmpty ? none : present.joined(separator: ", ")
  }

  private var partners: String {
    let named = file.parties(on: sheet.day).map { party in
      let name = sheet.partnerNames[party.partner] ?? party.partner.rawValue
      let until = party.to.map { word(", jusqu'au \($0.short(.fr))", ", until \($0.short(.en))") }
      return "\(name) (\(sheet.wording.label(of: party.role)[language])\(until ?? ""))"
    }
    return named.isEmpty ? none : named.joined(separator: ", ")
  }

  private var links: String {
    let here = file.links.map { "\($0.kind.label[language]) \($0.written)" }
    let back = sheet.view.linkedFrom.map { "\($0.kind.converse[language]) \($0.from)" }
    return (here + back).joined(separator: ", ")
  }

  var none: String { word("—", "—") }
  func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
