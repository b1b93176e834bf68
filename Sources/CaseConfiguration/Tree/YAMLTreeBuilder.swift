internal import CaseKernel

/// A defect after which a file can't be read any further.
struct FatalDefect: Error {
  let defect: Defect
}

/// Turns libyaml's steps into a tree, and collects on the way what we refuse.
///
/// Anchors, aliases, tags, merge keys and `%` lines are refused because a deployer must be able to
/// read each value where it is used; a second equal key because one of the two would be lost.
struct YAMLTreeBuilder: ~Copyable {
  private var events: YAMLEvents
  private let limits: YAMLDocument.Limits
  private var nodes = 0
  private(set) var defects: [Defect] = []

  init(_ events: consuming YAMLEvents, limits: YAMLDocument.Limits) {
    self.events = events
    self.limits = limits
  }

  /// The tree of the only document; `nil` if there is none, or if it can't be read to its end.
  mutating func build() -> YAMLNode? {
    do throws(FatalDefect) {
      return try document()
    } catch {
      defects.append(error.defect)
      return nil
    }
  }

  private mutating func document() throws(FatalDefect) -> YAMLNode? {
    _ = try events.next()
    let start = try events.next()
    guard case .documentStart(let directives) = start.kind else { return nil }
    if directives {
      try report(
        "directive-refused", at: start.place,
        Text(fr: "ligne « % » refusée ; supprimez-la", en: "\"%\" line refused; delete it"))
    }
    let root = try node(from: try events.next(), depth: 1)
    _ = try events.next()
    let end = try events.next()
    if case .documentStart = end.kind {
      try report(
        "several-documents", at: end.place,
        Text(
          fr: "second document dans le même fichier ; supprimez « --- » ou séparez les fichiers",
          en: "second document in the same file; delete \"---\" or split the file"))
    }
    return root
  }

  private mutating func node(from event: YAMLEvent, depth: Int) throws(FatalDefect) -> YAMLNode {
    try count(event, depth: depth)
    try refuseProperties(of: event)
    let kind: YAMLNode.Kind
    switch event.kind {
    case .sequenceStart: kind = .sequence(try elements(depth: depth))
    case .mappingStart: kind = .mapping(try entries(depth: depth))
    case .scalar(let text, let style): kind = try scalar(text, style, at: event.place)
    case .alias(let name):
      try report(
        "alias-refused", at: event.place,
        Text(
          fr: "renvoi « *\(excerpt(name)) » refusé ; écrivez la valeur ici, ou entre guillemets",
          en: "alias \"*\(excerpt(name))\" refused; write the value here, or put quotes around it"))
      kind = .refused
    default: kind = .refused
    }
    return YAMLNode(place: event.place, kind: event.tag == nil ? kind : .refused)
  }

  private mutating func elements(depth: Int) throws(FatalDefect) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return elements }
      elements.append(try node(from: event, depth: depth + 1))
    }
  }

  private mutating func entries(depth: Int) throws(FatalDefect) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var places: [String: Place] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return entries }
      let key = try key(from: event, depth: depth + 1)
      let value = try node(from: try events.next(), depth: depth + 1)
      guard let key else { continue }
      if let first = places.updateValue(event.place, forKey: key) {
        places[key] = first
        try report(
          "duplicate-key", at: event.place,
          Text(
            fr: "clé « \(excerpt(key)) » déjà écrite ligne \(first.line) ; gardez l'une des deux",
            en: "key \"\(excerpt(key))\" already written on line \(first.line); keep one of the two"
          ))
        continue
      }
      entries.append(YAMLNode.Entry(key: key, place: event.place, value: value))
    }
  }

  private mutating func key(from event: YAMLEvent, depth: Int) throws(FatalDefect) -> String? {
    let node = try node(from: event, depth: depth)
    switch (event.kind, node.kind) {
    case (_, .refused): return nil
    case (.scalar("<<", .plain), _):
      try report(
        "merge-refused", at: event.place,
        Text(
          fr: "fusion « << » refusée ; écrivez ici chaque clé",
          en: "merge key \"<<\" refused; write each key here"))
      return nil
    case (.scalar(let text, _), _) where !text.isEmpty: return text
    default:
      try report(
        "wrong-shape", at: event.place,
        Text(
          fr: "une clé doit être un texte ; écrivez « clé: valeur »",
          en: "a key must be a text; write \"key: value\""))
      return nil
    }
  }
}

extension YAMLTreeBuilder {
  private mutating func scalar(
    _ text: String, _ style: YAMLNode.Style, at place: Place
  ) throws(FatalDefect) -> YAMLNode.Kind {
    if style == .plain && PlainScalar.nulls.contains(text) { return .null }
    // Only an escape between quotes can still bring in what the survey of the file refuses.
    guard style == .quoted, let stray = text.unicodeScalars.first(where: { isRefused($0.value) })
    else { return .scalar(text, style) }
    try report("refused-character", at: place, invisibleMessage(stray))
    return .refused
  }

  private mutating func refuseProperties(of event: YAMLEvent) throws(FatalDefect) {
    if let anchor = event.anchor {
      try report(
        "anchor-refused", at: event.place,
        Text(
          fr: "ancre « &\(excerpt(anchor)) » refusée ; supprimez-la, écrivez la valeur partout",
          en: "anchor \"&\(excerpt(anchor))\" refused; delete it and write the value at each use"))
    }
    if let tag = event.tag {
      try report(
        "tag-refused", at: event.place,
        Text(
          fr: "étiquette « \(excerpt(tag)) » refusée ; supprimez-la, ou mettez des guillemets",
          en: "tag \"\(excerpt(tag))\" refused; delete it, or put quotes around the text"))
    }
  }

  private mutating func count(_ event: YAMLEvent, depth: Int) throws(FatalDefect) {
    nodes += 1
    if depth > limits.depth {
      throw FatalDefect(
        defect: Defect(
          "too-deep", at: event.place,
          Text(
            fr: "plus de \(limits.depth) niveaux emboîtés ; aplatissez le fichier",
            en: "more than \(limits.depth) nested levels; flatten the file")))
    }
    if nodes > limits.nodes {
      throw FatalDefect(
        defect: Defect(
          "too-large", at: event.place,
          Text(
            fr: "plus de \(limits.nodes) valeurs ; partagez le fichier",
            en: "more than \(limits.nodes) values; split the file")))
    }
  }

  private mutating func report(
    _ code: String, at place: Place, _ message: Text
  ) throws(FatalDefect) {
    guard defects.count < limits.defects else {
      throw FatalDefect(
        defect: Defect(
          "too-many-defects", at: place,
          Text(
            fr: "plus de \(limits.defects) défauts ; corrigez-les d'abord",
            en: "more than \(limits.defects) defects; mend these first")))
    }
    defects.append(Defect(code, at: place, message))
  }
}
