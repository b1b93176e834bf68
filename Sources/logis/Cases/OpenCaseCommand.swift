import ArgumentParser
import CaseKernel
import CaseOperations

/// `case open PROGRAMME HOUSEHOLD`.
struct OpenCaseCommand: LogisCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: help(
      "Ouvrir un dossier pour un ménage dans un programme.",
      "Open a case for a household in a programme."),
    discussion: example(
      "logis case open visites-sociales-44 H-1544 --set entryPoint=duringTenancy"),
    aliases: ["ouvrir"])

  @Argument(
    help: ArgumentHelp(
      help(
        "Le programme, tel que config.yaml le nomme.",
        "The programme, as config.yaml names it."), valueName: "programme"),
    completion: .programmes)
  var programme: String

  @Argument(help: ArgumentHelp(help("Le ménage.", "The household."), valueName: "household"))
  var household: String

  @OptionGroup var day: DayOption

  @Option(
    help: ArgumentHelp(
      help(
        "Ce qui l'ouvre (sinon l'usage du programme), comme referralForm.",
        "What opens it (else the programme's usual form), like referralForm."), valueName: "kind"))
  var kind: String?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      help(
        "Un fait connu dès l'ouverture ; l'option peut se répéter.",
        "A fact known at the opening; may be repeated."), valueName: "field=value"))
  var facts: [FieldAssignment] = []

  @OptionGroup var foresight: DryRunOption
  @OptionGroup var options: GlobalOptions

  var dryRun: Bool { foresight.dryRun }

  func run(_ context: Context) throws {
    let request = OpenCase(
      ProgrammeInstance.ID(programme), Household.ID(household), on: day.on,
      kind: kind.map { EventKindID($0) }, facts: try FieldAssignment.byField(facts))
    try context.show(try context.ask(request))
  }
}

/// `FIELD=VALUE`, as facts are typed.
struct FieldAssignment: ExpressibleByArgument {
  let field: FieldID
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
      return nil
    }
    field = FieldID(String(argument[..<equals]))
    value = String(argument[argument.index(after: equals)...])
  }

  static var defaultValueDescription: String { "field=value" }

  /// By field; the same field twice is a mistake.
  static func byField(_ assignments: [FieldAssignment]) throws -> [FieldID: String] {
    var facts: [FieldID: String] = [:]
    for assignment in assignments {
      guard facts.updateValue(assignment.value, forKey: assignment.field) == nil else {
        throw ValidationError(
          help(
            "le champ \(assignment.field) est donné deux fois",
            "field \(assignment.field) is given twice"))
      }
    }
    return facts
  }
}
