package import CaseKernel

/// What a deployment decides about wordings, retention and figures: for all its programmes, or for
/// one of them, which may only be stricter.
package struct Terms: Hashable, Sendable {
  /// The versions of the information notice, oldest first (D6.10).
  package var informationNotices: [Wording] = []
  /// The versions of the sharing agreement, oldest first (D6.9).
  package var sharingAgreements: [Wording] = []
  /// How long cases stay readable and archived.
  package var retention = Retention()
  /// The outcomes counted as positive exits (I.13); `nil`: those that each module declares.
  package var positiveExits: [OutcomeID]?
  /// What was planned for each year (I.18), for the deployment or for the one programme.
  package var objectives: [Int: Objective] = [:]
  /// Counts below this number are not shown in reports.
  ///
  /// Source: D5.4 (6) and D6.8, which give 5; a deployment may only raise it.
  package var smallCells = 5
  /// The hours that a full-time worker works in a year. Source: D4.6.
  package var productiveHours = 1500
  /// The folder of the deployment's own templates, as written.
  package var templates: String?
  /// The desks of each landlord: its referent and its agencies.
  package var landlords: [Partner.ID: LandlordDesk] = [:]
  /// How moves are looked for and judged.
  package var rehousing = RehousingTerms()

  /// The information notice shown on a day; `nil` while there is none.
  package func informationNotice(on day: Day) -> Wording? {
    informationNotices.last { $0.from <= day }
  }

  /// The sharing agreement shown on a day; `nil` while there is none.
  package func sharingAgreement(on day: Day) -> Wording? {
    sharingAgreements.last { $0.from <= day }
  }
}

/// One version of a wording that households are shown and whose version their agreement keeps.
package struct Wording: Hashable, Sendable {
  /// The version's id, kept with each agreement.
  package let version: String
  /// The first day on which it is shown.
  package let from: Day
  /// What it says.
  package let text: Text
}

/// How long the data of a case are kept, counted from the last contact with the household.
///
/// Source: D6.2; the CNIL's reference of 2021 gives two years in the active base.
package struct Retention: Hashable, Sendable {
  /// The time in the active base.
  package var active = Period.years(2)
  /// The time in the restricted archive that follows; `nil` where nothing asks for an archive.
  package var archive: Period?
}

/// The households that were planned for a year (I.18).
package struct Objective: Hashable, Sendable {
  /// Households in all.
  package let households: Int?
  /// Households led to a dwelling.
  package let access: Int?
  /// Households kept in theirs.
  package let sustainment: Int?
}

/// Where a landlord is reached: its named referent and its agencies.
package struct LandlordDesk: Hashable, Sendable {
  /// The user who is the landlord's referent.
  package let referent: User.ID?
  /// Its agencies, in the order of the file.
  package let agencies: [Agency]

  /// This desk, completed by another for what it leaves out.
  func over(_ other: LandlordDesk) -> LandlordDesk {
    LandlordDesk(
      referent: referent ?? other.referent,
      agencies: agencies.isEmpty ? other.agencies : agencies)
  }

  /// A local office of a landlord.
  package struct Agency: Hashable, Sendable {
    /// The office's id.
    package let id: String
    /// Its name.
    package let name: String
    /// The INSEE codes of the communes that it serves.
    package let communes: [String]
    /// The user who is its referent; the landlord's own where it has none.
    package let referent: User.ID?
  }
}
