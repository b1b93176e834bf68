internal import CaseKernel

/// The names that a definition declares, read before anything speaks of them.
struct TailoredNames {
  let phases: [String]
  let fields: [String]
  /// The phases in which a case is still open.
  let openPhases: [String]
  let kinds: [String]
  let roles: [String]
  /// The values of each field that is a choice, a list, or yes or no.
  private let values: [String: [String]]
  /// The fields that hold a day, and those that hold a number.
  let days: [String]
  let numbers: [String]

  init(_ node: YAMLNode) {
    func ids(_ key: String) -> [String] { node[key]?.elements.compactMap { $0["id"]?.word } ?? [] }
    phases = ids("phases")
    // The last one without exits ends a case; another lacks them by mistake.
    let final = node["phases"]?.elements.last { $0["leads-to"] == nil }?["id"]?.word
    openPhases = phases.filter { $0 != final }
    fields = ids("fields")
    kinds = ids("kinds") + (EventKind.common + [.referralForm, .liaisonForm]).map(\.id.rawValue)
    roles = node["roles"]?.entries.map(\.key) ?? []
    let declared = node["fields"]?.elements ?? []
    // A field whose kind can't be read may be of any: its own defect says enough.
    func those(_ kind: String) -> [String] {
      declared.filter { field in
        let word = field["kind"]?.word ?? ""
        return word == kind || !ConfigurationReader.fieldKinds.contains(word)
      }.compactMap { $0["id"]?.word }
    }
    (days, numbers) = (those("day"), those("number"))
    let answers = declared.filter { $0["kind"]?.word == "yes-no" }
      .compactMap { $0["id"]?.word }.map { ($0, ["yes", "no"]) }
    let options = declared.compactMap { field -> (String, [String])? in
      guard let id = field["id"]?.word, let options = field["options"] else { return nil }
      return (id, options.entries.map(\.key))
    }
    values = Dictionary(answers + options, uniquingKeysWith: { first, _ in first })
  }

  /// The values that a field may take; `nil` where any text will do.
  func values(of field: String) -> [String]? { values[field] }
}

extension YAMLNode {
  /// What is written, of a scalar.
  var word: String? {
    guard case .scalar(let text, _) = kind else { return nil }
    return text
  }
}
