import CaseKernel
package import Rehousing

extension Problem {
  /// A file is no instance of a pool.
  package init(_ defect: GraphDefect, file: String) {
    self.init(
      "instance",
      Text(fr: "\(file) : \(defect.wording.fr)", en: "\(file): \(defect.wording.en)"),
      remedy: defect.remedy)
  }

  /// A plan was not looked for.
  package init(_ refusal: SolverRefusal) {
    switch refusal {
    case .tooManyLevels(let households, let levels):
      let most = MoveGraph.largestWeight
      self.init(
        "too-many-levels",
        Text(
          fr: "--objective lexicographic : \(households) ménages sur \(levels) niveaux demandent "
            + "des poids de plus de \(most)",
          en: "--objective lexicographic: \(households) households on \(levels) levels need "
            + "weights of more than \(most)"),
        remedy: Text(
          fr: "--objective weighted, où les bases des niveaux pèsent sans être absolues",
          en: "--objective weighted, where the bases of the levels weigh without being absolute"))
    case .graph(let defect):
      self.init("graph", defect.wording, exit: .defectOfOurs)
    }
  }
}

extension GraphDefect {
  /// The place and the value, as indices of the file.
  var wording: Text {
    switch self {
    case .counts(let households, let vacancies):
      Text(
        fr: "\(households) ménages et \(vacancies) logements vacants, hors de ce qui se compte",
        en: "\(households) households and \(vacancies) vacant dwellings, beyond what is counted")
    case .starts:
      Text(
        fr: "start : les débuts d'arcs ne croissent pas de 0 au nombre d'arcs",
        en: "start: the places where arcs begin do not rise from 0 to the number of arcs")
    case .arcs:
      Text(fr: "weight : pas un poids par arc", en: "weight: not one weight for each arc")
    case .priorities:
      Text(
        fr: "priority : pas un niveau par ménage", en: "priority: not one level for each household")
    case .priority(let household, let level):
      place(household, fr: "niveau \(level), plus petit que 0", en: "level \(level), below 0")
    case .unknownDwelling(let household, let dwelling):
      place(
        household, fr: "logement \(dwelling) inconnu", en: "no dwelling \(dwelling) in the file")
    case .ownDwelling(let household):
      place(household, fr: "veut son propre logement", en: "wants its own dwelling")
    case .twice(let household, let dwelling):
      place(
        household, fr: "logement \(dwelling) nommé deux fois",
        en: "names dwelling \(dwelling) twice")
    case .unsorted(let household, let dwelling):
      place(
        household, fr: "logement \(dwelling) après un numéro plus grand",
        en: "dwelling \(dwelling) after a higher index")
    case .weight(let household, let dwelling, let weight):
      place(
        household, fr: "poids \(weight) vers le logement \(dwelling)",
        en: "weight \(weight) to dwelling \(dwelling)")
    case .notAnInstance:
      Text(
        fr: "ne commence pas par HX000001 : ce n'est pas une instance",
        en: "does not begin with HX000001: it is no instance")
    case .header(let households, let vacancies, let arcs):
      Text(
        fr: "en-tête : \(households) ménages, \(vacancies) logements vacants, \(arcs) arcs",
        en: "header: \(households) households, \(vacancies) vacant dwellings, \(arcs) arcs")
    case .length(let expected, let found):
      Text(
        fr: "\(found) octets, alors que l'en-tête en annonce \(expected)",
        en: "\(found) bytes, where the header announces \(expected)")
    }
  }

  /// What to do about it.
  var remedy: Text {
    switch self {
    case .notAnInstance, .length, .starts, .arcs, .priorities:
      Text(
        fr: "le produire à nouveau : le fichier est tronqué ou d'un autre format",
        en: "make it again: the file is truncated or of another format")
    case .counts, .header:
      Text(
        fr: "chaque nombre va de 0 à \(Int32.max)", en: "each number goes from 0 to \(Int32.max)")
    case .priority:
      Text(fr: "0 est le premier servi", en: "0 is the first to be served")
    case .unknownDwelling:
      Text(
        fr: "les logements occupés d'abord, puis les vacants, comptés de 0",
        en: "occupied dwellings come first, then vacant ones, counted from 0")
    case .ownDwelling, .twice:
      Text(fr: "retirer cet arc", en: "take this arc away")
    case .unsorted:
      Text(
        fr: "trier les arcs du ménage par logement",
        en: "sort the arcs of the household by dwelling")
    case .weight:
      Text(
        fr: "de -\(MoveGraph.largestWeight) à \(MoveGraph.largestWeight)",
        en: "from -\(MoveGraph.largestWeight) to \(MoveGraph.largestWeight)")
    }
  }

  private func place(_ household: Int, fr: String, en: String) -> Text {
    Text(fr: "ménage \(household) : \(fr)", en: "household \(household): \(en)")
  }
}
