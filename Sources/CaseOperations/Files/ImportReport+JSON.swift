package import CaseKernel
package import Interchange

extension ImportReport {
  /// The report for a script.
  package func object(_ language: Language) -> JSON {
    [
      "id": .string(file), "file": .string(file), "added": JSON(added), "modified": JSON(modified),
      "unchanged": JSON(unchanged), "rejected": JSON(rejected),
      "rejectedFile": JSON(rejectedFile), "defects": JSON(defects.map { $0[language] }),
      "warnings": JSON(doubts.map { $0[language] }), "dryRun": .bool(dryRun),
    ]
  }

  /// The report for a person: « 12 ajoutés, 1 modifié, 3 inchangés ».
  package func sentence(_ language: Language) -> String {
    var parts = [
      Self.counted(added, Text(fr: "ajouté", en: "added")),
      Self.counted(modified, Text(fr: "modifié", en: "modified")),
      Self.counted(unchanged, Text(fr: "inchangé", en: "unchanged")),
    ]
    if rejected > 0 { parts.append(Self.counted(rejected, Text(fr: "rejeté", en: "rejected"))) }
    let all = parts.map { $0[language] }.joined(separator: ", ")
    return dryRun ? all + " " + Text(fr: "(à blanc)", en: "(dry run)")[language] : all
  }

  private static func counted(_ count: Int, _ word: Text) -> Text {
    Text(fr: "\(count) \(word.fr)\(count > 1 ? "s" : "")", en: "\(count) \(word.en)")
  }
}
