package import CaseKernel
import Subletting

extension BailDeSauvegarde {
  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
    case otherService = "referred-by-another-service"
    case neededByMissing = "needed-by-missing"
    case referredTooLate = "referred-too-late"
    case leaseToKeep = "lease-not-given-up"
    case protocolPossible = "protocol-possible"
    case oneDiscipline = "team-of-one-discipline"
    case memberWithoutSharing = "member-without-sharing"
    case memberNotNamed = "member-not-named"
    case landlordSucceeded = "landlord-succeeded"
  }

  /// The operator's team and its management.
  package static let usualVisibility = Visibility.operatorManagement

  /// Each public comes through the services that know it, in time.
  func referralFindings(_ context: CaseContext<Details>) -> [Finding] {
    guard ["referral", "preparation"].contains(context.file.phase) else { return [] }
    return service(context) + time(context)
  }

  private func service(_ context: CaseContext<Details>) -> [Finding] {
    guard let served = context.details.publicServed, let by = context.details.referredBy,
      let known = context.instance.partners[served.role], !known.contains(by)
    else { return [] }
    return [
      finding(
        .otherService, .information,
        Text(
          fr: "\(by) n'est pas un service lié à ce public : associer l'un de ceux de la convention",
          en: "\(by) is no service tied to this public: bring in one of the convention"),
        facts: ["referredBy": .text(by.rawValue)])
    ]
  }

  /// A young adult's contract ends on a day, a sentence too: the referral comes before it.
  private func time(_ context: CaseContext<Details>) -> [Finding] {
    guard
      context.details.publicServed == .careLeaver
        || context.details.publicServed == .leavingDetention
    else { return [] }
    guard let day = context.details.neededBy else {
      return [
        finding(
          .neededByMissing, .warning,
          Text(
            fr: "jour où le logement est nécessaire non renseigné (neededBy)",
            en: "the day by which the dwelling is needed is not recorded (neededBy)"))
      ]
    }
    guard context.file.openedOn > day else { return [] }
    return [
      finding(
        .referredTooLate, .warning,
        Text(
          fr:
            "orientation reçue après le \(day.short(.fr)), jour où le logement était nécessaire : "
            + "en parler avec le service",
          en: "referred after \(day), when the dwelling was needed: talk it over with the service"),
        facts: ["neededBy": .init(day)])
    ]
  }

  /// A safeguard lease asks a tenant to give up its own: only with its written agreement, and not
  /// where the law has a lighter way.
  func variantFindings(_ context: CaseContext<Details>) -> [Finding] {
    guard context.details.variant == .safeguard, context.file.phase == "preparation" else {
      return []
    }
    return givingUp(context) + lighterWay(context)
  }

  private func givingUp(_ context: CaseContext<Details>) -> [Finding] {
    guard context.details.leaseGivenUpOn == nil else { return [] }
    return [
      finding(
        .leaseToKeep, .warning,
        Text(
          fr: "bail de sauvegarde : le locataire garde son bail tant qu'il n'a pas accepté par "
            + "écrit d'y mettre fin",
          en: "safeguard lease: the tenant keeps its lease until it agrees in writing to end it"),
        visibility: .partnersOfTheCase)
    ]
  }

  private func lighterWay(_ context: CaseContext<Details>) -> [Finding] {
    guard context.household.occupancy(on: context.day)?.tenure == .bareOccupant,
      context.file.records(of: "cohesionProtocol").isEmpty
    else { return [] }
    return [
      finding(
        .protocolPossible, .information,
        Text(
          fr: "bail résilié : un protocole de cohésion sociale rendrait un titre et l'aide au "
            + "logement sans sous-location",
          en: "the lease was terminated: a protocol of social cohesion would give a title and the "
            + "housing aid without a sub-lease"),
        source: "CCH L442-6-5 (D2.13)")
    ]
  }

  /// Two landlords may merge: the one of the case goes on under another name, and so do its leases.
  /// One that takes part no more on the day is nobody's concern.
  func landlordFindings(_ context: CaseContext<Details>) -> [Finding] {
    let landlords = context.file.parties(on: context.day).filter { $0.role == "landlord" }
      .map(\.partner)
    return landlords.sorted().compactMap { landlord in
      let heirs = context.partners.values.filter { heir in
        heir.successorOf == landlord && (heir.since.map { $0 <= context.day } ?? false)
      }
      guard let heir = heirs.min(by: { $0.id < $1.id }), let since = heir.since else { return nil }
      return finding(
        .landlordSucceeded, .information,
        Text(
          fr:
            "\(heir.id) a succédé à \(landlord) le \(since.short(.fr)) : les actes à venir sont à "
            + "son nom",
          en: "\(heir.id) succeeded \(landlord) on \(since): acts to come are in its name"),
        facts: ["heir": .text(heir.id.rawValue), "since": .init(since)],
        visibility: .partnersOfTheCase)
    }
  }
}
