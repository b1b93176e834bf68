/// An executable example of a programme: what was done, on which day one looks, what must be seen.
///
/// The conformance kit runs every example; an example that shows a rule has a twin that shows the
/// opposite outcome.
public struct Example: Sendable {
  /// What the example shows, as a sentence; the kit names its failures by it.
  public var name: String
  /// What differs from the module's own settings, by key.
  public var settings: [String: SettingValue]
  public var household: Household
  /// The dwelling that the household lives in; `nil` where it is unknown.
  public var dwelling: Dwelling?
  public var instance: ProgrammeInstance
  /// The partners of the instance as rules see them; without them, all of theirs is unknown.
  public var partners: [Partner.ID: Partner]
  /// What was done, in order; the first act opens the case.
  public var acts: [Act]
  /// The day on which one looks.
  public var day: Day
  /// What must be seen on the day, all of it.
  public var expected: [Expectation]

  /// An example under the module's own settings, unless some are given.
  public init(
    _ name: String, settings: [String: SettingValue] = [:], household: Household,
    dwelling: Dwelling? = nil, instance: ProgrammeInstance, partners: [Partner.ID: Partner] = [:],
    on day: Day, _ acts: [Act],
    expect expected: Expectation...
  ) {
    self.name = name
    self.settings = settings
    self.household = household
    self.dwelling = dwelling
    self.instance = instance
    self.partners = partners
    self.acts = acts
    self.day = day
    self.expected = expected
  }

  /// One act of an example, on its day.
  public enum Act: Sendable {
    case open(Day, kind: EventKindID? = nil, facts: [FieldID: String] = [:])
    case log(
      EventKindID, Day, by: Set<UserRole> = [.socialWorker], facts: [FieldID: String] = [:])
    case agree(AgreementKind, Day, mode: AgreementMode? = nil)
    case withdraw(AgreementKind, Day)
    case record([FieldID: String], Day)
    case plan(String, by: Commitment.Party, due: Day?, Day)
    case settle(Int, as: Commitment.State, Day)
    case advance(PhaseID, Day)
    case close(OutcomeID, Day)
    case reopen(Day)
    /// A partner of that id is named on the case, or takes part no more after a last day.
    case join(Partner.ID, as: PartnerRole.ID, Day)
    case part(Partner.ID, from: PartnerRole.ID, last: Day)
  }

  /// What must be seen.
  public enum Expectation: Hashable, Sendable {
    case phase(PhaseID)
    case due(Day?)
    case finds(String)
    case doesNotFind(String)
    case closed(OutcomeID)
    /// The last act is refused, by the code of the refusal, and changes nothing.
    case refused(String)
    /// The household's eligibility as it is on the day, before any act.
    case eligible(Answer)
  }

  /// What running an example came to.
  public struct Run: Sendable {
    /// The case after the last act that was accepted; `nil` when it was never opened.
    public var file: CaseFile?
    /// What the rules find on the day.
    public var findings: [Finding]
    /// The day by which the phase should end; `nil` when none is set or known.
    public var due: Day?
    /// The verdict on the household before any act.
    public var eligibility: Answer
    /// The refusal that ended the run, and at which act.
    public var refusal: (act: Int, reason: Refusal)?
  }

  /// A day for an example; a month or a day too far counts on into the next.
  public static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day.first.adding(years: year - 1).adding(months: month - 1).adding(days: day - 1)
  }

  /// Runs the acts in order, up to the first refusal.
  public func run(_ definition: ProgrammeDefinition) -> Run {
    let facts = openingFacts(definition)
    let candidate = Candidate(
      household: household, dwelling: dwelling, instance: instance, facts: facts, day: day)
    var run = Run(
      file: nil, findings: [], due: nil,
      eligibility: definition.rules.eligibility(candidate).verdict)
    for (index, act) in acts.enumerated() {
      do {
        try perform(act, definition, &run.file)
      } catch {
        run.refusal = (index, error)
        break
      }
    }
    if let file = run.file {
      run.findings = definition.findings(background(file, on: day))
      run.due = definition.declared.due(file)
    }
    return run
  }

  private func openingFacts(_ definition: ProgrammeDefinition) -> Facts {
    guard case .open(_, _, let facts) = acts.first else { return [:] }
    return ((try? definition.read(facts))?.facts ?? [:]).compactMapValues { $0 }
  }

  private func background(_ file: CaseFile, on day: Day) -> CaseBackground {
    CaseBackground(
      file: file, household: household, dwelling: dwelling, instance: instance,
      partners: partners, day: day)
  }
}
