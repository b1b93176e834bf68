import CaseKernel
import Subletting

extension FamillesGouvernantes {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
    case tooFewResidents = "too-few-residents"
    case tooManyResidents = "too-many-residents"
    case roomMissing = "room-missing"
    case roomShared = "room-shared"
    case placesExceeded = "places-exceeded"
    case placesDiffer = "places-differ"
    case residentsDiffer = "residents-differ"
    case choiceUnrecorded = "choice-unrecorded"
    case belowSurface = "below-surface-norm"
    case surfaceUnknown = "surface-unknown"
    case residentsLeft = "residents-to-rehouse"
    case protectionUnknown = "protection-unknown"
    case protectionEnding = "protection-ending"
    case protectionLapsed = "protection-lapsed"
    case mandataryOutside = "mandatary-outside"
    case leaseUnauthorised = "lease-unauthorised"
    case samePerson = "same-person-in-both-roles"
    case safeguardMissing = "safeguard-missing"
    case rosterMissing = "roster-missing"
    case coverageGap = "coverage-gap"
    case replacementMissing = "replacement-missing"
    case aidAboveCeiling = "aid-above-ceiling"
    case conventionMissing = "convention-missing"
    case socialLifeProjectMissing = "social-life-project-missing"
    case budgetBalance = "common-budget-balance"
    case budgetOverdrawn = "common-budget-overdrawn"
    case contributionMissing = "contribution-missing"
    case careTiesMissing = "care-ties-missing"
    case trademark = "trademark-name"
  }

  /// The engine's codes and the programme's own, so that no finding goes without its two examples.
  package static let codes = Subletting.codes(of: parts) + ownCodes

  /// A finding about one resident, whom it names by id: a judicial agent reads those about their
  /// own only.
  func finding(
    about person: Person.ID, _ code: Code, _ severity: Finding.Severity, _ message: Text,
    facts: [String: FieldValue] = [:], visibility: Visibility = .partnersOfTheCase,
    source: String = FamillesGouvernantes.description.source
  ) -> Finding {
    finding(
      code, severity, message,
      facts: facts.merging([Finding.personFact: .text(person.rawValue)]) { own, _ in own },
      visibility: visibility, source: source)
  }
}
