/// The code of a priority district (QPV), which may only be doubted.
///
/// `QP` and 6 digits since 2015; `QN`, 5 digits and a letter since 1 January 2024. Whether an
/// address lies in one depends on the day. Source: D7.
public enum PriorityDistrict: IdentifierFormat {
  /// Capitals, without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// One of the two generations of codes; any other form is a doubt.
  public static func check(_ text: String) -> IdentifierCheck {
    let code = normalised(text)
    let rest = Array(code.dropFirst(2))
    let isOld = code.hasPrefix("QP") && rest.count == 6 && rest.allSatisfy(\.isDigit)
    let isNew =
      code.hasPrefix("QN") && rest.count == 6 && rest.prefix(5).allSatisfy(\.isDigit)
      && rest[5].isCapital
    guard isOld || isNew else {
      return .doubtful(
        Text(
          fr: "un code de quartier prioritaire s'écrit d'ordinaire QP075001 ou QN00101M",
          en: "the code of a priority district is usually written QP075001 or QN00101M"))
    }
    return .valid
  }
}
