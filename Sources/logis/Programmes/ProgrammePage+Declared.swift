import CaseKernel
import CaseOperations
import Interchange

extension ProgrammePage {
  /// The rules that the definition declares; those of a coded module are in its code.
  var declaredRules: [TextPage.Block] {
    let entries = sheet.declared.rules.map { rule in
      DefinitionList.Entry(
        rule.id.rawValue, "\(rule.message[language]) (\(severity(rule.severity)))")
    }
    guard !entries.isEmpty else { return [] }
    return [.section(word("Règles", "Rules"), [.definitions(DefinitionList(entries))])]
  }

  private func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .blocking: word("bloquant", "blocking")
    case .warning: word("attention", "warning")
    case .information: word("information", "information")
    }
  }
}
