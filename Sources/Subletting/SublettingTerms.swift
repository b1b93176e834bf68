public import CaseKernel

/// The lengths that no text fixes, and that a deployment may therefore set (D2.7).
public struct SublettingTerms: Hashable, Sendable {
  /// The period of review where the convention of a case states none.
  public var reviewEvery = Period.months(6)
  /// After how long a sub-lease that goes on wants a justification.
  public var longest = Period.months(18)
  /// How long before the end of a qualification it is announced (ours).
  public var qualificationWarning = Period.months(3)
  /// How long an alert of a partner may wait for an answer (ours).
  public var answerWithin = Period.days(7)

  /// The lengths found in practice: a review every six months, eighteen months in all.
  public init() {}
}

/// Settings of a programme that composes the engine.
public protocol SublettingSettings: ProgrammeSettings {
  /// The engine's part of the settings.
  var subletting: SublettingTerms { get set }
}

extension SublettingSettings {
  /// The keys of the engine under `settings:`, for the parts at work: a key that nothing reads is
  /// none.
  public static func ofSubletting(_ parts: Set<SublettingPart>) -> [Setting<Self>] {
    var settings: [Setting<Self>] = []
    if parts.contains(.reviews) { settings.append(reviewEvery) }
    if parts.contains(.duration) { settings.append(longest) }
    if parts.contains(.intermediary) { settings.append(qualificationWarning) }
    if parts.contains(.watch) { settings.append(answerWithin) }
    return settings
  }

  private static var reviewEvery: Setting<Self> {
    Setting(
      \.subletting.reviewEvery, "review-every",
      Text(
        fr: "période d'examen, quand la convention du dossier n'en fixe pas",
        en: "review period, where the convention of a case states none"))
  }

  private static var longest: Setting<Self> {
    Setting(
      \.subletting.longest, "longest-sublease",
      Text(
        fr: "durée au-delà de laquelle une sous-location se justifie",
        en: "time after which a sub-lease wants a justification"))
  }

  private static var qualificationWarning: Setting<Self> {
    Setting(
      \.subletting.qualificationWarning, "qualification-warning",
      Text(
        fr: "délai d'alerte avant la fin d'un agrément",
        en: "how long before its end an approval is announced"))
  }

  private static var answerWithin: Setting<Self> {
    Setting(
      \.subletting.answerWithin, "answer-alerts-within",
      Text(fr: "délai de réponse à une alerte", en: "time for answering an alert"))
  }
}
