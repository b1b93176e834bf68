internal import CaseKernel

/// A programme that `config.yaml` defines, as the Swift module that declares the same.
struct TailoredModule {
  let programme: NewProgramme
  /// The definition under the id of the module.
  let definition: ProgrammeDefinition
  let stories: [Story]
  /// The rules of which one example shows that they are found, and another that they are not.
  let shown: [Rule]
  /// The rules of which the examples show nothing: they are left for a person to show.
  let unshown: [Rule]

  var declared: DeclaredDefinition { definition.declared }
  var name: String { programme.name }

  init(_ programme: NewProgramme, _ read: ProgrammeDefinition) {
    self.programme = programme
    var declared = read.declared
    declared.description.module = ModuleID(programme.id)
    definition = ProgrammeDefinition(declared: declared, criteria: read.criteria)
    let finder = StoryFinder(definition)
    let told = finder.stories
    stories = told
    let isShown = { (rule: Rule) in
      let code = "\(declared.module)/\(rule.id)"
      return told.contains { $0.expects(.finds(code)) }
        && told.contains { $0.expects(.doesNotFind(code)) }
    }
    shown = declared.rules.filter(isShown)
    unshown = declared.rules.filter { !isShown($0) }
  }

  /// The files of the module and of its tests.
  var files: [SourceFile] {
    let plugin = "Plugins/\(name)"
    return [
      SourceFile("\(plugin)/\(name).swift", descriptionSource),
      SourceFile("\(plugin)/\(name)Details.swift", detailsSource),
      SourceFile("\(plugin)/\(name)+Fields.swift", fieldsSource),
      SourceFile("\(plugin)/\(name)+Kinds.swift", kindsSource),
      SourceFile("\(plugin)/\(name)+Outcomes.swift", outcomesSource),
      SourceFile("\(plugin)/\(name)+Assessment.swift", assessmentSource),
      SourceFile("\(plugin)/\(name)+Eligibility.swift", eligibilitySource),
      SourceFile("\(plugin)/\(name)+Indicators.swift", indicatorsSource),
      SourceFile("\(plugin)/\(name)+Examples.swift", examplesSource),
    ] + storyFiles + [SourceFile("Tests/\(name)Tests/\(name)Tests.swift", testsSource)]
  }

  private var testsSource: String {
    let imports = ["CaseKernel", "ProgrammeConformance", "Testing", name].sorted()
    return """
      \(imports.filter { $0 != "CaseKernel" }.map { "import \($0)" }.joined(separator: "\n"))

      @Test func `the programme obeys the laws of the house`() {
        #expect(Conformance.violations(of: \(name).self) == [])
      }

      """
  }

  /// Declarations of an extension of the programme.
  /// - Parameter access: how the kernel is imported: as `package` where a declaration is.
  func file(_ declarations: String..., access: String = "package ") -> String {
    """
    \(access)import CaseKernel

    extension \(name) {
    \(declarations.filter { !$0.isEmpty }.joined(separator: "\n\n"))
    }

    """
  }
}
