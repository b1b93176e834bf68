import CaseKernel

extension SublettingLook {
  /// An alert waits for an answer no longer than the settings say.
  var watchFindings: [Finding] {
    let answered = Set(file.records(of: "alertAnswer").compactMap { $0.entry("alert") })
    return file.records(of: "alert").compactMap { alert in
      let due = alert.on.adding(engine.terms.answerWithin)
      guard !answered.contains(alert.entry), day > due else { return nil }
      return finding(
        .alertUnanswered, .warning,
        Text(
          fr: "alerte no \(alert.entry) du \(alert.on.short(.fr)) sans réponse",
          en: "alert \(alert.entry) of \(alert.on) has no answer"),
        facts: ["alert": .number(alert.entry), "due": .init(due)],
        visibility: .operatorManagement, source: engine.description.source)
    }
  }
}
