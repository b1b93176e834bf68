package import CaseKernel

extension Configuration {
  /// Reads a configuration, with every defect of the file and of the partners' file that it names,
  /// in the order of the files.
  ///
  /// The partners that only the store may know are checked where `knownPartners` is given, and
  /// by `unknownPartners(known:)` otherwise.
  /// - Parameters:
  ///   - file: the file's name as the user wrote it.
  ///   - installed: the modules of this binary.
  ///   - knownPartners: the partners of the store, given its file; none without a store.
  /// - Returns: a configuration if there is no error; warnings alone don't refuse it.
  package static func load(
    file: String, installed: [InstalledProgramme],
    knownPartners: ((_ store: String) -> Set<Partner.ID>)? = nil
  ) -> (configuration: Configuration?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.read(path: file)
    return read(root, defects, file: file, installed: installed, knownPartners)
  }

  /// The same from a text in memory; the files that it names count from the folder of `file`.
  package static func parse(
    text: String, file: String, installed: [InstalledProgramme],
    knownPartners: ((_ store: String) -> Set<Partner.ID>)? = nil
  ) -> (configuration: Configuration?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.parse(text: text, file: file)
    return read(root, defects, file: file, installed: installed, knownPartners)
  }

  /// One instance of a file alone: whatever the file says of other programmes is not read, so that
  /// their modules need not be installed.
  package static func load(
    only id: ProgrammeInstance.ID, of file: String
  ) -> (configuration: Configuration?, defects: [Defect]) {
    let (root, defects) = YAMLDocument.read(path: file)
    return read(
      root?.keeping(id.rawValue, in: "programmes"), defects, file: file, installed: [], nil)
  }

  private static func read(
    _ root: YAMLNode?, _ defects: [Defect], file: String, installed: [InstalledProgramme],
    _ knownPartners: ((_ store: String) -> Set<Partner.ID>)?
  ) -> (configuration: Configuration?, defects: [Defect]) {
    let reader = ConfigurationReader(
      file: file, modules: installed, defects: defects, isCheck: knownPartners != nil)
    let configuration = root.flatMap { reader.configuration($0) }
    var found = reader.defects
    if let knownPartners, reader.knowsPartners {
      let known = reader.store.map { knownPartners(Folder(of: file).path(to: $0)) } ?? []
      found += unknown(reader.partnerPlaces, listed: reader.partners, known: known)
    }
    found.sort { $0.place < $1.place }
    let isRefused = found.contains { $0.severity == .error }
    return (isRefused ? nil : configuration, found)
  }

  /// The partners that are named but neither in the file of partners nor among those known, one
  /// defect for each mention.
  /// - Parameter known: the partners of the store.
  package func unknownPartners(known: Set<Partner.ID>) -> [Defect] {
    let places = partnerPlaces + programmes.flatMap(\.partnerPlaces)
    return Self.unknown(places, listed: partners, known: known)
      .sorted { $0.place < $1.place }
  }

  /// The file of calls that `data:` names, with every defect in it; nothing where it names none.
  /// - Parameter known: the partners of the store.
  package func callsFile(known: Set<Partner.ID>) -> (file: CallsFile?, defects: [Defect]) {
    guard let written = data.calls else { return (nil, []) }
    let (file, defects) = CallsFile.load(file: path(to: written), partners: partners)
    let unknown = Self.unknown(file?.partnerPlaces ?? [], listed: partners, known: known)
    return (file, (defects + unknown).sorted { $0.place < $1.place })
  }

  private static func unknown(
    _ places: [(Partner.ID, Place)], listed: PartnersFile?, known: Set<Partner.ID>
  ) -> [Defect] {
    let missing = places.filter { id, _ in
      !known.contains(id) && listed?.declares(id) != true
    }
    guard !missing.isEmpty else { return [] }
    let ids = (listed?.ids ?? []) + known.subtracting(listed?.ids ?? []).sorted()
    return missing.map { id, place in
      Defect("unknown-partner", at: place, message(id, among: ids, listed?.file))
    }
  }

  private static func message(
    _ id: Partner.ID, among ids: [Partner.ID], _ file: String?
  ) -> Text {
    let what = Text(fr: "partenaire « \(id) » introuvable", en: "no partner \"\(id)\"")
    if let near = nearest(to: id.rawValue, in: ids.map(\.rawValue)) {
      return Text(
        fr: "\(what.fr) ; vouliez-vous dire « \(near) » ?",
        en: "\(what.en); did you mean \"\(near)\"?")
    }
    guard let file else {
      return Text(
        fr: "\(what.fr) ; ajoutez-le : logis partner add \(id)",
        en: "\(what.en); add it: logis partner add \(id)")
    }
    return Text(
      fr: "\(what.fr) ; ajoutez-le à \(file)", en: "\(what.en); add it to \(file)")
  }
}

extension YAMLNode {
  /// The same mapping, of which one value keeps one of its entries alone.
  fileprivate func keeping(_ key: String, in owner: String) -> YAMLNode {
    let kept = entries.map { entry in
      guard entry.key == owner else { return entry }
      let own = entry.value.entries.filter { $0.key == key }
      return Entry(
        key: owner, place: entry.place,
        value: YAMLNode(place: entry.value.place, kind: .mapping(own)))
    }
    return YAMLNode(place: place, kind: .mapping(kept))
  }
}
