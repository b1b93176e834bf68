import CaseKernel

extension HousingWish {
  /// Whether a dwelling meets the wish: one of its values will do. What is not known of the
  /// dwelling leaves it unknown.
  ///
  /// - Parameter landlord: the landlord of the household's present dwelling.
  func isMet(by dwelling: Dwelling, from landlord: Partner.ID?) -> Answer {
    switch criterion {
    case .insee: Answer(dwelling.insee.map(values.contains))
    case .district: district(dwelling)
    case .minRooms: atLeast(dwelling.mainRooms ?? dwelling.habitableRooms)
    case .maxRooms: atMost(dwelling.mainRooms ?? dwelling.habitableRooms)
    case .minArea: atLeast(dwelling.livingAreaHundredths, scale: 100)
    case .maxPrincipalRent: atMost(dwelling.principalRent.map { Int($0.amount) })
    case .lift: has(dwelling.lift)
    case .stepFree: has(dwelling.stepFree)
    case .maxFloor: atMost(dwelling.floor)
    case .sameLandlord: has(Answer(landlord.map { $0 == dwelling.landlord }))
    case .landlord: Answer(values.contains(dwelling.landlord.rawValue))
    }
  }

  /// A district is a priority district by its code, or a postcode.
  private func district(_ dwelling: Dwelling) -> Answer {
    let known = [dwelling.priorityDistrict, dwelling.postcode].compactMap { $0 }
    if known.contains(where: values.contains) { return .yes }
    return known.count == 2 ? .no : .unknown
  }

  /// At least the smallest of the values: alternatives widen.
  private func atLeast(_ offered: Int?, scale: Int = 1) -> Answer {
    guard let offered, let least = numbers.min() else { return .unknown }
    return Answer(offered >= least * scale)
  }

  /// At most the largest of the values.
  private func atMost(_ offered: Int?) -> Answer {
    guard let offered, let most = numbers.max() else { return .unknown }
    return Answer(offered <= most)
  }

  /// Yes, unless the wish says no.
  private func has(_ offered: Answer) -> Answer {
    let wanted = values.isEmpty ? [1] : numbers
    return Answer(offered.fact.map { wanted.contains($0 ? 1 : 0) })
  }
}
