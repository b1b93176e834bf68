/// A record of a case, and the first one that answers it: an alert and the talk that names it, an
/// offer and the household's answer.
public struct RecordAnswer: Hashable, Codable, Sendable {
  /// Which records are to be answered.
  public var to: RecordTest
  /// The kind of the records that answer.
  public var by: EventKindID
  /// The value of those that holds the number of the entry which they answer.
  public var naming: FieldID

  /// An answer by the entries of a kind, one of whose values names the entry that it answers.
  public init(to test: RecordTest, by kind: EventKindID, naming field: FieldID) {
    to = test
    by = kind
    naming = field
  }

  /// The day on which a record of a case was first answered; `nil` while nobody did.
  public func day(for record: LoggedRecord, in file: CaseFile) -> Day? {
    file.records(of: by).filter { $0.entry(naming) == record.entry }.map(\.on).min()
  }
}

extension IndicatorEvaluator {
  /// The records of the period that are to be answered, each with the day of its first answer.
  private func asked(_ answer: RecordAnswer) -> [(on: Day, answeredOn: Day?)] {
    files.flatMap { file in
      file.records.filter { answer.to.passes($0) && holds(.inPeriod, on: $0.on) }
        .map { ($0.on, answer.day(for: $0, in: file)) }
    }
  }

  func answerDays(_ answer: RecordAnswer) -> [Int] {
    asked(answer).compactMap { record in record.answeredOn.map { $0 - record.on } }
  }

  func answered(_ answer: RecordAnswer, within period: Period) -> Int {
    asked(answer).count { record in
      record.answeredOn.map { $0 <= record.on.adding(period) } ?? false
    }
  }

  /// Those answered, and those whose time was over on the last day.
  func decided(_ answer: RecordAnswer, within period: Period) -> Int {
    asked(answer).count { record in
      record.answeredOn != nil || record.on.adding(period) < scope.period.to
    }
  }
}
