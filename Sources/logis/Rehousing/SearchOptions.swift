import ArgumentParser
import CaseKernel
import Rehousing

/// How a plan is looked for, as it is typed.
struct SearchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "Ménages d'un échange, au plus (3 sans autre réglage).",
        "Households of an exchange, at most (3 unless set)."), valueName: "n|unbounded"),
    transform: parsedCap)
  var cycles: Cap?

  @Option(
    help: ArgumentHelp(
      help(
        "Ménages d'une chaîne, au plus (4 sans autre réglage).",
        "Households of a chain, at most (4 unless set)."), valueName: "n|unbounded"),
    transform: parsedCap)
  var chains: Cap?

  @Option(
    help: ArgumentHelp(
      help("Ce qui fait le meilleur plan.", "What makes the best plan."),
      valueName: "expected|weighted|lexicographic|fair"))
  var objective: WordOption<PlanObjective>?

  @Option(
    help: ArgumentHelp(
      help(
        "Le tirage, d'où la réponse dépend seule.", "The draw, which alone the answer depends on."),
      valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      help(
        "Combien chercher : 1 d'ordinaire, 10 dix fois plus.",
        "How long to look: 1 as usual, 10 ten times longer."), valueName: "n"))
  var effort = 1

  @Option(
    help: ArgumentHelp(
      help(
        "S'arrêter à l'horloge, avec le meilleur plan trouvé.",
        "Stop by the clock, with the best plan found."), valueName: "seconds"))
  var within: Double?

  @Option(
    help: ArgumentHelp(
      help(
        "Écrire dans ce fichier les prix qui prouvent la borne.",
        "Write to this file the prices that prove the bound."), valueName: "file"),
    completion: .file(extensions: ["json"]))
  var certificate: String?

  func validate() throws {
    if let within, !(within > 0 && within <= 1_000_000) {
      throw ValidationError(
        help("--within : des secondes, plus de 0", "--within: seconds, more than 0"))
    }
    guard !(1...1000).contains(effort) else { return }
    throw ValidationError(help("--effort : de 1 à 1000", "--effort: from 1 to 1000"))
  }

  /// The options of the solver, with what is set where nothing was typed; it stops by the clock or
  /// by Ctrl-C.
  func solverOptions(
    usual: Caps, report: @escaping @Sendable (SolverProgress) -> Void
  ) -> SolverOptions {
    let end = within.map { ContinuousClock.now + .seconds($0) }
    return SolverOptions(
      caps: Caps(cycles: cycles ?? usual.cycles, chains: chains ?? usual.chains), seed: seed,
      effort: effort,
      isOver: { Interruption.isAsked || end.map { ContinuousClock.now >= $0 } ?? false },
      report: report)
  }
}

/// Reads a cap of the command line: a number of households, or `unbounded`.
@Sendable func parsedCap(_ text: String) throws -> Cap {
  if text == "unbounded" { return .unbounded }
  guard let most = Int(text), (0...1_000_000).contains(most) else {
    throw ValidationError(
      help(
        "« \(text) » : un nombre de ménages, ou unbounded",
        "\"\(text)\": a number of households, or unbounded"))
  }
  return .atMost(most)
}
