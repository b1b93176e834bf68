internal import CaseKernel

extension StoryReader {
  /// A gathering of collective work: its day, its kind, and who was there.
  func meeting(_ node: YAMLNode) -> Story.Act? {
    yaml.mapping(node) { keys in
      let day = keys.required("on", yaml.day)
      let kind = keys.required("gather") { yaml.choice($0, of: Gathering.Kind.self) }
      guard let kind else { return nil }
      var meeting = Story.Meeting(kind)
      meeting.planned = keys.optional("planned", yaml.day)
      meeting.hours = keys.optional("hours", hours)
      meeting.with = keys.optional("with", default: []) { yaml.oneOrMany($0, of: partner) }
      meeting.facts = said(&keys)
      readPresent(&keys, &meeting)
      guard let day else { return nil }
      return Story.Act(on: day, deed: .gather(meeting), place: node.place)
    }
  }

  /// What is said of the gathering itself.
  private func said(_ keys: inout YAMLKeys) -> [FieldID: String] {
    var said = keys.optional("set", default: [:], facts)
    for word in ["committee", "theme", "place"] {
      if let text = keys.optional(word, yaml.text) { said[FieldID(word)] = text }
    }
    if let notes = keys.optional("note", yaml.prose) { said["notes"] = notes }
    return said
  }

  private func readPresent(_ keys: inout YAMLKeys, _ meeting: inout Story.Meeting) {
    meeting.households = keys.optional("households", default: []) {
      yaml.list($0, of: yaml.text)?.map { Household.ID($0) }
    }
    meeting.neighbours = keys.optional("neighbours") { yaml.number($0, in: 1...9_999) }
    meeting.staff = keys.optional("staff", default: []) { yaml.list($0, of: staff) }
    meeting.members = keys.optional("members", default: []) { yaml.oneOrMany($0, of: partner) }
    meeting.decisions = keys.optional("decisions", default: []) { yaml.list($0, of: yaml.prose) }
    meeting.checkpoints = keys.optional("checkpoints", default: []) {
      yaml.list($0, of: checkpoint)
    }
  }

  private func staff(_ node: YAMLNode) -> Story.Meeting.Staff? {
    yaml.mapping(node) { keys in
      let partner = keys.required("partner", partner)
      let job = keys.required("job", yaml.text)
      let count = keys.optional("count", default: 1) { yaml.number($0, in: 1...9_999) }
      guard let partner, let job else { return nil }
      return Story.Meeting.Staff(partner: partner, job: job, count: count)
    }
  }

  private func checkpoint(_ node: YAMLNode) -> Story.Meeting.Checkpoint? {
    yaml.mapping(node) { keys in
      let what = keys.required("what", yaml.prose)
      let due = keys.required("due", yaml.day)
      guard let what, let due else { return nil }
      return Story.Meeting.Checkpoint(what: what, due: due)
    }
  }
}
