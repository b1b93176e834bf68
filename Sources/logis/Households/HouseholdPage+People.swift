import CaseKernel
import CaseOperations
import CaseStore
import Interchange

extension HouseholdPage {
  /// The people of the household, those who left it included.
  var people: [TextPage.Block] {
    if let reserved = reserved(.identity) { return [.paragraph(Paragraph(reserved))] }
    return [.table(table)]
  }

  private var table: TextTable {
    TextTable(
      [
        .fixed(word("Id", "Id")), .init(word("Nom", "Name"), minimum: 12),
        .init(word("Lien", "Relation")), .fixed(word("Naissance", "Born")),
        .number(word("Âge", "Age")), .init(word("Ressources", "Income")),
        .init(word("Situation", "Situation"), shrink: 2),
        .init(word("Contact", "Contact"), shrink: 2),
      ],
      rows: household.people.map(row),
      emptyText: word(
        "Personne. En ajouter : logis household edit \(household.id) --person …",
        "Nobody. Add somebody: logis household edit \(household.id) --person …"))
  }

  private func row(_ person: Person) -> [TextTable.Cell] {
    let first = person.firstName.map { " " + $0.revealed } ?? ""
    return [
      .init(person.id.rawValue), .init(person.lastName.revealed.uppercased() + first),
      .init(relation(of: person)), .init(person.birthDate?.short(language) ?? ""),
      .init(person.age(on: sheet.day).map { "\($0)" } ?? ""), .init(income(of: person)),
      .init(situation(of: person)), .init(contact(person) ?? ""),
    ]
  }

  private func relation(of person: Person) -> String {
    guard let relation = sheet.relation(of: person.id) else { return word("parti", "gone") }
    let room = sheet.room(of: person.id).map { word(", chambre ", ", room ") + $0 }
    return relation.label[language] + (room ?? "")
  }

  private func income(of person: Person) -> String {
    if let reserved = reserved(.income) { return reserved }
    let income = sheet.income(of: person.id)
    let parts = [income?.monthly?.written(language), income?.source].compactMap { $0 }
    return parts.joined(separator: ", ")
  }

  private func situation(of person: Person) -> String {
    let measures = sheet.protectionMeasures(of: person.id).map(written)
    if let reserved = reserved(.situation) {
      return measures.isEmpty ? reserved : measures.joined(separator: ", ")
    }
    let tags = Person.Situation.allCases.filter { person.situations.revealed.contains($0) }
    let guardian = person.legalRepresentative.map { representative in
      word("représenté par ", "represented by ") + representative.revealed
    }
    return (tags.map { $0.label[language] } + [guardian].compactMap { $0 } + measures)
      .joined(separator: ", ")
  }

  /// « tutelle (biens), udaf-05, jusqu'au 1 mars 2027 ».
  private func written(_ measure: ProtectionMeasure) -> String {
    let scope = measure.scope.map { " (\($0.label[language]))" } ?? ""
    let until = measure.to.map { word("jusqu'au ", "until ") + $0.short(language) }
    return ([measure.kind.label[language] + scope, measure.mandatary?.rawValue, until])
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// The cases of the household that are open to the reader.
  var cases: TextTable {
    TextTable(
      [
        .fixed(word("Dossier", "Case")), .init(word("Programme", "Programme")),
        .init(word("Phase", "Phase")), .fixed(word("Depuis", "Since")),
        .init(word("État", "State")),
      ],
      rows: sheet.cases.map { row in
        [
          .init(row.id.rawValue), .init(row.programme.rawValue), .init(row.phase.rawValue),
          .init(row.phaseSince.short(language)),
          .init(row.isOpen ? word("ouvert", "open") : word("clos", "closed")),
        ]
      },
      emptyText: word(
        "Aucun dossier. En ouvrir un : logis case open PROGRAMME \(household.id)",
        "No case. Open one: logis case open PROGRAMME \(household.id)"))
  }
}
