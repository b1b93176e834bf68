extension CallForProjects {
  /// The call once a file was examined.
  ///
  /// An unfavourable opinion takes the rank away from a file that had one.
  public func examined(by examination: Examination) throws(ExaminationRefusal) -> CallForProjects {
    guard let index = files.firstIndex(where: { $0.number == examination.file }) else {
      throw .unknownFile(examination.file, known: files.map(\.number))
    }
    guard !examination.isEmpty else { throw .nothingSaid }
    var call = self
    try call.files[index].take(examination)
    return call
  }
}

extension CallFile {
  fileprivate mutating func take(_ examination: Examination) throws(ExaminationRefusal) {
    try judge(examination)
    questions = examination.questions ?? questions
    remark = examination.remark ?? remark
    if let count = examination.households {
      if let years = households.sumOfYears, years != count {
        throw .otherHouseholds(count, years: years)
      }
      households.total = count
    }
    money.cost = examination.cost ?? money.cost
    money.eligible = examination.eligible ?? money.eligible
    try fund(examination)
  }

  private mutating func fund(_ examination: Examination) throws(ExaminationRefusal) {
    for (name, amount) in examination.asked.sorted(by: { $0.key < $1.key }) {
      money.plan[try line(name)].asked = amount
    }
    for (name, amount) in examination.granted.sorted(by: { $0.key < $1.key }) {
      money.plan[try line(name)].granted = amount
    }
    for (name, ceiling) in examination.ceilings.sorted(by: { $0.key < $1.key }) {
      money.plan[try line(name)].ceiling = ceiling
    }
  }

  private mutating func judge(_ examination: Examination) throws(ExaminationRefusal) {
    if let value = examination.opinion {
      opinion = Stated(value, printed: examination.opinionPrinted)
      if value == .unfavourable { rank = Stated() }
    } else if let printed = examination.opinionPrinted {
      opinion.printed = printed
    }
    guard let value = examination.rank else { return }
    if opinion.value == .unfavourable { throw .rankedThoughUnfavourable(file: number) }
    rank = Stated(value, printed: examination.rankPrinted)
  }

  /// The line of the plan that draws on a fund or funder of that name.
  private func line(_ name: String) throws(ExaminationRefusal) -> Int {
    let index = money.plan.firstIndex { ($0.fund?.rawValue ?? $0.funder.rawValue) == name }
    guard let index else {
      throw .unknownFunding(name, known: money.plan.map { $0.fund?.rawValue ?? $0.funder.rawValue })
    }
    return index
  }
}
