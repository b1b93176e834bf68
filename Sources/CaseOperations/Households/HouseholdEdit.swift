import CaseKernel

/// What an edit says, read and checked before anything is looked up.
struct HouseholdEdit {
  let facts: HouseholdFacts
  let doubts: [Text]
  private let person: PersonFacts
  private let member: Person.ID?
  private let joining: [PersonFacts]
  private let leaving: [Person.ID]
  private let unknown: [String]

  /// - Throws: `Problem` with everything that cannot be taken.
  init(_ request: EditHousehold, on day: Day) throws {
    var reader = CellReader(request.cells)
    facts = HouseholdFacts(&reader, HouseholdFacts.columns + HouseholdFacts.guarded)
    person = PersonFacts(&reader, on: day, required: [])
    var (defects, doubts) = (reader.defects, reader.doubts)
    var joining: [PersonFacts] = []
    for text in request.joining {
      var reader = CellReader(try PersonFacts.cells(written: text))
      joining.append(PersonFacts(&reader, on: day))
      defects += reader.defects
      doubts += reader.doubts
    }
    guard defects.isEmpty else { throw Problem(options: defects) }
    self.joining = joining
    self.doubts = doubts.map(\.asOption)
    member = request.member
    leaving = request.leaving
    unknown = try request.unknown.map(Self.column)
    let saysNothing =
      facts == HouseholdFacts() && person == PersonFacts() && joining.isEmpty
      && leaving.isEmpty && unknown.isEmpty
    guard !saysNothing else { throw Self.nothing }
  }

  /// Everybody described, for whom they name.
  var people: [PersonFacts] { [person] + joining }

  /// Whether it changes anything that leads to the address, or who may read it (D5.4).
  var touchesAddress: Bool {
    let place: Set<String> = ["dwelling", "landlord", "postalAddress", "postcode", "insee"]
    return facts.sayAddress || facts.addressConfidentiality != nil
      || !place.isDisjoint(with: unknown)
  }

  /// Whether it changes how the household is reached or protected.
  var touchesSafety: Bool {
    let columns: Set<String> = ["safeContact", "contactRules", "protectionOrder", "violenceProofs"]
    return facts.safety != SafetyFacts() || facts.safeContact != nil
      || !columns.isDisjoint(with: unknown)
  }

  /// The household, once it says what the edit says.
  func applied(to household: Household, _ writing: Writing) throws -> Household {
    var edited = household
    try edited.apply(facts)
    try edited.live(facts, writing)
    try edited.leavePlace(of: household, facts, writing)
    let whom = try chosen(in: household, writing.day)
    try checkMeasure(of: whom, in: household)
    if person != PersonFacts() { edited.apply(person, to: whom, writing, joins: true) }
    for one in joining {
      edited.apply(one, to: try writing.nextPersonID(), writing, joins: true)
    }
    for one in leaving {
      edited.leave(try known(one, in: household), on: writing.day)
    }
    for column in unknown { edited.forget(column, whom, writing) }
    edited.settleKind(on: writing.day)
    return edited
  }

  /// What is said of a measure needs one, said or known.
  private func checkMeasure(of id: Person.ID, in household: Household) throws(Problem) {
    guard person.sayProtection, person.protectionMeasure == nil,
      !household.protectionMeasures.contains(where: { $0.person == id })
    else { return }
    throw Problem(
      "no-protection-measure",
      Text(
        fr: "aucune mesure de protection n'est notée pour \(id)",
        en: "no protection measure is recorded for \(id)"),
      remedy: Text(
        fr: "dire laquelle : --protection-measure guardianship",
        en: "say which: --protection-measure guardianship")
    )
  }

  private func chosen(in household: Household, _ day: Day) throws -> Person.ID {
    if let member { return try known(member, in: household) }
    guard let holder = household.holder(on: day) else {
      throw Problem.unknown(
        Text(fr: "titulaire", en: "holder"), household.id.rawValue,
        list: "logis household show \(household.id)")
    }
    return holder.id
  }

  private func known(_ id: Person.ID, in household: Household) throws(Problem) -> Person.ID {
    guard household.people.contains(where: { $0.id == id }) else {
      throw .unknown(
        Text(fr: "personne", en: "person"), id.rawValue, known: household.people.map(\.id.rawValue),
        list: "logis household show \(household.id)")
    }
    return id
  }

  private static func column(_ word: String) throws(Problem) -> String {
    let known = Household.forgettable
    guard let column = known.first(where: { $0 == word || $0.kebab == word }) else {
      throw .notOne(of: known.map(\.kebab), Text("--unknown"), found: word)
    }
    return column
  }

  private static let nothing = Problem(
    "nothing-to-edit", Text(fr: "rien à modifier", en: "nothing to change"),
    remedy: Text(
      fr: "dire quoi, par exemple --rent-debt 460", en: "say what, for example --rent-debt 460"))
}
