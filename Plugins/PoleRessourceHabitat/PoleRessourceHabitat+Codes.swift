import CaseKernel
import Subletting

extension PoleRessourceHabitat {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
    case motiveUnnamed = "motive-unnamed"
    case householdToMeet = "household-to-meet"
    case notMetAtHome = "not-met-at-home"
    case interlocutorsToMeet = "interlocutors-to-meet"
    case noIntermediary = "no-intermediary-tenant"
    case noConvention = "no-subletting-convention"
    case conventionEnded = "subletting-convention-ended"
    case planIncomplete = "plan-incomplete"
    case projectReadjusted = "project-readjusted"
    case readjustmentAwaited = "readjustment-awaited"
    case objectivesNotEvaluated = "objectives-not-evaluated"
    case resultsContradict = "results-contradict"
    case evaluatedBeyondProject = "evaluated-beyond-project"
    case wordingNotAgreed = "evaluation-wording-not-agreed"
    case evaluationToSend = "evaluation-to-send"
    case worksUncovered = "works-uncovered"
    case worksOverfunded = "works-overfunded"
    case worksWithoutQuote = "works-without-quote"
  }

  /// Every code of the enumeration and of the engine, so that no finding goes without its two
  /// examples.
  package static let codes =
    ownCodes + Subletting.codes(of: sublettingParts)
}
