extension NewProgramme {
  /// `<Name>Details.swift`: the facts that the programme adds to a case.
  var detailsSource: String {
    #"""
    package import CaseKernel

    /// The facts of a case; what is `nil` is unknown.
    package struct \#(name)Details: CaseDetails {
      package var reason: Reason?
      package var supportedElsewhere: Bool?
      package var goals: String?
      package var nextReview: Day?

      package init() {}

      /// Why the household is referred.
      package enum Reason: String, FieldChoice {
        case arrears, settlingIn

        package var label: Text {
          switch self {
          case .arrears: Text(fr: "impayé de loyer", en: "rent arrears")
          case .settlingIn: Text(fr: "installation dans le logement", en: "settling in")
          }
        }
      }
    }

    """#
  }
}
