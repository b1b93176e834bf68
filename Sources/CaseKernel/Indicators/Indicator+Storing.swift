extension Indicator {
  private enum CodingKeys: String, CodingKey {
    case id, label, population, formula, leadsToPlace
  }

  /// Reads a figure as any version stored it: none led to a place at first.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .id), try values.decode(Text.self, forKey: .label),
      try values.decode(Population.self, forKey: .population),
      try values.decode(Formula.self, forKey: .formula))
    leadsToPlace = try values.decodeIfPresent(Bool.self, forKey: .leadsToPlace) ?? false
  }

  /// Writes a figure as it always was, and that it leads to a place where it does.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(label, forKey: .label)
    try values.encode(population, forKey: .population)
    try values.encode(formula, forKey: .formula)
    if leadsToPlace { try values.encode(true, forKey: .leadsToPlace) }
  }
}
