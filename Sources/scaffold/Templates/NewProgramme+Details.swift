extension NewProgramme {
  /// `<Name>Details.swift`: the facts that the programme adds to a case.
  var detailsSource: String {
    #"""
    package import CaseKernel

    /// The facts of a case; what is `nil` is unknown.
    package struct \#(name)Details: CaseDetails {
      package var origin: Origin?
      package var supportedElsewhere: Bool?
      package var goals: String?
      package var nextReview: Day?

      package init() {}

      /// Who asks for the programme.
      package enum Origin: String, FieldChoice {
        case landlord, socialService, household

        package var label: Text {
          switch self {
          case .landlord: Text(fr: "le bailleur", en: "the landlord")
          case .socialService: Text(fr: "un service social", en: "a social service")
          case .household: Text(fr: "le ménage", en: "the household")
          }
        }
      }
    }

    """#
  }
}
