/// Why an act on a case was not done, and what to do instead.
///
/// The message names ids and declared labels only, never a person.
public enum Refusal: Error, Hashable, Sendable {
  case unknownPhase(PhaseID, known: [PhaseID])
  case noWay(from: PhaseID, to: PhaseID, next: [PhaseID])
  case closesWithOutcome(outcomes: [OutcomeID])
  case handsOverWith(outcomes: [OutcomeID])
  case blocked(PhaseID, by: [Unmet])
  case unknownOutcome(OutcomeID, known: [OutcomeID])
  case outcomeNotYet(OutcomeID, by: [Unmet])
  case unknownField(FieldID, known: [FieldID])
  case unreadable(FieldID, FieldDefect)
  case observedTooEarly(what: Text, agreedOn: Day?)
  case unknownKind(EventKindID, known: [EventKindID])
  case kindNotYet(EventKindID, by: [Unmet])
  case kindReserved(EventKindID, to: UserRole)
  case unknownEntryField(FieldID, of: EventKindID, known: [FieldID])
  case entryFieldsMissing([FieldID], of: EventKindID)
  case unknownEntry(Int, in: FieldID, kinds: [EventKindID], known: [Int])
  case unknownPerson(Person.ID, in: FieldID, known: [Person.ID])
  case entryRefused(EventKindID, by: [Finding])
  case dayInTheFuture(Day, today: Day)
  case dayTooEarly(Day, notBefore: Day)
  case alreadyClosed(on: Day)
  case notClosed
  case alreadyAgreed(AgreementKind, on: Day)
  case notAgreed(AgreementKind)
  case unknownCommitment(Int, known: [Int])
  case alreadyReferent(User.ID, from: Day, to: Day?)
  case alreadyParty(Partner.ID, PartnerRole.ID, from: Day?)
  case notParty(Partner.ID, PartnerRole.ID, known: [String])
  case notShared(Partner.ID, case: CaseFile.ID)
  case unknownRole(PartnerRole.ID, known: [PartnerRole.ID])
  case roleOfOthers(PartnerRole.ID, kinds: [Partner.Kind])
  case unknownJournalEntry(Int, last: Int)
  case entryErased(Int)
  case nothingToCorrect(Int)
  case noReason
  case notCorrectable(EventKindID)
  case outOfOrder(PhaseID, Day, after: PhaseID, Day)
  case socialSecurityNumber(place: Text)
  case notEligible([Finding])
  /// `nil` where the address of the household is not everybody's to know (D5.4).
  case outsideTerritory(insee: String?)
  /// The places that the household would take, each beyond its limit.
  case full([CapacityPlace])
  case programmeDisabled(ProgrammeInstance.ID)
  case householdKind(Household.Kind)
  case nothingToRecord
  case mayEnterNoPool
}

/// A condition that does not hold, in words, with what would make it hold.
public struct Unmet: Hashable, Sendable {
  /// The condition that does not hold, in the words of the field.
  public var message: Text
  /// What to do for it to hold.
  public var remedy: Text
  /// The fact to record, where that is the remedy: several are recorded by one command.
  public var recording: FieldID?

  /// An unmet condition, with the fact that would meet it where recording one is enough.
  public init(_ message: Text, remedy: Text, recording field: FieldID? = nil) {
    self.message = message
    self.remedy = remedy
    recording = field
  }
}
