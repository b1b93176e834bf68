import CaseKernel
import Subletting

extension BailDeSauvegarde {
  /// Several professions, each told what the household agreed to.
  func teamFindings(_ context: CaseContext<Details>) -> [Finding] {
    guard context.file.phase == "sublet" else { return [] }
    return disciplines(context) + sharing(context) + naming(context)
  }

  /// The members of the team, each as the latest entry about it says.
  private func team(_ context: CaseContext<Details>) -> [LoggedRecord] {
    let entries = context.file.records(of: "teamMember")
    return entries.filter { member in
      member.entry == entries.last { $0.facts["partner"] == member.facts["partner"] }?.entry
    }
  }

  private func disciplines(_ context: CaseContext<Details>) -> [Finding] {
    let present = Set(team(context).compactMap { $0.facts["discipline"] })
    guard present.count < 2 else { return [] }
    return [
      finding(
        .oneDiscipline, .warning,
        Text(
          fr: "l'équipe croise au moins deux champs, social et médico-social : à compléter",
          en: "the team crosses two fields at least, social and medico-social: complete it"),
        facts: ["disciplines": .number(present.count)], visibility: .operatorTeam)
    ]
  }

  /// Whoever reads more than the lease needs the household's sharing agreement by name.
  private func sharing(_ context: CaseContext<Details>) -> [Finding] {
    let told = context.file.agreements.filter { $0.kind == .sharing && $0.inForce }
    return team(context).compactMap { member in
      guard member.choice("maySee", as: TeamScope.self) != .leaseOnly,
        let partner = member.facts["partner"]?.text.map({ Partner.ID($0) }),
        !told.contains(where: { $0.with == nil || $0.with == partner })
      else { return nil }
      return finding(
        .memberWithoutSharing, .warning,
        Text(
          fr: "\(partner) est dans l'équipe : accord de partage du ménage à recueillir",
          en: "\(partner) is in the team: the household's sharing agreement is to be asked for"),
        facts: ["partner": .text(partner.rawValue), "entry": .number(member.entry)],
        visibility: .operatorTeam)
    }
  }

  /// A professional reads by being named on the case, and only for as long: the entry says what was
  /// agreed, the party what is open. Who is told of the lease alone needs not be named.
  private func naming(_ context: CaseContext<Details>) -> [Finding] {
    let named = Set(context.file.parties(on: context.day).map(\.partner))
    return team(context).compactMap { member in
      guard member.choice("maySee", as: TeamScope.self) != .leaseOnly,
        let partner = member.facts["partner"]?.text.map({ Partner.ID($0) }),
        !named.contains(partner)
      else { return nil }
      return finding(
        .memberNotNamed, .information,
        Text(
          fr: "\(partner) est dans l'équipe sans être nommé au dossier : logis case partner "
            + "\(context.file.id) add \(partner) team",
          en: "\(partner) is in the team and not named on the case: logis case partner "
            + "\(context.file.id) add \(partner) team"),
        facts: ["partner": .text(partner.rawValue), "entry": .number(member.entry)],
        visibility: .operatorTeam)
    }
  }
}
