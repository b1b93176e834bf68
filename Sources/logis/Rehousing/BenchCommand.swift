import ArgumentParser
import CaseKernel
import CaseOperations
import Glibc
import Interchange
import Rehousing

/// `rehousing bench FILE`: needs neither store nor configuration.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: help(
      "Résoudre un fichier d'instance, pour comparer des solveurs.",
      "Solve an instance file, so that solvers can be compared."),
    discussion: help(
      "Les ménages et les logements sont les numéros du fichier. Donne un objet JSON, sauf sur un "
        + "terminal, où un résumé suffit. score est la part du plus grand poids du fichier.",
      "Households and dwellings are the indices of the file. Gives a JSON object, but on a "
        + "terminal, where a summary will do. score is the share of the largest weight of the file."
    )
      + "\n\n"
      + example(
        #"printf 'HX000001\1\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0' > un.hx"#,
        #"printf '\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\1\0\0\0\350\3\0\0' >> un.hx"#,
        "logis rehousing bench un.hx --cycles 3 --chains 1 --within 60"))

  @Argument(
    help: ArgumentHelp(
      help("Le fichier d'instance (.hx).", "The instance file (.hx)."), valueName: "file"),
    completion: .file(extensions: ["hx"]))
  var file: String

  @OptionGroup var search: SearchOptions

  @Option(
    help: ArgumentHelp(
      help(
        "Chance que chacun accepte, pour --objective expected (0.54).",
        "Chance that each accepts, for --objective expected (0.54)."), valueName: "0…1"))
  var acceptance: Double = 0.54

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard !(acceptance > 0 && acceptance <= 1) else { return }
    throw ValidationError(
      help("--acceptance : plus de 0, 1 au plus", "--acceptance: more than 0, at most 1"))
  }

  func run() throws {
    try show(try answer())
    // The process ends here, so that arrays of millions are not taken apart.
    Glibc.exit(EXIT_SUCCESS)
  }

  private func answer() throws -> BenchAnswer {
    let graph = try InstanceFile(file).graph()
    Interruption.watch()
    let progress = SharedProgress(help("objectif", "objective"))
    let solver: RehousingSolver
    do {
      solver = try RehousingSolver(
        graph, search.objective?.value ?? .weighted,
        acceptance: .expected(acceptance: Int((acceptance * 1000).rounded())),
        search.solverOptions(usual: .usual) { progress.update($0.objective, of: $0.bound) })
    } catch {
      throw Problem(error)
    }
    let solution = solver.solve()
    progress.finish()
    let used = Consumption.now
    return BenchAnswer(
      graph: graph, solver: solver, solution: solution, cpuSeconds: used.cpuSeconds,
      peakMemoryBytes: used.peakMemoryBytes)
  }

  private func show(_ answer: BenchAnswer) throws {
    let exit = Exit(options, language: HelpLanguage.current)
    if let certificate = search.certificate {
      try exit.save(CertificateFile(answer.solution, of: answer.solver).pieces, as: certificate)
    }
    let isRead = options.format == nil && exit.traits.isTerminal && options.output == nil
    if options.format == .json || (options.format == nil && !isRead) {
      return try exit.write(pieces: answer.pieces(HelpLanguage.current))
    }
    try exit.show(
      ShowAnswer(object: .null, page: BenchPage(answer, HelpLanguage.current).page))
  }
}
