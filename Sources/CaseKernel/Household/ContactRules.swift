/// How a household may be reached without putting anybody in danger (D5.4 point 3).
///
/// What is not said is permitted: a household without rules is reached as any other.
public struct ContactRules: Hashable, Codable, Sendable {
  /// The only channels permitted; `nil` where none is ruled out by its name.
  public var channels: [ContactChannel]?
  /// The hours of the day at which a call or a visit is safe; `nil` for any.
  public var hours: ContactHours?
  /// No message is left when nobody answers.
  public var noVoicemail: Bool
  /// Nothing goes by post, whatever the channels say.
  public var noPostalMail: Bool
  /// The name under which the sender shows, on an envelope or a screen.
  public var senderAlias: String?

  /// Rules that rule nothing out, unless said; channels are kept once each, in their order.
  public init(
    channels: Set<ContactChannel>? = nil, hours: ContactHours? = nil, noVoicemail: Bool = false,
    noPostalMail: Bool = false, senderAlias: String? = nil
  ) {
    self.channels = channels.map { known in ContactChannel.allCases.filter(known.contains) }
    self.hours = hours
    self.noVoicemail = noVoicemail
    self.noPostalMail = noPostalMail
    self.senderAlias = senderAlias
  }

  /// Whether an entry of the kind may stand for a contact that somebody has first to look into:
  /// its channel is ruled out, a message may be left, or only some hours are safe and the journal
  /// knows days alone.
  public func needsCheck(_ kind: EventKind) -> Bool {
    guard let channel = kind.channel else { return false }
    if let channels, !channels.contains(channel) { return true }
    switch channel {
    case .letter: return noPostalMail
    case .call: return hours != nil || (noVoicemail && !kind.isContact)
    case .homeVisit: return hours != nil
    case .message, .meeting: return false
    }
  }
}

/// A part of the day, from a minute to a minute.
public struct ContactHours: Hashable, Codable, Sendable {
  /// The first minute, counted from midnight.
  public var from: Int
  /// The minute at which it ends, counted from midnight and after `from`.
  public var to: Int

  /// The hours between two minutes of a day; `nil` where they are not in order.
  public init?(from: Int, to: Int) {
    guard from >= 0, from < to, to <= 24 * 60 else { return nil }
    self.from = from
    self.to = to
  }

  /// The hours as people write them, `09:00-11:30`; `nil` for anything else.
  public init?(written text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.minute)
    guard parts.count == 2, let from = parts[0], let to = parts[1] else { return nil }
    self.init(from: from, to: to)
  }

  /// `09:00-11:30`.
  public var written: String { Self.written(from) + "-" + Self.written(to) }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isWholeNumber) }
    guard parts.count == 2, isPlain, let hour = Int(parts[0]), let minute = Int(parts[1]),
      hour <= 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  private static func written(_ minute: Int) -> String {
    let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined(separator: ":")
  }
}
