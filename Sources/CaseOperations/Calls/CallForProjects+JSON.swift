package import CaseKernel
package import Interchange

extension CallForProjects {
  /// The object of `call list`.
  package var summary: JSON {
    [
      "id": .string(id.rawValue), "name": .string(name), "region": .string(region),
      "number": JSON(number), "examinedOn": JSON(examinedOn), "files": JSON(files.count),
    ]
  }
}

extension FileAppraisal {
  /// The file with what can be computed of it, as `call show` and `call examine` give it.
  package func object(_ language: Language) -> JSON {
    .object(
      identity + opinion + figures + [("findings", .array(findings.map { $0.object(language) }))])
  }

  private var identity: [(String, JSON)] {
    let profile = file.profile
    return [
      ("number", JSON(file.number)), ("project", .string(file.project)),
      ("landlord", .string(file.landlord.rawValue)),
      ("operators", JSON(file.operators.map(\.rawValue))),
      ("renewal", .string(profile.renewal.rawValue)),
      ("newPublic", .string(profile.newPublic.rawValue)),
      ("newTerritory", .string(profile.newTerritory.rawValue)),
      ("interBody", .string(profile.interBody.rawValue)),
      ("reproducibility", JSON(profile.reproducibility?.rawValue)),
      ("years", JSON(profile.years)), ("sites", JSON(profile.sites)),
    ]
  }

  private var opinion: [(String, JSON)] {
    [
      ("questions", JSON(file.questions)), ("remark", JSON(file.remark)),
      ("opinion", JSON(file.opinion.value?.rawValue)),
      ("opinionPrinted", JSON(file.opinion.printed)),
      ("rank", JSON(file.rank.value?.rawValue)), ("rankPrinted", JSON(file.rank.printed)),
    ]
  }

  private var figures: [(String, JSON)] {
    let money = file.money
    return [
      ("households", JSON(file.households.households)),
      (
        "householdsByYear",
        .array(
          file.households.years.map {
            [
              "access": JSON($0.access), "sustainment": JSON($0.sustainment),
              "households": JSON($0.households),
            ]
          })
      ),
      ("costCents", JSON(money.cost.cents)), ("cost", .string(money.cost.state)),
      ("eligibleCents", JSON(money.eligible.cents)), ("eligible", .string(money.eligible.state)),
      ("costPerHouseholdCents", JSON(costPerHousehold.cents)),
      ("costPerHousehold", .string(costPerHousehold.state)),
      ("funding", .array(lines.map(object))),
    ]
  }

  private func object(_ line: Line) -> JSON {
    let request = line.request
    return [
      "funder": .string(request.funder.rawValue), "fund": JSON(request.fund?.rawValue),
      "variant": JSON(request.variant), "askedCents": JSON(request.asked.cents),
      "asked": .string(request.asked.state), "grantedCents": JSON(request.granted.cents),
      "granted": .string(request.granted.state), "ceilingCents": JSON(line.ceiling),
      "percent": JSON(line.percent),
      "notedAboveCeiling": .string(request.notedAboveCeiling.rawValue),
      "measuresThatFit": JSON(measuresThatFit(line)),
    ]
  }
}
