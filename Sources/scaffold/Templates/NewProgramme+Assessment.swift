extension NewProgramme {
  /// `<Name>+Assessment.swift`: the programme's own rules, one private function each.
  var assessmentSource: String {
    #"""
    package import CaseKernel

    extension \#(name) {
      private typealias Context = CaseContext<\#(name)Details>

      /// The programme's own findings by code.
      package enum Code: String, CaseIterable {
        case goalsMissing = "goals-missing"
      }

      /// The operator's team.
      package static let usualVisibility = Visibility.operatorTeam

      /// What the programme's own rules find; the house adds due dates, agreements and contacts.
      package func assess(_ context: CaseContext<\#(name)Details>) -> [Finding] {
        goalsFindings(context)
      }

      /// Support works towards goals that the household agreed upon.
      private func goalsFindings(_ context: Context) -> [Finding] {
        guard context.file.phase == "support", context.details.goals == nil else { return [] }
        return [
          finding(
            .goalsMissing, .warning,
            Text(
              fr: "les objectifs de l'accompagnement restent à convenir avec le ménage",
              en: "the goals of the support are yet to be agreed upon with the household"))
        ]
      }
    }

    """#
  }
}
