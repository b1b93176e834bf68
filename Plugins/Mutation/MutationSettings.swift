package import CaseKernel

/// What a deployment may say about the programme under `settings:`.
///
/// The sources give no times for the voluntary procedure: those below are ours. The amounts are
/// those of 2009, revised every 1 January since: a deployment writes those of its year.
package struct MutationSettings: ProgrammeSettings {
  /// Which procedures the instance runs.
  package var procedure = ProceduresRun.either
  /// The longest time for mobilising a household.
  package var mobilisationWithin = Period.months(3)
  /// How long after the letter a call is due.
  package var callAfter = Period.days(15)
  /// The longest time from the agreement to a detailed project.
  package var projectWithin = Period.months(3)
  /// The longest time between two searches for a household.
  package var searchEvery = Period.months(1)
  /// How long an offer may wait for an answer.
  package var answerWithin = Period.days(10)
  /// How long a household is followed after the move.
  package var followUpFor = Period.months(6)
  /// The day on which the age of 65 is judged, which the texts do not settle.
  package var ageJudgedOn = AgeDay.today
  /// The year of the amounts below, in force from its 1 January.
  package var aidYear = 2009
  package var moverAid = Cents(100_000)
  package var flatAid = Cents(40_000)
  package var worksAid = Cents(150_000)
  package var worksAidPerDependant = Cents(50_000)

  /// The amounts of the decree, and times of ours.
  package init() {}

  /// Every setting with its key under `settings:`.
  package static var all: [Setting<Self>] { procedureSettings + times + aid }

  private static var procedureSettings: [Setting<Self>] {
    [
      Setting(
        \.procedure, "procedure",
        Text(
          fr: "procédures menées : volontaire, légale ou l'une et l'autre",
          en: "procedures that run here: voluntary, statutory or either")),
      Setting(
        \.ageJudgedOn, "age-judged-on",
        Text(
          fr: "jour où s'apprécie l'âge de soixante-cinq ans",
          en: "day on which the age of sixty-five is judged")),
    ]
  }

  private static var times: [Setting<Self>] {
    [
      Setting(
        \.mobilisationWithin, "mobilisation-within",
        Text(fr: "durée maximale de la mobilisation", en: "longest time for the mobilisation")),
      Setting(
        \.callAfter, "call-after",
        Text(fr: "délai d'appel après le courrier", en: "time from the letter to a call")),
      Setting(
        \.projectWithin, "project-within",
        Text(
          fr: "durée maximale du projet, dès l'adhésion",
          en: "longest time for the project, from the agreement")),
      Setting(
        \.searchEvery, "search-every",
        Text(fr: "délai maximal entre deux recherches", en: "longest time between two searches")),
      Setting(
        \.answerWithin, "answer-within",
        Text(fr: "délai de réponse à une proposition", en: "time for answering an offer")),
      Setting(
        \.followUpFor, "follow-up-for",
        Text(
          fr: "durée du suivi après l'emménagement", en: "length of the follow-up after the move")),
    ]
  }

  private static var aid: [Setting<Self>] {
    [
      Setting(
        \.aidYear, "aid-year",
        Text(
          fr: "année des montants de l'aide à la mobilité",
          en: "year of the amounts of the mobility aid")),
      Setting(
        \.moverAid, "mover-aid",
        Text(fr: "plafond du déménageur", en: "most that is paid for the mover")),
      Setting(
        \.flatAid, "flat-aid", Text(fr: "somme forfaitaire", en: "flat sum for moving without one")),
      Setting(
        \.worksAid, "works-aid",
        Text(fr: "plafond des travaux de mise à niveau", en: "most for re-levelling works")),
      Setting(
        \.worksAidPerDependant, "works-aid-per-dependant",
        Text(fr: "supplément par personne à charge", en: "supplement for each dependant")),
    ]
  }

  /// The mobility aid by first day: the amounts of the decree, then those of the deployment.
  var mobilityAid: MobilityAid {
    let decree = MobilityAid.Amounts.ofTheDecree
    guard let first = Day(year: aidYear, month: 1, day: 1), first > decree.from else {
      return MobilityAid([amounts(from: decree.from)])
    }
    return MobilityAid([decree, amounts(from: first)])
  }

  private func amounts(from day: Day) -> MobilityAid.Amounts {
    MobilityAid.Amounts(
      from: day, mover: moverAid, flat: flatAid, works: worksAid,
      worksPerDependant: worksAidPerDependant)
  }
}

/// The procedures that an instance runs.
package enum ProceduresRun: String, SettingChoice {
  case voluntary, statutory, either

  /// Whether cases of a procedure may be followed here.
  func runs(_ procedure: Procedure) -> Bool {
    self == .either || rawValue == procedure.rawValue
  }

  /// The procedure of every case, where the instance runs only one.
  var only: Procedure? { Procedure(rawValue: rawValue) }
}

/// The day on which a tenant's age is judged.
package enum AgeDay: String, SettingChoice {
  /// The day on which one looks.
  case today
  /// The day the case was opened.
  case proposal
  /// The day on which the third counted offer was notified, once there is one.
  case thirdOffer = "third-offer"
}
