extension String {
  /// The text without spaces, tabs and line ends at both ends.
  public var trimmingSpaces: String {
    let start = self[...].drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
