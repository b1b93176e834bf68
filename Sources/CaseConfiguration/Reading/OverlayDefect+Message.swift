internal import CaseKernel

extension OverlayDefect {
  /// Whether a name written as a key is wrong, rather than its value.
  var isAboutAName: Bool {
    let isKey =
      ["labels", "due", "visibility"].contains(path.first) || path.dropLast().last == "options"
    switch reason {
    case .unknown, .added, .exists, .malformed, .reservedOption: return isKey
    default: return false
    }
  }

  /// The stable name of this kind of defect.
  var code: String {
    switch reason {
    case .unknown: "unknown-value"
    case .added: "written-elsewhere"
    case .addedLater: "not-sorted"
    case .exists: "already-exists"
    case .malformed: "not-an-identifier"
    case .notNext: "not-next"
    case .noOption: "empty-list"
    case .reservedOption: "reserved-word"
    case .emptyRange, .noTime: "out-of-range"
    case .dueIsRecorded: "due-is-recorded"
    case .atTheEnd: "at-the-end"
    case .law(let law): law.code
    }
  }

  /// What was found and what to write.
  var message: Text {
    switch reason {
    case .unknown(let thing, let id, let known):
      let word = thing.word(of: id)
      let remedy = unknownRemedy(word, known: known.map(thing.word))
      return Text(
        fr: "\(thing.label.fr) « \(excerpt(word)) » introuvable ; \(remedy.fr)",
        en: "no \(thing.label.en) \"\(excerpt(word))\"; \(remedy.en)")
    case .added(let thing, let id): return Self.added(thing, id)
    case .addedLater(let phase):
      return Text(
        fr: "« \(phase) » n'est ajoutée que plus loin ; écrivez-la avant",
        en: "\"\(phase)\" is added only further on; write it before")
    case .exists(let thing, let id): return Self.exists(thing, id)
    case .malformed(let thing, let id): return Self.malformed(thing, id)
    case .notNext(let before, let after, let exits):
      let all = exits.map(\.rawValue).joined(separator: ", ")
      return Text(
        fr: "« \(before) » ne mène pas à « \(after) » ; elle mène à : \(all)",
        en: "\"\(before)\" does not lead to \"\(after)\"; it leads to: \(all)")
    case .noOption:
      return Text(
        fr: "aucune valeur à choisir ; écrivez options: { premiere: …, seconde: … }",
        en: "no value to choose; write options: { first: …, second: … }")
    case .reservedOption(let id):
      return Text(
        fr: "« \(id) » veut déjà dire « pas renseigné » ; choisissez un autre mot",
        en: "\"\(id)\" means \"not recorded\" already; choose another word")
    case .emptyRange(let from, let to):
      return Text(
        fr: "aucun nombre de \(from) à \(to) ; écrivez from au plus égal à to",
        en: "no number from \(from) to \(to); write from no greater than to")
    case .dueIsRecorded(let phase, let field):
      return Text(
        fr: "l'échéance de « \(phase) » est le jour noté dans « \(field) » ; changez ce jour dans "
          + "le dossier",
        en: "\"\(phase)\" is due on the day recorded in \"\(field)\"; change that day in the case")
    case .noTime:
      return Text(
        fr: "une durée nulle n'a pas de sens ici ; écrivez 15 days",
        en: "a period of nothing makes no sense here; write 15 days")
    case .atTheEnd(let phase):
      return Text(
        fr: "rien n'est attendu d'un dossier clos (« \(phase) ») ; nommez une phase d'avant",
        en: "nothing is awaited of a closed case (\"\(phase)\"); name a phase before it")
    case .law(let law): return law.message
    }
  }

  private static func added(_ thing: Thing, _ id: String) -> Text {
    let key = thing == .phase ? "phases" : "fields"
    return Text(
      fr: "« \(id) » est de ceux que « \(key) » ajoute ; dites-le à cet endroit",
      en: "\"\(id)\" is one that \"\(key)\" adds; say it there")
  }

  private static func exists(_ thing: Thing, _ id: String) -> Text {
    let key = thing == .phase ? "due" : "visibility"
    return Text(
      fr: "\(thing.label.fr) « \(id) » : existe déjà ; donnez un autre identifiant, ou changez ce "
        + "qui existe par « labels » et « \(key) »",
      en: "\(thing.label.en) \"\(id)\" exists already; give another id, or change what exists by "
        + "\"labels\" and \"\(key)\"")
  }

  private static func malformed(_ thing: Thing, _ id: String) -> Text {
    guard thing != .phase else {
      return Text(
        fr: "« \(excerpt(id)) » n'est pas un identifiant de phase ; écrivez une lettre puis "
          + "minuscules sans accents, chiffres et traits d'union, comme « seconde-visite »",
        en: "\"\(excerpt(id))\" is not an id of a phase; write a letter, then small letters "
          + "without accents, digits and hyphens, like \"second-visit\"")
    }
    let meant = camelCase(id)
    let example =
      meant != id && meant.utf8.allSatisfy(isLetterOrDigit)
      ? Text(meant) : Text(fr: "secondeVisite", en: "secondVisit")
    return Text(
      fr:
        "« \(excerpt(id)) » n'est pas un identifiant de \(thing.label.fr) ; écrivez une minuscule "
        + "puis lettres sans accents et chiffres, comme « \(example.fr) »",
      en: "\"\(excerpt(id))\" is not an id of a \(thing.label.en); write a small letter, then "
        + "letters without accents and digits, like \"\(example.en)\"")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension OverlayDefect.Thing {
  var label: Text {
    switch self {
    case .phase: Text(fr: "phase", en: "phase")
    case .field: Text(fr: "champ", en: "field")
    case .option: Text(fr: "valeur", en: "value")
    case .outcome: Text(fr: "sortie", en: "outcome")
    case .role: Text(fr: "rôle", en: "role")
    case .kind: Text(fr: "type d'écriture", en: "kind of entry")
    case .indicator: Text(fr: "indicateur", en: "indicator")
    }
  }

  /// An id as the file writes it: fields and their values as on the command line, indicators as
  /// reports name them, the others in kebab-case.
  func word(of id: String) -> String {
    switch self {
    case .field, .option, .indicator: id
    case .phase, .outcome, .role, .kind: id.kebabCase
    }
  }
}
