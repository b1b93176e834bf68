/// A fund to which projects apply, with its rules by day.
///
/// Two funds are easily confused: FSI, *fonds de soutien à l'innovation* of the CGLLS, and FIS,
/// *fonds pour l'innovation sociale* of the federation of the ESH. Source: D4.7.
public struct Fund: Identifiable, Hashable, Codable, Sendable {
  /// The id of a fund, such as `fsi`.
  public typealias ID = Identifier<Fund>

  public var id: ID
  /// Its name in full.
  public var name: String
  /// Its rules, oldest first.
  public var rules: [Rules]

  /// A fund whose rules are not known yet, unless they are given.
  public init(id: ID, name: String, rules: [Rules] = []) {
    self.id = id
    self.name = name
    self.rules = rules
  }

  /// The rules of a day; `nil` where the table has none, which leaves ceilings unknown.
  public func rules(on day: Day) -> Rules? {
    rules.last { $0.from <= day && ($0.to.map { day <= $0 } ?? true) }
  }

  /// What a fund asks for between two days.
  public struct Rules: Hashable, Codable, Sendable {
    public var from: Day
    /// The last day; `nil` while nothing replaces them.
    public var to: Day?
    /// The text that they come from.
    public var source: String?
    /// What it grants at most, by kind of project.
    public var variants: [Variant]
    /// What one body may receive in all over some months.
    public var overall: Overall?
    /// How many years a project lasts.
    public var years: Bounds?
    /// On how many sites it runs.
    public var sites: Bounds?

    /// Rules without limits, unless they are given.
    public init(
      from: Day, to: Day? = nil, source: String? = nil, variants: [Variant] = [],
      overall: Overall? = nil, years: Bounds? = nil, sites: Bounds? = nil
    ) {
      self.from = from
      self.to = to
      self.source = source
      self.variants = variants
      self.overall = overall
      self.years = years
      self.sites = sites
    }

    /// The variant of a kind of project; `nil` where the rules do not name it.
    public func variant(_ id: String?) -> Variant? { variants.first { $0.id == id } }
  }

  /// A kind of project, and what the fund grants to it at most.
  public struct Variant: Hashable, Codable, Sendable {
    public var id: String
    /// The largest part of the eligible cost, in percent.
    public var percent: Int
    public var ceiling: Cents

    /// A variant with its rate and ceiling.
    public init(id: String, percent: Int, ceiling: Cents) {
      self.id = id
      self.percent = percent
      self.ceiling = ceiling
    }
  }

  /// What one body may receive in all over the months before a decision.
  public struct Overall: Hashable, Codable, Sendable {
    public var ceiling: Cents
    public var months: Int

    /// A ceiling over some months.
    public init(ceiling: Cents, months: Int) {
      self.ceiling = ceiling
      self.months = months
    }
  }

  /// The least and the most of a count, both allowed.
  public struct Bounds: Hashable, Codable, Sendable {
    public var least: Int
    public var most: Int

    /// From `least` to `most`.
    public init(least: Int, most: Int) {
      self.least = least
      self.most = most
    }

    /// Whether a count is allowed.
    public func contains(_ count: Int) -> Bool { least <= count && count <= most }
  }
}
