extension Refusal {
  /// What is wrong with the values of an entry.
  var valuesMessage: Text {
    switch self {
    case .unknownEntryField(let field, let kind, _):
      Text(
        fr: "« \(kind) » n'a pas de champ « \(field) »", en: "\"\(kind)\" has no field \"\(field)\""
      )
    case .entryFieldsMissing(let fields, let kind):
      Text(
        fr: "« \(kind) » demande : " + Self.joined(fields),
        en: "\"\(kind)\" asks for: " + Self.joined(fields))
    case .unknownEntry(let number, let field, let kinds, _):
      Text(
        fr: "champ « \(field) » : l'entrée \(number) n'est pas de type " + Self.joined(kinds),
        en: "field \"\(field)\": entry \(number) is not of kind " + Self.joined(kinds))
    case .mayEnterNoPool:
      Text(
        fr: "ce ménage n'est montré à personne d'autre pour un échange ou une bourse",
        en: "this household is shown to nobody else for an exchange or a pool")
    case .unknownPerson(let person, let field, _):
      Text(
        fr: "champ « \(field) » : \(person) n'est pas du ménage",
        en: "field \"\(field)\": \(person) does not belong to the household")
    case .entryRefused(let kind, let findings):
      Text(
        fr: "« \(kind) » : " + findings.map(\.message.fr).joined(separator: " ; "),
        en: "\"\(kind)\": " + findings.map(\.message.en).joined(separator: "; "))
    default: peopleMessage
    }
  }

  /// What to write instead, for the values of an entry.
  var valuesRemedy: Text? {
    switch self {
    case .unknownEntryField(let field, _, let known):
      known.isEmpty
        ? Text(fr: "noter sans --set", en: "log it without --set")
        : Self.near(field.rawValue, known.map(\.rawValue))
    case .entryFieldsMissing(let fields, _):
      Text(
        fr: fields.map { "--set \($0)=VALEUR" }.joined(separator: " "),
        en: fields.map { "--set \($0)=VALUE" }.joined(separator: " "))
    case .unknownEntry(_, _, let kinds, let known):
      known.isEmpty
        ? Text(
          fr: "noter d'abord : " + Self.joined(kinds), en: "log first: " + Self.joined(kinds))
        : Self.oneOf(known.map(String.init))
    case .mayEnterNoPool:
      Text(
        fr: "confier la recherche à la personne désignée pour l'attribution, par une autre piste",
        en: "leave the search to the named allocator, by another channel")
    case .unknownPerson(_, _, let known):
      known.isEmpty
        ? Text(
          fr: "l'ajouter : logis household edit MÉNAGE --person …",
          en: "add them: logis household edit HOUSEHOLD --person …")
        : Self.oneOf(known.map(\.rawValue))
    case .entryRefused(_, let findings):
      Text(
        fr: findings.compactMap(\.source).isEmpty
          ? "corriger ce qui est dit" : "voir " + Self.sources(findings),
        en: findings.compactMap(\.source).isEmpty
          ? "correct what is said" : "see " + Self.sources(findings))
    default: peopleRemedy
    }
  }

  private static func sources(_ findings: [Finding]) -> String {
    findings.compactMap(\.source).removingRepeats.joined(separator: ", ")
  }
}
