/// Why arrays or a file are no graph of moves; each names the place, as indices of the file.
public enum GraphDefect: Error, Equatable, Sendable {
  case counts(households: Int, vacancies: Int)
  /// The places where the arcs of households begin do not rise from 0 to the number of arcs.
  case starts
  /// Fewer or more weights than arcs.
  case arcs
  /// Fewer or more priorities than households.
  case priorities
  /// A priority level below 0.
  case priority(household: Int, Int)
  case unknownDwelling(household: Int, dwelling: Int)
  /// A household that would move into its own dwelling.
  case ownDwelling(household: Int)
  /// A dwelling named twice by a household.
  case twice(household: Int, dwelling: Int)
  /// A dwelling after one with a higher index.
  case unsorted(household: Int, dwelling: Int)
  case weight(household: Int, dwelling: Int, Int)
  /// The file does not begin with `HX000001`.
  case notAnInstance
  /// The file announces a number that is negative, or 2^31 or more.
  case header(households: Int64, vacancies: Int64, arcs: Int64)
  /// The file is shorter, or longer, than what it announces.
  case length(expected: Int, found: Int)
}
