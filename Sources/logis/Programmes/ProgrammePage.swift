import CaseKernel
import CaseOperations
import Interchange

/// A programme as a page: what it is, with whom, with which money, by which rules.
struct ProgrammePage {
  let sheet: ProgrammeSheet
  let language: Language

  init(_ sheet: ProgrammeSheet, _ language: Language) {
    self.sheet = sheet
    self.language = language
  }

  var page: TextPage {
    TextPage(
      [
        .title(sheet.instance.publicName[language]),
        .paragraph(Paragraph(sheet.declared.description.summary[language])),
        .definitions(DefinitionList(identity)),
        .section(word("Partenaires", "Partners"), [.definitions(DefinitionList(partners))]),
      ] + money + settings + rules)
  }

  private var instance: ProgrammeInstance { sheet.instance }

  private var identity: [DefinitionList.Entry] {
    let description = sheet.declared.description
    return [
      .init(word("Identifiant", "Id"), instance.id.rawValue),
      .init(
        word("Module", "Module"),
        "\(description.name[language]) (\(instance.module), version \(description.version))"),
      .init(word("Source", "Source"), description.source),
      .init(
        word("Activé", "Enabled"), instance.enabled ? word("oui", "yes") : word("non", "no")),
      .init(word("Convention", "Convention"), convention),
      .init(word("Territoire", "Territory"), territory),
      .init(word("Capacité", "Capacity"), CapacityLine(sheet.places, language).text),
      .init(
        word("Dossiers ouverts", "Open cases"), sheet.openCases.map(String.init) ?? "—"),
      .init(
        word("Rythme des contacts", "Contact rhythm"),
        instance.contactEvery.map {
          word("au moins un tous les \($0.written(.fr))", "at least one every \($0.written(.en))")
        } ?? word("non fixé", "not set")),
    ]
  }

  private var convention: String {
    guard let convention = instance.convention else { return word("aucune", "none") }
    let from = convention.from.written(language)
    let days =
      convention.to.map {
        word("du \(from) au \($0.written(.fr))", "from \(from) to \($0.written(.en))")
      } ?? word("depuis le \(from)", "since \(from)")
    return days + (convention.renewable ? word(", renouvelable", ", renewable") : "")
  }

  private var territory: String {
    guard let territory = instance.territory else { return word("non limité", "not limited") }
    let places = [
      territory.departments.isEmpty
        ? nil
        : word("départements ", "departments ") + territory.departments.joined(separator: ", "),
      territory.communes.isEmpty
        ? nil : word("communes ", "communes ") + territory.communes.joined(separator: ", "),
    ]
    return places.compactMap { $0 }.joined(separator: word(" ; ", "; "))
      + word(" ; au-dehors : ", "; outside: ") + CapacityLine.beyond(territory.outside, language)
  }

  private var partners: [DefinitionList.Entry] {
    sheet.declared.roles.map { role in
      let named = (instance.partners[role.id] ?? []).map(sheet.name(of:))
      let missing =
        role.required ? word("à désigner dans config.yaml", "to be named in config.yaml") : "—"
      return .init(
        role.label[language], named.isEmpty ? missing : named.joined(separator: ", "),
        named.isEmpty && role.required ? .warning : .plain)
    }
  }

  func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
