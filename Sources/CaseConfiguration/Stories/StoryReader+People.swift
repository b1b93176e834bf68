internal import CaseKernel

/// Who is named on a case, and where its household goes on.
extension StoryReader {
  func visibility(_ node: YAMLNode) -> Visibility? {
    yaml.choice(node, of: Visibility.choosable.map(\.rawValue)).flatMap {
      Visibility(rawValue: $0)
    }
  }

  func assignment(_ keys: inout YAMLKeys) -> Story.Deed? {
    let user = keys.required("assign", yaml.text)
    let employer = keys.optional("for", partner)
    let last = keys.optional("until", yaml.day)
    return user.map { .assign(User.ID($0), for: employer, until: last) }
  }

  func joining(_ keys: inout YAMLKeys) -> Story.Deed? {
    let partner = keys.required("partner", partner)
    let role = keys.required("role", yaml.identifier)
    let last = keys.optional("until", yaml.day)
    let reads = keys.optional("reads", visibility)
    guard let partner, let role else { return nil }
    return .join(partner, PartnerRole.ID(role), until: last, reads: reads)
  }

  func parting(_ keys: inout YAMLKeys) -> Story.Deed? {
    let partner = keys.required("unpartner", partner)
    let role = keys.required("role", yaml.identifier)
    guard let partner, let role else { return nil }
    return .part(partner, PartnerRole.ID(role))
  }

  func link(_ keys: inout YAMLKeys) -> Story.Deed? {
    let kind = keys.required("link") { yaml.choice($0, of: CaseLink.Kind.self) }
    let reference = keys.optional("reference", yaml.prose)
    if let reference { return kind.map { .link($0, .elsewhere(reference)) } }
    let other = keys.required("to", yaml.text)
    guard let kind, let other else { return nil }
    return .link(kind, .household(Household.ID(other)))
  }

  func handOver(_ keys: inout YAMLKeys) -> Story.Deed? {
    let programme = keys.required("handover", yaml.identifier)
    let outcome = keys.optional("outcome", yaml.text)
    let facts = keys.optional("set", default: [:], facts)
    let agreed = keys.optional("agreed-on", yaml.day)
    return programme.map {
      .handOver(
        ProgrammeInstance.ID($0), outcome.map { OutcomeID($0) }, facts: facts, agreedOn: agreed)
    }
  }
}
