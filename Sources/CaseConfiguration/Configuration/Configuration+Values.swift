internal import CaseKernel

extension Configuration {
  /// Every value in effect: first what concerns the whole deployment, then programme by programme;
  /// in each part the values written come first, in the order of the file, then the defaults.
  ///
  /// What a programme takes over from the deployment is not repeated.
  package var values: [EffectiveValue] {
    let written = Dictionary(grouping: writtenValues) { programme(of: $0.path) }
    let top = written[nil] ?? []
    return complete(top, with: standardValues)
      + programmes.flatMap { programme in
        let own = written[programme.instance.id.rawValue] ?? []
        return complete(own, with: standardValues(of: programme, beside: own))
      }
  }

  private func complete(
    _ written: [EffectiveValue], with defaults: [EffectiveValue]
  ) -> [EffectiveValue] {
    let known = Set(written.map(\.path))
    return written + defaults.filter { !known.contains($0.path) }
  }

  /// The programme to which a path leads; `nil` for what concerns the whole deployment.
  private func programme(of path: String) -> String? {
    let steps = path.split(separator: ".", maxSplits: 2)
    return steps.count > 1 && steps[0] == "programmes" ? String(steps[1]) : nil
  }

  /// What is written; a list of plain values is one value, at the place of the first.
  private var writtenValues: [EffectiveValue] {
    var values: [EffectiveValue] = []
    var lists: [String: [String]] = [:]
    for origin in origins {
      guard let list = listPath(origin.path) else {
        values.append(
          EffectiveValue(path: origin.path, value: origin.written, origin: .file(origin.place)))
        continue
      }
      if lists[list] == nil {
        if values.last?.path == list { values.removeLast() }
        values.append(EffectiveValue(path: list, value: "", origin: .file(origin.place)))
      }
      lists[list, default: []].append(origin.written)
    }
    let headings = self.headings
    return values.filter { !headings.contains($0.path) }.map { value in
      guard let items = lists[value.path] else { return value }
      return EffectiveValue(
        path: value.path, value: "[\(items.joined(separator: ", "))]", origin: value.origin)
    }
  }

  /// The path of the list that a plain element belongs to; `nil` for any other value.
  private func listPath(_ path: String) -> String? {
    guard path.hasSuffix("]"), let bracket = path.lastIndex(of: "[") else { return nil }
    return String(path[..<bracket])
  }

  /// The paths that are only the id of an entry: a key, no value.
  private var headings: Set<String> {
    let ids = programmes.map { "programmes.\($0.instance.id)" }
    let own = programmes.flatMap { programme in
      programme.terms.landlords.keys.map { "programmes.\(programme.instance.id).landlords.\($0)" }
    }
    return Set(ids + own + terms.landlords.keys.map { "landlords.\($0)" })
  }
}
