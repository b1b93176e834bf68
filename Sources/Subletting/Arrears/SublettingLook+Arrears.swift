import CaseKernel

extension SublettingLook {
  /// Arrears that the paying body must be told of, the housing aid of a sub-tenant, and the truce
  /// that protects an occupant.
  var arrearsFindings: [Finding] { toSignal + aidToAsk + truce }

  /// A sub-tenant has the housing aid of a tenant, paid to the intermediate tenant that asks.
  private var aidToAsk: [Finding] {
    guard isRunning, facts.housingAidToIntermediary == nil,
      series.step(on: day)?.tenure == .subtenant
    else { return [] }
    return [
      finding(
        .housingAidToAsk, .information,
        Text(
          fr: "aide au logement du sous-locataire : demande du locataire principal non notée",
          en: "housing aid of the sub-tenant: no request of the intermediate tenant is recorded"),
        source: SublettingLaw.subtenant)
    ]
  }

  private var toSignal: [Finding] {
    guard isRunning, let reason = signalReason else { return [] }
    return [
      finding(
        .arrearsToSignal, .warning,
        Text(
          fr: "impayé à signaler à la CAF : \(reason.fr)",
          en: "arrears to be signalled to the CAF: \(reason.en)"), source: SublettingLaw.signalling)
    ]
  }

  /// A debt of twice a month's rent and charges, or three terms in a row unpaid; what is not known
  /// signals nothing. A signal made since the last unpaid term answers it.
  private var signalReason: Text? {
    let terms = file.records(of: "rentTerm").sorted {
      (month($0), $0.entry) < (month($1), $1.entry)
    }
    let unpaid = terms.reversed().prefix { $0.choice("state", as: RentState.self) == .unpaid }
    if let signalled = file.day(of: .last("arrearsSignal")),
      unpaid.first.map({ $0.on <= signalled }) ?? true
    {
      return nil
    }
    if unpaid.count >= 3 {
      return Text(
        fr: "\(unpaid.count) échéances de suite", en: "\(unpaid.count) terms in a row")
    }
    guard let debt = background.household.rentDebt, let due = facts.monthlyDue, due > .zero,
      debt >= due.times(2)
    else { return nil }
    return Text(
      fr: "la dette atteint deux fois le loyer et les charges du mois",
      en: "the debt reaches twice the rent and charges of a month")
  }

  private func month(_ term: LoggedRecord) -> Day { term.facts["month"]?.day ?? term.on }

  private var truce: [Finding] {
    guard let end = WinterTruce.end(on: day), series.step(on: day)?.tenure == .bareOccupant
    else { return [] }
    return [
      finding(
        .winterTruce, .information,
        Text(
          fr: "trêve hivernale : pas d'expulsion jusqu'au \(end.short(.fr))",
          en: "winter truce: no eviction until \(end)"), facts: ["until": .init(end)],
        source: SublettingLaw.truce)
    ]
  }
}
