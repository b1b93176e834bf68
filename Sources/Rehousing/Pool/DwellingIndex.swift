import CaseKernel

/// The dwellings of a pool by commune: a household that requires communes is held against those
/// alone, so that a city's pool is not a product of thousands by thousands.
struct DwellingIndex {
  private var byCommune: [String: [Int]] = [:]
  /// Those whose commune is unknown may lie anywhere.
  private var anywhere: [Int] = []
  private let all: [Int]

  init(_ pool: Pool) {
    all = (0..<pool.dwellings).filter(pool.mayBeTaken)
    for place in all {
      guard let dwelling = pool.dwelling(place) else { continue }
      if let insee = dwelling.insee {
        byCommune[insee, default: []].append(place)
      } else {
        anywhere.append(place)
      }
    }
  }

  /// The dwellings that a household may be held against, by rising place.
  func candidates(for seeker: Seeker) -> [Int] {
    let required = seeker.wishes.first { $0.criterion == .insee && $0.level == .required }
    guard let communes = required?.values else { return all }
    return (Set(communes).flatMap { byCommune[$0] ?? [] } + anywhere).sorted()
  }
}
