extension NewProgramme {
  /// `<Name>+Assessment.swift`: the programme's own rules, one private function each.
  var assessmentSource: String {
    #"""
    package import CaseKernel

    extension \#(name) {
      private typealias Context = CaseContext<\#(name)Details>

      package static let codes = ["goals-missing"]

      /// What the programme's own rules find; the house adds due dates, agreements and contacts.
      package func assess(_ context: CaseContext<\#(name)Details>) -> [Finding] {
        goalsFindings(context)
      }

      /// Support works towards goals that the household agreed upon.
      private func goalsFindings(_ context: Context) -> [Finding] {
        guard context.file.phase == "support", context.details.goals == nil else { return [] }
        return [
          Finding(
            "\(Self.description.module)/goals-missing", .warning,
            Text(
              fr: "les objectifs de l'accompagnement restent à convenir avec le ménage",
              en: "the goals of the support are yet to be agreed upon with the household"),
            visibility: .operatorTeam, source: Self.description.source)
        ]
      }
    }

    """#
  }
}
