internal import CaseKernel

/// Reads the tree of a file of partners.
struct PartnersReader {
  let yaml: YAMLReader
  private let file: String

  init(_ yaml: YAMLReader, file: String) {
    self.yaml = yaml
    self.file = file
  }

  /// What the file holds; `nil` if it has no list of partners.
  func partners(_ root: YAMLNode) -> PartnersFile? {
    var ids: [Placed<String>] = []
    var successions: [Succession] = []
    let entries = yaml.mapping(root) { keys in
      keys.required("partners") { node in
        self.yaml.list(node) { self.entry($0, &ids, &successions) }
      }
    }
    yaml.checkDistinct(ids)
    check(successions, among: ids.map(\.value))
    return entries.map {
      PartnersFile(file: file, partners: $0, ids: ids.map { Partner.ID($0.value) })
    }
  }

  /// A partner that continues another.
  private struct Succession {
    let id: String
    let of: Placed<String>
  }

  private func entry(
    _ node: YAMLNode, _ ids: inout [Placed<String>], _ successions: inout [Succession]
  ) -> PartnersFile.Entry? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", yaml.placed(yaml.identifier))
      let name = keys.required("name", yaml.prose)
      let kind = keys.required("kind") { yaml.choice($0, of: Partner.Kind.self) }
      var partner = Partner(
        id: Partner.ID(id?.value ?? ""), name: name ?? "", kind: kind ?? .resource)
      identify(&partner, &keys)
      let earlier = keys.optional("successorOf", yaml.placed(yaml.identifier))
      partner.successorOf = earlier.map { Partner.ID($0.value) }
      partner.since = since(&keys)
      if let id { ids.append(id) }
      if let id, let earlier { successions.append(Succession(id: id.value, of: earlier)) }
      guard id != nil, name != nil, kind != nil else { return nil }
      return PartnersFile.Entry(partner: partner, place: node.place)
    }
  }

  private func identify(_ partner: inout Partner, _ keys: inout YAMLKeys) {
    partner.siret = keys.optional("siret") { yaml.formatted($0, as: SIRET.self) }
    partner.rna = keys.optional("rna") { yaml.formatted($0, as: RNA.self) }
    partner.finess = keys.optional("finess") { yaml.formatted($0, as: FINESS.self) }
    partner.insee = keys.optional("insee") { yaml.formatted($0, as: InseeCommune.self) }
    partner.email = keys.optional("email") { yaml.formatted($0, as: EmailAddress.self) }
    partner.phone = keys.optional("phone") { yaml.formatted($0, as: PhoneNumber.self) }
    partner.qualifications = keys.optional("qualifications", default: []) {
      yaml.list($0, of: qualification)
    }
  }

  private func since(_ keys: inout YAMLKeys) -> Day? {
    let since = keys.optional("since", yaml.placed(yaml.day))
    if let since, !keys.contains("successorOf") {
      yaml.report(
        "missing-key", at: since.place,
        Text(
          fr: "« since » sans « successorOf » ; ajoutez l'identifiant du partenaire continué",
          en: "\"since\" without \"successorOf\"; add the id of the partner that it continues"))
    }
    return since?.value
  }

  private func qualification(_ node: YAMLNode) -> Partner.Qualification? {
    yaml.mapping(node) { keys in
      let kind = keys.required("kind", yaml.prose)
      let reference = keys.optional("reference", yaml.prose)
      let from = keys.optional("from", yaml.day)
      let to = keys.optional("to", yaml.placed(yaml.day))
      yaml.checkOrder(from: from, to: to)
      return kind.map {
        Partner.Qualification(kind: $0, reference: reference, from: from, to: to?.value)
      }
    }
  }

  /// Every partner continued must be in the file, and none may continue itself in the end.
  private func check(_ successions: [Succession], among ids: [String]) {
    let earlier = Dictionary(
      successions.map { ($0.id, $0.of.value) }, uniquingKeysWith: { first, _ in first })
    for succession in successions {
      let node = YAMLNode(
        place: succession.of.place, kind: .scalar(succession.of.value, .quoted))
      let kind = Text(fr: "partenaire", en: "partner")
      guard yaml.identifier(node, among: ids, kind: kind) != nil else { continue }
      var next: String? = succession.of.value
      for _ in successions where next != succession.id { next = next.flatMap { earlier[$0] } }
      guard next == succession.id else { continue }
      yaml.report(
        "succession-loop", at: succession.of.place,
        Text(
          fr: "« \(succession.id) » se continuerait lui-même ; supprimez l'un des successorOf",
          en: "\"\(succession.id)\" would continue itself; delete one of the successorOf"))
    }
  }
}
