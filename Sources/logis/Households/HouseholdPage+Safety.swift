import CaseKernel
import Interchange

extension HouseholdPage {
  /// How the household is reached and protected; nothing where nothing is said of it.
  var safety: [DefinitionList.Entry] {
    [
      rules.map { .init(word("Règles de contact", "Rules of contact"), $0) },
      household.protection.map { .init(word("Protection", "Protection"), written($0.revealed)) },
    ].compactMap { $0 }
  }

  private var rules: String? {
    guard let rules = household.contactRules?.revealed else { return nil }
    let channels = rules.channels.map { known in
      word("seulement ", "only ") + known.map { $0.label[language] }.joined(separator: ", ")
    }
    let said = [
      channels, rules.hours.map { word("de ", "between ") + $0.written },
      rules.noVoicemail ? word("aucun message vocal", "no voicemail") : nil,
      rules.noPostalMail ? word("rien par la poste", "nothing by post") : nil,
      rules.senderAlias.map { word("expéditeur : ", "sender: ") + $0 },
    ].compactMap { $0 }
    return said.isEmpty
      ? word("aucune restriction", "no restriction") : said.joined(separator: " ; ")
  }

  private func written(_ protection: Protection) -> String {
    let order = protection.order.map { order in
      word("ordonnance jusqu'au ", "order until ") + order.expiry.written(language)
    }
    let papers = protection.papers.map { $0.label[language] }
    return ([order].compactMap { $0 } + papers).joined(separator: " ; ")
  }
}
