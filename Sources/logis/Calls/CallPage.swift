import CaseKernel
import Interchange
import Reporting

/// A call as a page: what it is, its files in their order, what asks for attention.
struct CallPage {
  let opinion: JointOpinion
  let language: Language

  init(_ opinion: JointOpinion, _ language: Language) {
    self.opinion = opinion
    self.language = language
  }

  var page: TextPage {
    TextPage(
      [.title(opinion.call.name), .definitions(DefinitionList(identity)), .table(table)]
        + attention + [.paragraph(Paragraph(next))])
  }

  private var call: CallForProjects { opinion.call }

  /// What the call is, without a word of its files.
  var identity: [DefinitionList.Entry] {
    [
      .init(word("Identifiant", "Id"), call.id.rawValue),
      .init(word("Région", "Region"), call.region),
      .init(word("Appel n°", "Call no"), String(call.number)),
      .init(
        word("Examiné le", "Examined on"),
        call.examinedOn?.written(language) ?? word("pas encore", "not yet")),
      .init(word("Examiné par", "Examined by"), opinion.examiners.joined(separator: ", ")),
      .init(word("Dossiers reçus", "Files received"), String(call.files.count)),
      .init(word("Source", "Source"), call.source ?? "—"),
    ]
  }

  /// The files in the order of the call, each with its rank.
  var table: TextTable {
    TextTable(
      [
        .number(word("N°", "No")), .init(word("Projet", "Project"), minimum: 24),
        .init(word("Bailleur", "Landlord"), minimum: 10),
        .number(word("Ménages", "Households")), .number(word("Coût/ménage", "Cost/household")),
        .fixed(word("Avis", "Opinion")), .fixed(word("Rang", "Rank")),
      ],
      rows: opinion.files.map { appraisal in
        let file = appraisal.file
        return [
          .init(String(file.number)), .init(file.project), .init(opinion.name(of: file.landlord)),
          .init(file.households.households.map(String.init) ?? "—"),
          .init(appraisal.costPerHousehold.cents.map { $0.written(language) } ?? "—"),
          .init(file.opinion.value?.label[language] ?? file.opinion.printed ?? "—"),
          .init(file.rank.value?.rawValue ?? file.rank.printed ?? "—"),
        ]
      },
      emptyText: word("Aucun dossier reçu.", "No file received."))
  }

  /// What asks for attention, file by file; mere information stands on the sheets.
  private var attention: [TextPage.Block] {
    let lines = opinion.files.flatMap { appraisal in
      appraisal.findings.filter { $0.severity != .information }.map { finding in
        TextPage.Block.paragraph(
          Paragraph(
            "\(appraisal.file.number). \(finding.message[language])", hanging: 3, style: .alert))
      }
    }
    return lines.isEmpty ? [] : [.section(word("Constats", "Findings"), lines)]
  }

  private var next: String {
    word(
      "L'avis conjoint entier : logis appel montrer \(call.id) --joint-opinion",
      "The whole joint opinion: logis call show \(call.id) --joint-opinion")
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
