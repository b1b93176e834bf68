import CaseKernel
import CaseOperations
import Interchange

/// What an act would change, as a person reads it.
struct PreviewPage {
  let preview: CasePreview
  let language: Language

  init(_ preview: CasePreview, _ language: Language) {
    self.preview = preview
    self.language = language
  }

  var page: TextPage {
    TextPage([
      .title(title),
      .definitions(DefinitionList(changes)),
    ])
  }

  private var title: String {
    guard let id = preview.id else {
      return word("À blanc : rien n'est écrit", "Dry run: nothing is written")
    }
    return word(
      "À blanc, dossier \(id) : rien n'est écrit", "Dry run, case \(id): nothing is written")
  }

  private var changes: [DefinitionList.Entry] {
    var entries: [DefinitionList.Entry] = preview.entries.map {
      .init(
        word("S'écrirait", "Would write"), preview.wording.summary(of: $0.kind, $0.body, language))
    }
    if preview.phase.changes {
      entries.append(arrow(word("Phase", "Phase"), preview.phase, label))
    }
    if preview.due.changes {
      entries.append(
        arrow(word("Échéance", "Due"), preview.due) { $0?.written(language) ?? "—" })
    }
    if preview.months.changes {
      entries.append(
        arrow(word("Mois-mesures", "Measure-months"), preview.months) { $0.written(language) })
    }
    entries += preview.findingsAdded.map {
      .init(word("Apparaît", "Appears"), $0.message[language])
    }
    entries += preview.findingsRemoved.map {
      .init(word("Disparaît", "Disappears"), $0.message[language])
    }
    return entries
  }

  private func arrow<Value>(
    _ name: String, _ change: CasePreview.Change<Value>, _ written: (Value) -> String
  ) -> DefinitionList.Entry {
    .init(name, "\(written(change.before)) → \(written(change.after))")
  }

  private func label(_ phase: PhaseID) -> String { preview.wording.label(of: phase)[language] }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
