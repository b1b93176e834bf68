import ArgumentParser
import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Glibc
import Interchange

/// Why a command ended, as it is written on standard error and told to the shell.
struct Failure {
  let error: any Error
  let language: Language

  init(_ error: any Error, language: Language = HelpLanguage.current) {
    self.error = error
    self.language = language
  }

  /// Writes the failure and ends the process with its exit code.
  func exit() -> Never {
    switch error {
    case let told as Told: Failure(told.error, language: told.language).exit()
    case let refusal as ConfigurationRefusal: configuration(refusal)
    case let refusal as FileRefusal: say(Problem(refusal))
    case let defect as StoreDefect: say(Problem(defect))
    case let refusal as Refusal: say(Problem(refusal))
    case let problem as Problem: say(problem)
    case let rejected as RejectedRows: rows(rejected)
    default: usage()
    }
  }

  private func say(_ problem: Problem) -> Never {
    if Arguments.wantsJSON {
      write(json(problem.code, problem.message[language], problem.remedy?[language]))
    } else {
      text(of: problem).forEach(write)
      if let remedy = problem.remedy { write("  → " + remedy[language]) }
    }
    Glibc.exit(problem.exit.rawValue)
  }

  /// The message; several conditions stand one below the other.
  private func text(of problem: Problem) -> [String] {
    guard problem.unmet.count > 1 else { return ["logis: " + problem.message[language]] }
    return ["logis: " + problem.heading[language] + Text(fr: " :", en: ":")[language]]
      + problem.unmet.map { "  - " + $0[language] }
  }

  private func configuration(_ refusal: ConfigurationRefusal) -> Never {
    let lines = refusal.defects.map { $0.line(in: language) }
    if Arguments.wantsJSON {
      let message = lines.joined(separator: "\n")
      write(json("configuration", message, "logis config check"))
    } else {
      lines.forEach(write)
    }
    Glibc.exit(Problem.Exit.configuration.rawValue)
  }

  private func rows(_ rejected: RejectedRows) -> Never {
    let lines = rejected.lines(in: language)
    let remedy = Text(
      fr: "rien n'a été écrit ; corriger ces lignes, ou --skip-defective pour les laisser de côté",
      en: "nothing was written; mend these rows, or leave them aside with --skip-defective")
    if Arguments.wantsJSON {
      write(json("defective-rows", lines.joined(separator: "\n"), remedy[language]))
    } else {
      lines.forEach(write)
      write("  → " + remedy[language])
    }
    Glibc.exit(Problem.Exit.refused.rawValue)
  }

  /// Help, versions and mistakes in the words of the command line.
  private func usage() -> Never {
    let code = Logis.exitCode(for: error)
    let isRefusal = code != .success && !(error is ExitCode)
    if isRefusal, Arguments.wantsJSON {
      write(json("usage", refusal, "logis --help"))
    } else if error is ValidationError {
      // Noticed while running: the parser would print the usage of `logis` alone.
      write("logis: " + refusal)
    } else {
      let text = Logis.fullMessage(for: error)
      let shown =
        CompletionScript(text)?.complete ?? (language == .fr ? FrenchUsage(text).french : text)
      if !shown.isEmpty, isRefusal { write(shown) }
      if !shown.isEmpty, !isRefusal { printed(shown) }
    }
    Glibc.exit(code.rawValue)
  }

  /// What the parser refuses.
  private var refusal: String {
    let message = Logis.message(for: error)
    return language == .fr ? FrenchUsage.refusal(message) : message
  }

  /// Help and versions are answers: they go to standard output.
  private func printed(_ text: String) {
    do {
      try StandardStreams.output(text + "\n")
    } catch {
      Failure(error, language: language).exit()
    }
  }

  private func json(_ code: String, _ message: String, _ remedy: String?) -> String {
    let error: JSON = [
      "code": .string(code), "message": .string(message), "remedy": JSON(remedy),
    ]
    return JSON.object([("error", error)]).compact
  }

  private func write(_ line: String) {
    StandardStreams.error(line)
  }
}
