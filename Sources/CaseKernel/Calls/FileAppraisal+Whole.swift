extension FileAppraisal {
  /// What is granted goes beyond the cost, or beyond what was asked.
  var grantFindings: [Finding] {
    guard let cost = file.money.cost.cents, granted > cost else { return [] }
    return [
      whole(
        "granted-above-cost", .warning,
        Text(
          fr: "\(granted.written(.fr)) accordés pour un coût total de \(cost.written(.fr))",
          en: "\(granted.written(.en)) granted for a total cost of \(cost.written(.en))"),
        ["grantedCents": .number(Int(granted.amount)), "costCents": .number(Int(cost.amount))])
    ]
  }

  /// The cost per household is what funders compare first: it is said when it cannot be told.
  var costFindings: [Finding] {
    guard costPerHousehold == .unknown else { return [] }
    return [
      whole(
        "cost-unknown", .information,
        Text(
          fr: "coût par ménage inconnu : le coût total ou le nombre de ménages manque",
          en: "cost per household unknown: the total cost or the number of households is missing"))
    ]
  }

  var householdFindings: [Finding] {
    guard !file.households.isConsistent else { return [] }
    return [
      whole(
        "households-inconsistent", .warning,
        Text(
          fr: "les ménages par année et par volet ne font pas le total annoncé",
          en: "the households by year and side do not add up to the total announced"))
    ]
  }

  var opinionFindings: [Finding] {
    guard file.opinion.value == nil else { return [] }
    return [
      whole(
        "opinion-missing", .information,
        Text(
          fr: "le comité n'a pas encore donné d'avis", en: "the committee has given no opinion yet")
      )
    ]
  }

  private func whole(
    _ code: String, _ severity: Finding.Severity, _ message: Text,
    _ facts: [String: FieldValue] = [:]
  ) -> Finding {
    var all = facts
    all["file"] = .number(file.number)
    return Finding(
      "call/\(code)", severity, message, facts: all, visibility: .everyPartner, source: "D4.7")
  }
}
