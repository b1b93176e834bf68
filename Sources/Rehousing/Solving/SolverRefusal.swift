/// Why a plan is not looked for.
public enum SolverRefusal: Error, Equatable, Sendable {
  /// One number cannot hold, level by level, so many households: their weights would be more than
  /// `MoveGraph.largestWeight`.
  case tooManyLevels(households: Int, levels: Int)
  /// A graph made of the given one is none: a defect of the engine.
  case graph(GraphDefect)
}
