import ArgumentParser
import CaseKernel
import CaseOperations

/// How a household is reached and protected (D5.4).
struct SafetyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help("Les seules voies permises : ", "The only channels permitted: ")
        + ContactChannel.allCases.map(\.rawValue).joined(separator: " "), valueName: "words"))
  var contactChannels: String?

  @Option(
    help: ArgumentHelp(
      help("Heures sûres, comme 09:00-11:30.", "Safe hours, like 09:00-11:30."),
      valueName: "hours"))
  var contactHours: String?

  @Option(
    help: ArgumentHelp(
      help("Aucun message vocal : yes ou no.", "No voicemail: yes or no."), valueName: "yes|no"))
  var noVoicemail: String?

  @Option(
    help: ArgumentHelp(
      help("Rien par la poste : yes ou no.", "Nothing by post: yes or no."), valueName: "yes|no"))
  var noPostalMail: String?

  @Option(
    help: ArgumentHelp(
      help("Nom d'expéditeur à montrer.", "Sender's name to show."), valueName: "text"))
  var senderAlias: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Ordonnance de protection notifiée le.", "Day the protection order was notified."),
      valueName: "day"))
  var orderNotified: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Fin de l'ordonnance, si le juge en a dit une autre que la durée légale.",
        "End of the order, where the judge said another than the legal duration."),
      valueName: "day"))
  var orderEnds: String?

  @Option(
    help: ArgumentHelp(
      help("Preuves vues : ", "Proofs seen: ")
        + Protection.Proof.allCases.map(\.rawValue).joined(separator: " "), valueName: "words"))
  var violenceProofs: String?

  /// What was given, by column.
  var cells: [String: String] {
    let cells: [String: String?] = [
      "contactChannels": contactChannels, "contactHours": contactHours, "noVoicemail": noVoicemail,
      "noPostalMail": noPostalMail, "senderAlias": senderAlias, "orderNotified": orderNotified,
      "orderEnds": orderEnds, "violenceProofs": violenceProofs,
    ]
    return cells.compactMapValues { $0 }
  }
}
