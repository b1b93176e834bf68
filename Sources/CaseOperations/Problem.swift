package import CaseKernel

/// Why a request was not done: what a person reads, what a script tests, what the shell gets.
package struct Problem: Error, Sendable {
  /// The exit code of the command line.
  package enum Exit: Int32, Sendable {
    /// Refused by a rule, or bad data.
    case refused = 65
    case inputMissing = 66
    case partMissing = 69
    case defectOfOurs = 70
    case cannotCreate = 73
    case inputOutput = 74
    case notAllowed = 77
    case configuration = 78
  }

  /// A stable kebab-case word for scripts; never renamed.
  package var code: String
  /// What happened, with place and value; it names ids, never a person.
  package var message: Text
  /// What to do about it; `nil` where nothing helps.
  package var remedy: Text?
  /// What the shell gets.
  package var exit: Exit
  /// The conditions that do not hold, one by one, where that is the reason.
  package var unmet: [Text] = []
  /// The message without them.
  package var heading = Text("")

  /// A problem with one reason; a refusal by a rule unless another exit is given.
  package init(_ code: String, _ message: Text, remedy: Text? = nil, exit: Exit = .refused) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.exit = exit
  }

  /// A rule refused an act.
  package init(_ refusal: Refusal) {
    self.init(refusal.code, refusal.message, remedy: refusal.remedy)
    unmet = refusal.unmet.map(\.message)
    heading = refusal.heading
  }
}

extension Problem {
  /// An id that nothing bears.
  package static func unknown(
    _ what: Text, _ id: String, known: [String] = [], list command: String
  ) -> Problem {
    let near = nearest(to: id, in: known)
    let remedy =
      near.map { Text(fr: "peut-être « \($0) » ?", en: "did you mean \"\($0)\"?") }
      ?? Text(fr: "les voir : \(command)", en: "see them: \(command)")
    return Problem(
      "unknown-id", Text(fr: "\(what.fr) « \(id) » inconnu", en: "no \(what.en) \"\(id)\""),
      remedy: remedy)
  }

  /// The user may not do or see this.
  package static func notAllowed(_ what: Text) -> Problem {
    Problem(
      "not-allowed", what,
      remedy: Text(
        fr: "demander à une personne habilitée, ou choisir un autre utilisateur avec --as",
        en: "ask somebody who may, or choose another user with --as"),
      exit: .notAllowed)
  }

  /// A text that is not one of the words expected.
  package static func notOne(
    of known: [String], _ place: Text, found: String
  ) -> Problem {
    let all = known.joined(separator: ", ")
    let near = nearest(to: found, in: known)
    return Problem(
      "unknown-value",
      Text(
        fr: "\(place.fr) : « \(found) » n'est pas une valeur connue",
        en: "\(place.en): \"\(found)\" is not a known value"),
      remedy: near.map { Text(fr: "peut-être « \($0) » ?", en: "did you mean \"\($0)\"?") }
        ?? Text(fr: "valeurs connues : \(all)", en: "known: \(all)"))
  }

  /// A social security number stands where none may.
  package static func socialSecurityNumber(_ place: Text) -> Problem {
    Problem(.socialSecurityNumber(place: place))
  }
}
