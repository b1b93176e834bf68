import CaseKernel

/// What a file or a command says about a household as a whole; `nil` is not said.
struct HouseholdFacts: Hashable, Sendable {
  var dwelling: Dwelling.ID?
  var landlord: Partner.ID?
  var tenure: Tenure?
  var tenureSince: Day?
  var language: String?
  var postalAddress: Sensitive<String>?
  var postcode: String?
  var insee: String?
  var safeContact: Sensitive<String>?
  var addressConfidentiality: Household.AddressConfidentiality?
  var rentDebt: Cents?
  var housingRequestNumber: String?
  var dalo: Answer?
  var collectiveAgreement: Answer?
  var departmentalPlan: Answer?
  var privateRooms: Int?
  var safety = SafetyFacts()

  /// The columns of a household, in the order of CLI.md.
  static let columns: [Column<HouseholdFacts>] = [
    Column("language", \.language) { $0.line($1) },
    Column("dwelling", \.dwelling) { $0.id($1) },
    Column("landlord", \.landlord) { $0.id($1) },
    Column("tenure", \.tenure) { $0.word($1) },
    Column("tenureSince", \.tenureSince) { $0.day($1) },
    Column("rentDebt", \.rentDebt) { $0.euros($1) },
    Column("housingRequestNumber", \.housingRequestNumber) {
      $0.identifier($1, HousingRequestNumber.self)
    },
    Column("dalo", \.dalo) { $0.answer($1) },
    Column("collectiveAgreement", \.collectiveAgreement) { $0.answer($1) },
    Column("departmentalPlan", \.departmentalPlan) { $0.answer($1) },
    Column("postalAddress", \.postalAddress) { $0.secretText($1) },
    Column("postcode", \.postcode) { $0.identifier($1, Postcode.self) },
    Column("insee", \.insee) { $0.identifier($1, InseeCommune.self) },
    Column("safeContact", \.safeContact) { $0.secretText($1) },
    Column("privateRooms", \.privateRooms) { $0.number($1, 0...999) },
  ]

  /// What a command may say besides, and a file may not (D5.4 points 1, 3 and 8).
  static let guarded: [Column<HouseholdFacts>] =
    [Column("addressConfidentiality", \.addressConfidentiality) { $0.word($1) }] + safetyColumns

  /// Whether anything is said about where and how the household lives.
  var sayOccupancy: Bool { dwelling != nil || landlord != nil || tenure != nil }

  /// Whether anything is said that leads to the address (D5.4).
  var sayAddress: Bool {
    dwelling != nil || landlord != nil || postalAddress != nil || postcode != nil || insee != nil
  }

  /// Nothing said.
  init() {}

  /// Reads what the cells say, with the checks between columns.
  init(_ reader: inout CellReader, _ columns: [Column<HouseholdFacts>] = Self.columns) {
    for column in columns { column.read(&reader, &self) }
  }

  /// Notes what a new household cannot be told without: a tenure dated, or at an address.
  func check(_ reader: inout CellReader) {
    guard tenure == nil, reader.raw("tenure") == nil else { return }
    if tenureSince != nil, !sayOccupancy {
      reader.refuse(
        "tenureSince", fr: "sans statut d'occupation ; remplir « tenure »",
        en: "without a tenure; fill in \"tenure\"")
    } else if sayOccupancy {
      reader.doubt(
        "tenure", fr: "vide, alors qu'un logement ou un bailleur est donné : reste inconnu",
        en: "empty, although a dwelling or a landlord is given: it stays unknown")
    }
  }
}
