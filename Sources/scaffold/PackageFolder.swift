import FoundationEssentials

/// The package in which a programme is written.
struct PackageFolder {
  static let manifest = "Package.swift"
  static let registry = "Sources/InstalledProgrammes/InstalledProgrammes.swift"

  let root: URL

  /// Every file to be written for a programme, in order: its own, then the two that install it.
  /// - Parameter sources: its own; those of the templates unless given.
  func files(
    adding programme: NewProgramme, sources: [SourceFile]? = nil
  ) throws(Refusal) -> [SourceFile] {
    let manifest = try text(Self.manifest)
    let registry = try text(Self.registry)
    guard
      var names = SourceList(
        in: manifest, after: "let programmes = [", prefix: "\"", suffix: "\"")
    else { throw .unreadable(Self.manifest, expected: "the list « let programmes = [ »") }
    try checkName(programme.name)
    let modules = try moduleIDs(of: names.elements, and: programme)
    names.insert(programme.name) { $0 }
    return (sources ?? programme.files) + [
      SourceFile(Self.registry, try Self.installing(programme, in: registry, modules)),
      SourceFile(Self.manifest, names.source),
    ]
  }

  /// The registry with one more import and one more entry, sorted by module.
  private static func installing(
    _ programme: NewProgramme, in registry: String, _ modules: [String: String]
  ) throws(Refusal) -> String {
    guard
      var entries = SourceList(
        in: registry, after: "static let all: [InstalledProgramme] = [",
        prefix: "InstalledProgramme(", suffix: ".self)"),
      entries.elements.allSatisfy({ modules[$0] != nil })
    else { throw .unreadable(Self.registry, expected: "the list of the installed programmes") }
    entries.insert(programme.name) { modules[$0] ?? $0 }
    var lines = entries.source.split(separator: "\n", omittingEmptySubsequences: false)
    let imports = lines.indices.filter { importedModule(lines[$0]) != nil }
    let later = imports.first { importedModule(lines[$0]).map { $0 > programme.name } ?? false }
    guard let place = later ?? imports.last.map({ $0 + 1 }) else {
      throw .unreadable(Self.registry, expected: "its imports")
    }
    lines.insert("import \(programme.name)", at: place)
    return lines.joined(separator: "\n")
  }

  private static func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ").map(String.init)
    guard let index = words.firstIndex(of: "import"), index <= 1, words.count == index + 2
    else { return nil }
    return words.last
  }
}

// What is there already.
extension PackageFolder {
  private func text(_ path: String) throws(Refusal) -> String {
    guard let data = FileManager.default.contents(atPath: url(path).path),
      let text = String(data: data, encoding: .utf8)
    else { throw .notThePackage(missing: path) }
    return text
  }

  func url(_ path: String) -> URL { root.appending(path: path) }

  private func children(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url(path).path)) ?? []).sorted()
  }

  /// A name must differ, even in lower case, from every target and from every type of the kernel.
  private func checkName(_ name: String) throws(Refusal) {
    for folder in ["Plugins", "Sources", "Tests"] {
      let taken = children(folder).first {
        [name, "\(name)Tests"].map { $0.lowercased() }.contains($0.lowercased())
      }
      if let taken { throw .nameTaken(name, by: "\(folder)/\(taken)") }
    }
    if Self.ofTheLanguage.contains(name) { throw .nameTaken(name, by: "a word of Swift") }
    if try kernelTypes().contains(name) { throw .nameTaken(name, by: "a type of CaseKernel") }
  }

  /// Names that would hide what a programme's sources speak of.
  private static let ofTheLanguage: Set<String> = [
    "Any", "Array", "Bool", "Details", "Int", "Protocol", "Self", "Set", "Settings", "String",
    "Swift", "Testing", "Type",
  ]

  private func kernelTypes() throws(Refusal) -> Set<String> {
    let kernel = "Sources/CaseKernel"
    let sources = (try? FileManager.default.subpathsOfDirectory(atPath: url(kernel).path)) ?? []
    var names: Set<String> = []
    for source in sources where source.hasSuffix(".swift") {
      for line in try text("\(kernel)/\(source)").split(separator: "\n") {
        let words = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard line.hasPrefix("public "),
          let kind = words.firstIndex(where: Self.declaring.contains), kind + 1 < words.count
        else { continue }
        names.insert(words[kind + 1])
      }
    }
    return names
  }

  private static let declaring: Set<String> = ["struct", "enum", "class", "protocol", "typealias"]

  /// The id of each installed module and of the new one, which no other may bear.
  private func moduleIDs(
    of names: [String], and programme: NewProgramme
  ) throws(Refusal) -> [String: String] {
    var ids: [String: String] = [:]
    for name in names { ids[name] = try moduleID(name) }
    if let other = ids.first(where: { $0.value == programme.id }) {
      throw .idTaken(programme.id, by: other.key)
    }
    ids[programme.name] = programme.id
    return ids
  }

  /// The first text of a module's `ProgrammeDescription`.
  private func moduleID(_ name: String) throws(Refusal) -> String {
    let folder = "Plugins/\(name)"
    for file in children(folder) where file.hasSuffix(".swift") {
      let source = try text("\(folder)/\(file)")
      guard let start = source.firstRange(of: "ProgrammeDescription(") else { continue }
      let parts = source[start.upperBound...].split(
        separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
      if parts.count == 3 { return String(parts[1]) }
    }
    throw .unreadable(folder, expected: "the id in its ProgrammeDescription")
  }
}
