package import CaseKernel
package import Interchange

extension CaseActOutcome {
  /// The object of the contract: the case, or what would change.
  package func object(_ language: Language) -> JSON {
    switch self {
    case .done(let sheet, _): sheet.object(language)
    case .preview(let preview): preview.object(language)
    }
  }
}

extension HandOver.Outcome {
  /// Both cases; the id alone of one that the viewer takes no part in.
  package func object(_ language: Language) -> JSON {
    [
      "closed": closed.object(language),
      "opened": opened?.object(language) ?? ["id": JSON(id?.rawValue)],
    ]
  }
}
