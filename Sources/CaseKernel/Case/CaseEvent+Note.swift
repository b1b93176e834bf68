extension CaseEvent.Note {
  private enum CodingKeys: String, CodingKey {
    case text, minutes, with, facts, safeContactChecked
  }

  /// Reads a note as any version stored it: without values, where entries carried none yet.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    text = try values.decodeIfPresent(Sensitive<String>.self, forKey: .text)
    minutes = try values.decodeIfPresent(Int.self, forKey: .minutes)
    with = try values.decode([Partner.ID].self, forKey: .with)
    facts = try values.decodeIfPresent(Facts.self, forKey: .facts) ?? [:]
    safeContactChecked =
      try values.decodeIfPresent(Bool.self, forKey: .safeContactChecked) ?? false
  }

  /// Writes a note as it always was, the values where there are some, and that the safe contact
  /// was looked into where it was.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(text, forKey: .text)
    try values.encodeIfPresent(minutes, forKey: .minutes)
    try values.encode(with, forKey: .with)
    if !facts.isEmpty { try values.encode(facts, forKey: .facts) }
    if safeContactChecked { try values.encode(true, forKey: .safeContactChecked) }
  }
}
