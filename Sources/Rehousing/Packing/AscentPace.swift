/// How long prices are moved.
struct AscentPace {
  var turns: Int
  var steps = 20
  /// What the level of ambition is multiplied by at a turn without progress.
  var decay: Double

  init(turns: Int, decay: Double) {
    self.turns = turns
    self.decay = decay
  }

  /// The pace for a whole graph: the more resources, the hastier.
  init(_ effort: Int, resources: Int) {
    switch resources {
    case ..<64: self.init(turns: 12, decay: 0.6)
    case ..<30_000: self.init(turns: 300, decay: 0.96)
    case ..<300_000: self.init(turns: 150, decay: 0.93)
    default: self.init(turns: 60, decay: 0.85)
    }
  }
}
