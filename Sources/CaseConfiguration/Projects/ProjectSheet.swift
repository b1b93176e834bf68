package import CaseKernel

/// What the form « Annexe 3-1 » asks of a project and that nothing else of the configuration holds.
///
/// Source: D0.6, the form that documents 002 and 004 fill in.
package struct ProjectSheet: Hashable, Sendable {
  /// The texts written, by field of the form.
  package var texts: [Wording: Text]
  /// The boxes ticked or left open, by field of the form.
  package var boxes: [Box: Tick]
  /// The amounts written, by field of the form; the others come from the prices, else are unknown.
  package var amounts: [Amount: StatedAmount]

  /// A sheet on which nothing is written, unless given.
  package init(
    texts: [Wording: Text] = [:], boxes: [Box: Tick] = [:], amounts: [Amount: StatedAmount] = [:]
  ) {
    self.texts = texts
    self.boxes = boxes
    self.amounts = amounts
  }

  /// A field for a text, in the order of the form; the raw value is its key in `config.yaml`.
  package enum Wording: String, CaseIterable, Sendable {
    case location, carriers, description, households, characteristics
    case dwellings
    case dwellingTypes = "dwelling-types"
    case reservation
    case dwellingLocation = "dwelling-location"
    case method, complementarity, adhesion, mobilisation, relation, adequacy
    case partnership
    case coFunding = "co-funding"
    case duration
  }

  /// A field for a box with two sides, in the order of the form.
  package enum Box: String, CaseIterable, Sendable {
    case dalo
    case collectiveAgreement = "collective-agreement"
    case departmentalPlan = "departmental-plan"
    case newSupply = "new-supply"
    case adaptation
    case existing = "existing-dwellings"
    case reclassification
    case investmentFunding = "investment-funding"
    case otherCall = "other-call"
  }

  /// A field for an amount, in the order of the form.
  package enum Amount: String, CaseIterable, Sendable {
    case diagnosis
    case supportMonth = "support-month"
    case adaptedManagement = "adapted-management"
    case integratedOffer = "integrated-offer"
  }

  /// A box of three states, which may be qualified (« le cas échéant »).
  package struct Tick: Hashable, Sendable {
    package var answer: Answer
    package var comment: Text?

    /// An answer, without comment unless given.
    package init(_ answer: Answer, comment: Text? = nil) {
      self.answer = answer
      self.comment = comment
    }
  }
}
