/// A value with the place where it was written, for checks that compare several values.
struct Placed<Value> {
  let value: Value
  let place: Place
}

extension YAMLReader {
  /// The same reader, which also tells where the value stands.
  func placed<Value>(
    _ read: @escaping (YAMLNode) -> Value?
  ) -> (YAMLNode) -> Placed<Value>? {
    { node in read(node).map { Placed(value: $0, place: node.place) } }
  }
}
