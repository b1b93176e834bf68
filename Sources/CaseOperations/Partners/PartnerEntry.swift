import CaseKernel

/// What a file or a command says about one partner; `nil` is not said.
struct PartnerEntry: RecordEntry {
  var id: Partner.ID
  var facts: PartnerFacts

  func referenceDefects(_ references: References) throws -> [CellDefect] {
    [references.defect("successorOf", partner: facts.successorOf)].compactMap { $0 }
  }

  func record(from known: Partner?, _ writing: Writing) throws -> Partner {
    var partner =
      known ?? Partner(id: id, name: facts.name ?? id.rawValue, kind: facts.kind ?? .resource)
    partner.name = facts.name ?? partner.name
    partner.kind = facts.kind ?? partner.kind
    partner.siret = facts.siret ?? partner.siret
    partner.rna = facts.rna ?? partner.rna
    partner.finess = facts.finess ?? partner.finess
    partner.insee = facts.insee ?? partner.insee
    partner.email = facts.email ?? partner.email
    partner.phone = facts.phone ?? partner.phone
    partner.qualifications = facts.qualifications ?? partner.qualifications
    partner.successorOf = facts.successorOf ?? partner.successorOf
    partner.since = facts.since ?? partner.since
    return partner
  }
}

extension PartnerEntry {
  /// Reads a partner with its id; `nil` where it has none that can be kept.
  init?(_ reader: inout CellReader) {
    reader.require("partner")
    let facts = PartnerFacts(&reader)
    guard let id = reader.kebabID("partner") else { return nil }
    if facts.successorOf == id {
      reader.refuse(
        "successorOf", fr: "un partenaire ne se succède pas à lui-même",
        en: "a partner does not succeed itself")
    }
    self.init(id: id, facts: facts)
  }
}

/// What is said about a partner, by the columns of CLI.md.
struct PartnerFacts: Hashable, Sendable {
  var name: String?
  var kind: Partner.Kind?
  var siret: String?
  var rna: String?
  var finess: String?
  var insee: String?
  var email: String?
  var phone: String?
  var qualifications: [Partner.Qualification]?
  var successorOf: Partner.ID?
  var since: Day?

  /// The columns of a partner, in the order of CLI.md.
  static let columns: [Column<PartnerFacts>] = [
    Column("name", \.name, required: true) { $0.line($1) },
    Column("kind", \.kind, required: true) { $0.word($1) },
    Column("siret", \.siret) { $0.identifier($1, SIRET.self) },
    Column("rna", \.rna) { $0.identifier($1, RNA.self) },
    Column("finess", \.finess) { $0.identifier($1, FINESS.self) },
    Column("insee", \.insee) { $0.identifier($1, InseeCommune.self) },
    Column("email", \.email) { $0.identifier($1, EmailAddress.self) },
    Column("phone", \.phone) { $0.identifier($1, PhoneNumber.self) },
    Column("qualifications", \.qualifications) { $0.qualifications($1) },
    Column("successorOf", \.successorOf) { $0.id($1) },
    Column("since", \.since) { $0.day($1) },
  ]

  /// Reads what the cells say.
  init(_ reader: inout CellReader) {
    for column in Self.columns {
      if column.isRequired { reader.require(column.name) }
      column.read(&reader, &self)
    }
  }
}
