package import CaseConfiguration
package import CaseKernel

/// The form « Annexe 3-1 » of a project: its parts in the order of the form, each field with what is
/// known of it, the opinions of the State services left blank.
package struct ProjectForm: Sendable {
  package var instance: ProgrammeInstance
  package var declared: DeclaredDefinition
  /// What the configuration writes for the form alone.
  package var sheet: ProjectSheet
  /// The day on which the form is filled in: prices are those of the day.
  package var day: Day
  /// The organisations that it names.
  package var partners: [Partner]
  package var figures: FormFigures

  /// A part of the form.
  package struct Part: Sendable {
    /// The key of its object in JSON.
    package var key: String
    package var title: Text
    package var fields: [Field]
  }

  /// A field of the form.
  package struct Field: Sendable {
    /// The key in JSON.
    package var key: String
    package var label: Text
    package var value: Value
  }

  /// What stands in a field.
  package enum Value: Sendable {
    /// A text; `nil` where nothing is written yet.
    case text(Text?)
    /// A box of two sides, neither ticked while it is unknown.
    case box(ProjectSheet.Tick)
    case amount(StatedAmount)
    /// A number; `nil` where it is unknown or too small to be shown.
    case count(Int?)
    /// Lines, none of which may be written yet.
    case lines([Text])
    /// For how many households a box is true, not true, unknown.
    case share(FormFigures.Share)
    /// The budget of each year, the first year first.
    case budgets([(year: Int, amount: Cents)])
    /// The lines of the funding plan.
    case plan([PlanLine])
    /// Boxes that others tick: the opinions of the State services.
    case blankBoxes([Text])
  }

  /// A line of the funding plan; what nobody wrote down is unknown.
  package struct PlanLine: Hashable, Sendable {
    package var funder: Partner.ID
    /// The funder's name, else its id.
    package var name: String
    package var asked: StatedAmount
    package var granted: StatedAmount
  }

  /// The parts, in the order of the form.
  package var parts: [Part] {
    [project, publics, housing, support, partnership, funding, duration, department, region]
  }

  func text(_ field: ProjectSheet.Wording, _ label: Text, else other: Text? = nil) -> Field {
    Field(key: key(field.rawValue), label: label, value: .text(sheet.texts[field] ?? other))
  }

  func box(_ field: ProjectSheet.Box, _ label: Text) -> Field {
    let tick = sheet.boxes[field] ?? ProjectSheet.Tick(.unknown)
    return Field(key: key(field.rawValue), label: label, value: .box(tick))
  }

  func amount(
    _ field: ProjectSheet.Amount, _ label: Text, else other: StatedAmount = .unknown
  ) -> Field {
    Field(
      key: key(field.rawValue), label: label, value: .amount(sheet.amounts[field] ?? other))
  }

  /// An organisation by its name, else by its id.
  func name(of partner: Partner.ID) -> String {
    partners.first { $0.id == partner }?.name ?? partner.rawValue
  }

  private func key(_ word: String) -> String {
    let parts = word.split(separator: "-")
    return parts.dropFirst().reduce(String(parts.first ?? "")) { id, part in
      id + part.prefix(1).uppercased() + part.dropFirst()
    }
  }
}
