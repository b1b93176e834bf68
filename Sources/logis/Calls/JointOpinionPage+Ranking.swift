import CaseKernel
import CaseStore
import Interchange
import Reporting

extension JointOpinionPage {
  /// The files that are retained, rank by rank.
  var ranking: TextPage.Block {
    .section(
      word("Classement des dossiers retenus", "Ranking of the files retained"),
      [
        .table(
          TextTable(
            [
              .fixed(word("Rang", "Rank")), .number(word("N°", "No")),
              .init(word("Projet", "Project"), minimum: 24),
              .init(word("Bailleur", "Landlord"), minimum: 10),
            ],
            rows: CallFile.Rank.allCases.flatMap { rank in
              opinion.call.files(ranked: rank).map { file in
                [
                  .init(rank.rawValue), .init(String(file.number)), .init(file.project),
                  .init(opinion.name(of: file.landlord)),
                ]
              }
            },
            emptyText: word("Aucun dossier n'a de rang.", "No file has a rank."))),
        .paragraph(
          Paragraph(
            word(
              "Au sein d'un rang, les dossiers sont dans l'ordre de l'appel : aucun ne passe avant "
                + "un autre.",
              "Within a rank the files are in the order of the call: none comes before another."))),
      ])
  }

  /// Who wrote down which examination, and when.
  var journal: [TextPage.Block] {
    let entries = opinion.examinations.map { entry, examination in
      let said = [
        examination.opinion?.label[language], examination.rank?.rawValue,
        hasFigures(examination) ? word("chiffres", "figures") : nil,
        examination.questions ?? examination.remark == nil ? nil : word("texte", "text"),
      ].compactMap { $0 }.joined(separator: ", ")
      return DefinitionList.Entry(
        "\(entry.number) · \(entry.on.short(language))",
        word("dossier \(examination.file)", "file \(examination.file)") + " : \(said) "
          + "(\(entry.author))")
    }
    guard !entries.isEmpty else { return [] }
    return [
      .section(word("Journal", "Journal"), [.definitions(DefinitionList(entries))])
    ]
  }

  private func hasFigures(_ examination: Examination) -> Bool {
    examination.households != nil || examination.cost != nil || examination.eligible != nil
      || !examination.asked.isEmpty || !examination.granted.isEmpty
      || !examination.ceilings.isEmpty
  }
}
