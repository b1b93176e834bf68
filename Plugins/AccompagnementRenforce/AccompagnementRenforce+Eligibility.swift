package import CaseKernel

extension AccompagnementRenforce {
  /// Tenants in great precarity who already live with the landlord.
  package func eligibility(_ candidate: Candidate) -> Eligibility {
    Eligibility([
      tenureCriterion(candidate), landlordCriterion(candidate), precarityCriterion(candidate),
    ])
  }

  /// Already housed: a tenant, a co-tenant, or somebody who stays after the lease was ended.
  private func tenureCriterion(_ candidate: Candidate) -> Criterion {
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    return criterion(
      "tenure", Answer(tenure.map(Self.sitting.contains)),
      yes: Text(fr: "déjà dans les lieux", en: "already housed"),
      no: Text(fr: "n'est pas logé par le bailleur", en: "is not housed by the landlord"),
      unknown: Text(fr: "statut d'occupation à préciser", en: "tenure to be made clear"),
      facts: ["tenure": tenure.map { .text($0.rawValue) }], missing: "household.tenure")
  }

  private static let sitting: [Tenure] = [.tenant, .cotenant, .bareOccupant, .protocolHolder]

  /// « Déjà logés dans le parc du bailleur »: an instance lists the landlord, and the one that it
  /// succeeded where there was one.
  private func landlordCriterion(_ candidate: Candidate) -> Criterion {
    let landlord = candidate.household.occupancy(on: candidate.day)?.landlord
    let served = candidate.instance.partners["landlord"] ?? []
    return criterion(
      "landlord", Answer(landlord.map(served.contains)),
      yes: Text(fr: "logement d'un bailleur du programme", en: "dwelling of the landlord"),
      no: Text(fr: "logement d'un autre bailleur", en: "dwelling of another landlord"),
      unknown: Text(fr: "bailleur du logement à préciser", en: "the landlord is to be said"),
      facts: ["landlord": landlord.map { .text($0.rawValue) }], missing: "household.landlord")
  }

  /// Great precarity: difficulties that add up. The landlord sees only some of them, so too few
  /// signs ask for a look; only a referral that says « none » excludes.
  private func precarityCriterion(_ candidate: Candidate) -> Criterion {
    let signs = self.signs(candidate)
    let seen = signs?.filter { $0 != .nothing }.count
    let met: Answer =
      switch (signs, seen) {
      case (nil, _), (_, nil): .unknown
      case (_, let seen?) where seen >= settings.signsNeeded: .yes
      case ([.nothing], _): .no
      default: .unknown
      }
    return criterion(
      "great-precarity", met,
      yes: Text(fr: "difficultés qui se cumulent", en: "several difficulties at once"),
      no: Text(fr: "aucun signe de précarité", en: "no sign of precarity"),
      unknown: Text(
        fr: "signes de précarité : \(seen.map { String($0) } ?? "à préciser"), au moins "
          + "\(settings.signsNeeded) attendus",
        en: "signs of precarity: \(seen.map { String($0) } ?? "to be said"), at least "
          + "\(settings.signsNeeded) expected"),
      facts: ["precaritySigns": signs?.fieldValue], missing: "precaritySigns")
  }

  private func signs(_ candidate: Candidate) -> [PrecaritySign]? {
    candidate.facts["precaritySigns"].flatMap { [PrecaritySign](fieldValue: $0) }
  }

  private func criterion(
    _ name: String, _ met: Answer, yes: Text, no: Text, unknown: Text,
    facts: [String: FieldValue?], missing: String
  ) -> Criterion {
    Criterion(
      "\(Self.description.module)/\(name)", met, yes: yes, no: no, unknown: unknown,
      facts: facts.compactMapValues { $0 }, missing: [missing], source: Self.description.source)
  }
}
