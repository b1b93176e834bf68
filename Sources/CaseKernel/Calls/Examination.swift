/// What an examination writes down of one file; what is left out stays as it was.
public struct Examination: Hashable, Codable, Sendable {
  /// The number of the file in its call.
  public var file: Int
  public var opinion: CallFile.Opinion?
  /// What is printed of the opinion, where it is a pictogram or another word.
  public var opinionPrinted: String?
  public var rank: CallFile.Rank?
  /// What is printed of the rank, where it is another word.
  public var rankPrinted: String?
  public var questions: String?
  public var remark: String?
  /// The households of the project, in all.
  public var households: Int?
  public var cost: StatedAmount?
  public var eligible: StatedAmount?
  /// What is asked for, by fund or funder.
  public var asked: [String: StatedAmount]
  /// What is granted, by fund or funder.
  public var granted: [String: StatedAmount]
  /// The ceiling that held on the day, by fund or funder, where no table says it.
  public var ceilings: [String: Cents]

  /// An examination that says nothing yet.
  public init(file: Int) {
    self.file = file
    (asked, granted, ceilings) = ([:], [:], [:])
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { self == Examination(file: file) }
}

/// Why an examination is not written down.
public enum ExaminationRefusal: Error, Hashable, Sendable {
  case unknownFile(Int, known: [Int])
  case nothingSaid
  /// Ranks are for the files that are retained.
  case rankedThoughUnfavourable(file: Int)
  /// No line of the plan draws on it.
  case unknownFunding(String, known: [String])
  /// The years of the file, by their sum, say another number of households.
  case otherHouseholds(Int, years: Int)

  /// A stable word for scripts.
  public var code: String {
    switch self {
    case .unknownFile: "unknown-file"
    case .nothingSaid: "nothing-said"
    case .rankedThoughUnfavourable: "ranked-though-unfavourable"
    case .unknownFunding: "unknown-funding"
    case .otherHouseholds: "households-inconsistent"
    }
  }

  /// What is refused, and why.
  public var message: Text {
    switch self {
    case .unknownFile(let number, _):
      Text(fr: "aucun dossier \(number) dans cet appel", en: "no file \(number) in this call")
    case .nothingSaid:
      Text(fr: "rien n'est dit de ce dossier", en: "nothing is said of this file")
    case .rankedThoughUnfavourable(let number):
      Text(
        fr: "dossier \(number) : un rang ne va qu'à un dossier retenu, l'avis est défavorable",
        en: "file \(number): a rank is for a file that is retained, the opinion is unfavourable")
    case .unknownFunding(let word, _):
      Text(
        fr: "« \(word) » n'est pas au plan de financement de ce dossier",
        en: "\"\(word)\" is not in the funding plan of this file")
    case .otherHouseholds(let count, let years):
      Text(
        fr: "\(count) ménages, mais \(years) année par année",
        en: "\(count) households, but \(years) year by year")
    }
  }

  /// What to do instead.
  public var remedy: Text {
    switch self {
    case .unknownFile(_, let known):
      Self.list(known.map(String.init), Text(fr: "dossiers", en: "files"))
    case .nothingSaid:
      Text(fr: "donner un avis, un rang ou un chiffre", en: "give an opinion, a rank or a figure")
    case .rankedThoughUnfavourable:
      Text(
        fr: "changer l'avis, ou laisser le rang", en: "change the opinion, or leave out the rank")
    case .unknownFunding(_, let known):
      Self.list(known, Text(fr: "lignes du plan", en: "lines of the plan"))
    case .otherHouseholds:
      Text(
        fr: "corriger les années dans le fichier des appels",
        en: "mend the years in the file of calls")
    }
  }

  private static func list(_ known: [String], _ what: Text) -> Text {
    let all = known.isEmpty ? "—" : known.joined(separator: ", ")
    return Text(fr: "\(what.fr) : \(all)", en: "\(what.en): \(all)")
  }
}
