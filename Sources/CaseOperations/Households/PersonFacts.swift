import CaseKernel

/// What a file or a command says about one person of a household; `nil` is not said.
struct PersonFacts: Hashable, Sendable {
  var lastName: Sensitive<String>?
  var firstName: Sensitive<String>?
  var birthDate: Day?
  var relation: Relation?
  var phone: Sensitive<String>?
  var email: Sensitive<String>?
  var monthlyIncome: Cents?
  var incomeSource: String?
  var legalRepresentative: Sensitive<String>?
  var tags: Sensitive<Set<Person.Situation>>?
  var room: String?
  var joinedOn: Day?
  var leftOn: Day?
  var protectionMeasure: ProtectionMeasure.Kind?
  var measureScope: ProtectionMeasure.Scope?
  var measureCourt: String?
  var measureReference: String?
  var measureSince: Day?
  var measureUntil: Day?
  var mandatary: Partner.ID?

  /// The columns of a person, in the order of CLI.md.
  static let columns: [Column<PersonFacts>] = [
    Column("lastName", \.lastName, required: true) { $0.secretLine($1) },
    Column("firstName", \.firstName) { $0.secretLine($1) },
    Column("birthDate", \.birthDate) { $0.day($1) },
    Column("relation", \.relation, required: true) { $0.word($1) },
    Column("phone", \.phone) { $0.secret($1, PhoneNumber.self) },
    Column("email", \.email) { $0.secret($1, EmailAddress.self) },
    Column("monthlyIncome", \.monthlyIncome) { $0.euros($1) },
    Column("incomeSource", \.incomeSource) { $0.line($1) },
    Column("legalRepresentative", \.legalRepresentative) { $0.secretText($1) },
    Column("tags", \.tags) { reader, column in reader.words(column).map { Sensitive($0) } },
    Column("room", \.room) { $0.line($1) },
    Column("joinedOn", \.joinedOn) { $0.day($1) },
    Column("leftOn", \.leftOn) { $0.day($1) },
    Column("protectionMeasure", \.protectionMeasure) { $0.word($1) },
    Column("measureScope", \.measureScope) { $0.word($1) },
    Column("measureCourt", \.measureCourt) { $0.line($1) },
    Column("measureReference", \.measureReference) { $0.line($1) },
    Column("measureSince", \.measureSince) { $0.day($1) },
    Column("measureUntil", \.measureUntil) { $0.day($1) },
    Column("mandatary", \.mandatary) { $0.id($1) },
  ]

  /// Whether anything is said of a measure that protects the person.
  var sayProtection: Bool {
    protectionMeasure != nil || measureScope != nil || measureCourt != nil
      || measureReference != nil || measureSince != nil || measureUntil != nil
      || mandatary != nil
  }

  private static let required = columns.filter(\.isRequired).map(\.name)

  /// Nothing said.
  init() {}

  /// Reads what the cells say; a birth after the day is doubted.
  ///
  /// - Parameter required: the columns without which nobody is described.
  init(_ reader: inout CellReader, on day: Day, required: [String] = Self.required) {
    for column in required { reader.require(column) }
    for column in Self.columns { column.read(&reader, &self) }
    if let birthDate, birthDate > day {
      reader.doubt(
        "birthDate", fr: "\(birthDate) est après le \(day)", en: "\(birthDate) is after \(day)")
    }
    if !required.isEmpty, sayProtection, protectionMeasure == nil {
      reader.refuse(
        "protectionMeasure", fr: "vide, alors qu'une mesure est décrite",
        en: "empty, although a measure is described")
    }
    if let joinedOn, let leftOn, leftOn < joinedOn {
      reader.refuse(
        "leftOn", fr: "\(leftOn) est avant l'arrivée, \(joinedOn)",
        en: "\(leftOn) is before the arrival, \(joinedOn)")
    }
    if let measureSince, let measureUntil, measureUntil < measureSince {
      reader.refuse(
        "measureUntil", fr: "\(measureUntil) est avant le début, \(measureSince)",
        en: "\(measureUntil) is before the beginning, \(measureSince)")
    }
  }

  /// Splits what `--person` gives: `relation:LastName:FirstName:birthDate:room`, the last three
  /// optional.
  static func cells(written text: String) throws(Problem) -> [String: String] {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (2...5).contains(parts.count) else {
      throw Problem(
        "bad-value",
        Text(
          fr: "--person : \(parts.count) partie(s) au lieu de 2 à 5",
          en: "--person: \(parts.count) part(s) instead of 2 to 5"),
        remedy: Text(
          fr: "l'écrire comme child:Durand:Léa:2015-04-02 (lien, nom, prénom, naissance, chambre)",
          en: "write it like child:Durand:Léa:2015-04-02 (relation, last, first name, birth, room)"
        ))
    }
    let names = ["relation", "lastName", "firstName", "birthDate", "room"]
    return Dictionary(uniqueKeysWithValues: zip(names, parts))
  }
}
