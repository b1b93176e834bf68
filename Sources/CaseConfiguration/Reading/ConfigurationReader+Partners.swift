internal import CaseKernel

extension ConfigurationReader {
  /// The partners that hold each role; every required role must be held.
  /// - Parameter declared: the roles of the module; `nil` where it is not known.
  func roles(
    _ keys: inout YAMLKeys, _ declared: [PartnerRole]?
  ) -> [PartnerRole.ID: [Partner.ID]] {
    let node = keys.optional("partners") { $0 }
    if node == nil, let needed = declared?.filter(\.required), !needed.isEmpty {
      let example = needed.map { "\($0.id.rawValue.kebabCase): …" }.joined(separator: ", ")
      yaml.report(
        "missing-key", at: keys.place,
        Text(
          fr: "clé « partners » absente ; ajoutez « partners: { \(example) } »",
          en: "key \"partners\" missing; add \"partners: { \(example) }\""))
    }
    let holders = keys.optional("partners", default: []) { node in
      yaml.entries(node) { self.holders($0, declared) }
    }
    if let node, case .mapping(let entries) = node.kind {
      reportMissing(declared ?? [], among: entries.map(\.key), at: node.place)
    }
    return Dictionary(holders, uniquingKeysWith: { first, _ in first })
  }

  private func holders(
    _ entry: YAMLNode.Entry, _ declared: [PartnerRole]?
  ) -> (PartnerRole.ID, [Partner.ID])? {
    var role: PartnerRole?
    if let declared {
      let key = YAMLNode(place: entry.place, kind: .scalar(entry.key, .quoted))
      let word = yaml.identifier(
        key, among: declared.map { $0.id.rawValue.kebabCase }, kind: Text(fr: "rôle", en: "role"))
      role = declared.first { $0.id.rawValue.kebabCase == word }
    }
    let partners = yaml.oneOrMany(entry.value) { self.partner($0, in: role) }
    guard let role, let partners else { return nil }
    return (role.id, partners)
  }

  private func reportMissing(_ declared: [PartnerRole], among words: [String], at place: Place) {
    for role in declared where role.required {
      let word = role.id.rawValue.kebabCase
      if words.contains(word) { continue }
      yaml.report(
        "missing-role", at: place,
        Text(
          fr: "personne ne tient le rôle « \(word) » (\(role.label.fr)) ; ajoutez « \(word): … »",
          en: "nobody holds the role \"\(word)\" (\(role.label.en)); add \"\(word): …\""))
    }
  }

  /// A partner's id; its kind is checked against the role where the file of partners tells it.
  func partner(_ node: YAMLNode, in role: PartnerRole? = nil) -> Partner.ID? {
    partner(node, of: role?.kinds ?? []) { kinds, found in
      let word = (role?.id.rawValue ?? "").kebabCase
      return Text(
        fr: "\(found.fr) ne peut tenir le rôle « \(word) » ; attendu : \(kinds.fr)",
        en: "\(found.en) can't hold the role \"\(word)\"; expected: \(kinds.en)")
    }
  }

  /// A landlord's id.
  func landlord(_ node: YAMLNode) -> Partner.ID? {
    partner(node, of: [.landlord]) { kinds, found in
      Text(
        fr: "\(found.fr) n'a pas d'agences ; attendu : \(kinds.fr)",
        en: "\(found.en) has no agencies; expected: \(kinds.en)")
    }
  }

  /// A partner of one of some kinds, where the file of partners tells it; the refusal says what it
  /// cannot do.
  func partner(
    _ node: YAMLNode, of kinds: [Partner.Kind], refusal: (_ kinds: Text, _ found: Text) -> Text
  ) -> Partner.ID? {
    guard let id = yaml.identifier(node).map({ Partner.ID($0) }) else { return nil }
    name(id, at: node.place)
    guard let partner = partners?[id], !kinds.isEmpty, !kinds.contains(partner.kind) else {
      return id
    }
    let expected = Text(
      fr: kinds.map(\.label.fr).joined(separator: ", "),
      en: kinds.map(\.label.en).joined(separator: ", "))
    let found = Text(
      fr: "« \(id) » (\(partner.kind.label.fr))", en: "\"\(id)\" (\(partner.kind.label.en))")
    yaml.report("wrong-kind", at: node.place, refusal(expected, found))
    return id
  }
}
