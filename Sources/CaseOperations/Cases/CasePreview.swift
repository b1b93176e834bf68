package import CaseKernel

/// What an act would change, computed without writing (`--dry-run`).
package struct CasePreview: Sendable {
  /// `nil` for a case that is not opened yet.
  package var id: CaseFile.ID?
  /// The phase of the case.
  package var phase: Change<PhaseID>
  /// The day by which the phase should end.
  package var due: Change<Day?>
  /// Whether the case is open.
  package var open: Change<Bool>
  /// Measure-months counted up to the day.
  package var months: Change<MonthCount>
  /// What the rules would find anew, as far as the viewer reads.
  package var findingsAdded: [Finding]
  /// What the rules would find no more, as far as the viewer reads.
  package var findingsRemoved: [Finding]
  /// The definition that the case lives under, for labels.
  package var declared: DeclaredDefinition
  /// The entries that would be written.
  package var entries: [EntryDraft]
  /// The words for entries, phases and outcomes.
  package var wording: JournalWording { JournalWording(declared) }

  /// A value before and after.
  package struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
    /// As it stands.
    package var before: Value
    /// As it would stand.
    package var after: Value
    /// Whether the two differ.
    package var changes: Bool { before != after }
  }

  init(
    _ id: CaseFile.ID?, _ entries: [EntryDraft], before: CaseBackground, after: CaseBackground,
    definition: ProgrammeDefinition, shows: (Finding) -> Bool
  ) {
    self.entries = entries
    self.id = id
    declared = definition.declared
    phase = Change(before: before.file.phase, after: after.file.phase)
    due = Change(
      before: definition.declared.due(before.file), after: definition.declared.due(after.file))
    open = Change(before: before.file.isOpen, after: after.file.isOpen)
    months = Change(
      before: Self.months(before, definition), after: Self.months(after, definition))
    // An opening has nothing before it: all that is found is new.
    let earlier = id == nil ? [] : definition.findings(before).filter(shows)
    let later = definition.findings(after).filter(shows)
    findingsAdded = later.filter { !earlier.contains($0) }
    findingsRemoved = earlier.filter { !later.contains($0) }
  }

  private static func months(
    _ background: CaseBackground, _ definition: ProgrammeDefinition
  ) -> MonthCount {
    guard let period = DayRange(from: .first, to: background.day) else { return .zero }
    return Costing(
      files: [background.file], instance: background.instance, definition: definition.declared,
      period: period
    ).measureMonths
  }
}
