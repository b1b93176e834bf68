package import CaseKernel

/// Something to do, or to know, on a day.
package struct AgendaEntry: Hashable, Sendable {
  /// Why the day matters.
  package enum Kind: String, CaseIterable, Sendable {
    /// People meet: a gathering that is planned, a committee that should meet, a checkpoint.
    case appointment
    /// A phase should have ended.
    case phaseDue
    /// The household should have been met again.
    case contact
    /// A commitment of the action plan falls due.
    case commitment
    /// A review is to be held.
    case review
    /// A convention ends, or an authority is to be told something.
    case notice
    /// An examination that the law or the programme sets.
    case exam
    /// The order or the measure that protects somebody of the household ends.
    case orderExpiry
    /// What is spent or foreseen goes beyond the budget.
    case budget
    /// As many households as the programme can follow.
    case quota
  }

  /// The day it is due, or on which it is to be known.
  package var on: Day
  package var kind: Kind
  /// The case or the programme it is about.
  package var subject: Subject
  /// Days since the due day; 0 while it has not passed.
  package var overdueDays: Int

  /// What an entry is about. A case never shows its programme here: that would reveal a situation.
  package enum Subject: Hashable, Sendable {
    /// Initials and commune, which is `nil` when it is unknown or withheld; a number where a case
    /// may have several entries of a kind: of the commitment, of the measure in its series.
    case file(CaseFile.ID, initials: String, insee: String?, number: Int?)
    /// A programme, with the figures of the limits that it has reached, as far as they are shown.
    case programme(ProgrammeInstance.ID, figures: [Text] = [])
    /// A gathering of a programme, by its neutral id alone.
    case gathering(Gathering.ID, of: ProgrammeInstance.ID)
    /// The next meeting of a committee, or what it set itself to check.
    case committee(String, of: ProgrammeInstance.ID, checkpoint: Bool)
  }

  init(on due: Day, _ kind: Kind, _ subject: Subject, seenOn day: Day) {
    on = due
    self.kind = kind
    self.subject = subject
    overdueDays = max(0, day - due)
  }

  /// The case, where it is about one.
  package var file: CaseFile.ID? {
    guard case .file(let id, _, _, _) = subject else { return nil }
    return id
  }

  /// The programme, where it is about one.
  package var programme: ProgrammeInstance.ID? {
    switch subject {
    case .programme(let id, _), .gathering(_, let id), .committee(_, let id, _): id
    case .file: nil
    }
  }

  /// What to do, with initials and place only (D5.4, printed and exported as it stands).
  package func label(_ language: Language) -> String {
    switch subject {
    case .programme(_, let figures):
      ([programmeLabel] + figures).map { $0[language] }.joined(separator: " · ")
    case .gathering(let id, _): "\(kind.label[language]) · \(id)"
    case .committee(let committee, _, let checkpoint):
      "\(Self.committeeLabel(checkpoint)[language]) · \(committee)"
    case .file(_, let initials, let insee, _):
      [kind.label[language], initials, insee].compactMap { $0 }.joined(separator: " · ")
    }
  }

  private var programmeLabel: Text {
    kind == .notice ? Text(fr: "fin de convention", en: "end of convention") : kind.label
  }

  private static func committeeLabel(_ checkpoint: Bool) -> Text {
    checkpoint
      ? Text(fr: "point d'étape", en: "checkpoint")
      : Text(fr: "réunion à tenir", en: "meeting to hold")
  }

  /// Earlier days first; then cases in the order of their numbers, programmes last.
  static func isBefore(_ left: AgendaEntry, _ right: AgendaEntry) -> Bool {
    left.order < right.order
  }

  private var order: (Day, Int, String, String, Int) {
    switch subject {
    case .programme(let id, _): (on, 1, id.rawValue, kind.rawValue, 0)
    case .gathering(let gathering, let id): (on, 1, id.rawValue, gathering.rawValue, 1)
    case .committee(let committee, let id, let checkpoint):
      (on, 1, id.rawValue, committee, checkpoint ? 3 : 2)
    case .file(let id, _, _, let number): (on, 0, id.rawValue, kind.rawValue, number ?? 0)
    }
  }
}

extension AgendaEntry.Kind {
  /// What to do, in words that reveal nothing of a household.
  package var label: Text {
    switch self {
    case .appointment: Text(fr: "rendez-vous", en: "appointment")
    case .phaseDue: Text(fr: "phase à terminer", en: "phase to complete")
    case .contact: Text(fr: "contact à prendre", en: "contact to make")
    case .commitment: Text(fr: "engagement à vérifier", en: "commitment to check")
    case .review: Text(fr: "bilan à tenir", en: "review to hold")
    case .notice: Text(fr: "information à donner", en: "notice to give")
    case .exam: Text(fr: "examen à tenir", en: "examination to hold")
    case .orderExpiry: Text(fr: "échéance à préparer", en: "expiry to prepare")
    case .budget: Text(fr: "budget à revoir", en: "budget to review")
    case .quota: Text(fr: "capacité atteinte", en: "capacity reached")
    }
  }
}
