import CaseKernel

/// How a viewer stands to a household, and what it leaves of the record.
struct Standing {
  /// `nil` when the household is closed to the viewer.
  var reach: Visibility?
  /// The viewer is a referent of one of its cases.
  var named: Bool
  /// The address was disclosed to the viewer, with a reason and by somebody else (D5.4 point 4).
  var told = false
  /// Set for a landlord's own people: they see the dwellings of that landlord only.
  var stockOf: Partner.ID?
  /// Set for a judicial agent: they see the people whose measure they carry out on the day.
  var wards: Wards?

  /// The partner that carries measures out, `nil` where the viewer has none, and the day.
  struct Wards {
    var mandatary: Partner.ID?
    var day: Day

    func people(of household: Household) -> Set<Person.ID> {
      mandatary.map { household.wards(of: $0, on: day) } ?? []
    }
  }

  func reads(_ item: HouseholdItem) -> Bool {
    Disclosure.reads(item.visibility, reach: reach)
  }

  /// Whether everything that leads to the address is withheld (D5.4).
  func withholdsAddress(_ confidentiality: Household.AddressConfidentiality) -> Bool {
    switch confidentiality {
    case .open: false
    case .restricted: !named && !Disclosure.reads(.operatorTeam, reach: reach)
    case .secret: !named && !told
    }
  }

  /// The household without what the viewer may not read.
  func view(of household: Household) -> HouseholdView {
    var shown = household
    var withheld = Set(HouseholdItem.allCases.filter { !reads($0) })
    if let wards {
      keep(wards.people(of: household), in: &shown, on: wards.day, &withheld)
      shown.protectionMeasures.removeAll { $0.mandatary != wards.mandatary }
    }
    let hidesAddress = withholdsAddress(household.addressConfidentiality)
    if let stockOf { keepStock(of: stockOf, in: &shown) }
    for item in withheld { remove(item, from: &shown) }
    if hidesAddress { removeAddress(from: &shown) }
    // Whom the household left is told to those who work with it, and to nobody else.
    if !named { shown.splitFrom = nil }
    // That a line is left would tell a landlord's people that the household lives with them.
    if hidesAddress, stockOf != nil { shown.occupancies = [] }
    return HouseholdView(
      household: shown, withheld: withheld, addressWithheld: hidesAddress,
      disclosed: told && !named && household.addressConfidentiality == .secret,
      onlyWards: wards != nil)
  }

  /// Leaves those people alone, with their measures; what others owe with them goes too (D3.5).
  private func keep(
    _ people: Set<Person.ID>, in household: inout Household, on day: Day,
    _ withheld: inout Set<HouseholdItem>
  ) {
    if !household.members(on: day).allSatisfy({ people.contains($0.person) }) {
      withheld.insert(.rentDebt)
    }
    withheld.remove(.measures)
    household.people.removeAll { !people.contains($0.id) }
    household.memberships.removeAll { !people.contains($0.person) }
    household.incomes.removeAll { !people.contains($0.person) }
    household.protectionMeasures.removeAll { !people.contains($0.person) }
  }

  private func remove(_ item: HouseholdItem, from household: inout Household) {
    switch item {
    case .identity: (household.people, household.memberships) = ([], [])
    case .measures: household.protectionMeasures = []
    case .dwelling: removePlace(from: &household)
    case .rentDebt: household.rentDebt = nil
    case .contact: removeContact(from: &household)
    case .postalAddress: household.postalAddress = nil
    case .safeContact: (household.safeContact, household.contactRules) = (nil, nil)
    case .protection: household.protection = nil
    case .legalRepresentative:
      for index in household.people.indices { household.people[index].legalRepresentative = nil }
    case .flags:
      (household.dalo, household.collectiveAgreement) = (.unknown, .unknown)
      household.departmentalPlan = .unknown
      household.housingRequestNumber = nil
    case .income: household.incomes = []
    case .wishes: household.wishes = []
    case .situation:
      for index in household.people.indices { household.people[index].situations = Sensitive([]) }
    }
  }

  private func removeAddress(from household: inout Household) {
    removePlace(from: &household)
    removeContact(from: &household)
    household.postalAddress = nil
    // Where one would like to live tells where one is going to.
    household.wishes = []
  }

  /// Tenures and their dates stay; where and with which landlord does not.
  private func removePlace(from household: inout Household) {
    (household.postcode, household.insee) = (nil, nil)
    for index in household.occupancies.indices {
      household.occupancies[index].dwelling = nil
      household.occupancies[index].landlord = nil
    }
  }

  private func removeContact(from household: inout Household) {
    for index in household.people.indices {
      household.people[index].phone = nil
      household.people[index].email = nil
    }
  }

  private func keepStock(of landlord: Partner.ID, in household: inout Household) {
    let lives = household.occupancies.contains { $0.landlord == landlord }
    household.occupancies.removeAll { $0.landlord != landlord }
    if !lives { (household.postcode, household.insee, household.rentDebt) = (nil, nil, nil) }
  }
}
