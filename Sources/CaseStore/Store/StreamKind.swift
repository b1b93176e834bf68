package import CaseKernel

/// What a journal is about.
package enum StreamKind: String, CaseIterable, Hashable, Sendable {
  case caseFile = "case"
  case household, partner, dwelling, user
  /// The store itself: definitions.
  case store
  /// What a programme meets that belongs to no case.
  case programme
  /// A call for projects.
  case call

  /// What the journal is about, in words.
  package var label: Text {
    switch self {
    case .caseFile: Text(fr: "dossier", en: "case")
    case .household: Text(fr: "ménage", en: "household")
    case .partner: Text(fr: "partenaire", en: "partner")
    case .dwelling: Text(fr: "logement", en: "dwelling")
    case .user: Text(fr: "utilisateur", en: "user")
    case .store: Text(fr: "base", en: "store")
    case .programme: Text(fr: "programme", en: "programme")
    case .call: Text(fr: "appel à projets", en: "call for projects")
    }
  }
}
