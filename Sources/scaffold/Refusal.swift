/// Why nothing was written: the place, the value, and what to do.
enum Refusal: Error, Equatable {
  case notUpperCamelCase(String)
  case nameTooLong(String)
  case nameTaken(String, by: String)
  case notKebabCase(String)
  case idTaken(String, by: String)
  case label(String, is: LabelDefect)
  case sameLabels(String)
  case notThePackage(missing: String)
  case unreadable(String, expected: String)
  case nothingToWrite
  case noInstance(String, file: String, nearest: String?)
  case notTailored(String, at: String)
  /// Everything that is wrong in the configuration, one line each.
  case configuration([String])
  case unnameableField(String)
  case notLaidOut

  /// What is wrong with a name that people read.
  enum LabelDefect: String {
    case empty = "is empty"
    case tooLong = "is longer than 80 characters"
    case broken = "holds a line break or a control character"
  }
}

extension Refusal: CustomStringConvertible {
  var description: String {
    switch self {
    case .notUpperCamelCase(let name):
      "\"\(name)\" is not UpperCamelCase: ASCII letters and digits, as in NightShelter"
    case .nameTooLong(let name):
      "\"\(name)\" has more than \(NewProgramme.longestName) letters: take a shorter name"
    case .nameTaken(let name, let place):
      "\"\(name)\" exists already, as \(place): take another name"
    case .notKebabCase(let id):
      "the id \"\(id)\" is not kebab-case: up to \(NewProgramme.longestID) lower-case letters "
        + "and digits, as in night-shelter"
    case .idTaken(let id, let module):
      "the id \"\(id)\" is the one of \(module): give another one with --id"
    case .label(let language, let defect):
      "the \(language) name \(defect.rawValue): give one such as \"Halte de nuit\""
    case .sameLabels(let label):
      "\"\(label)\" is the name in both languages: give the other one with --english"
    case .notThePackage(let missing):
      "there is no \(missing) here: run scaffold at the root of the package"
    case .unreadable(let path, let expected):
      "\(path): cannot find \(expected): add the programme by hand, as Package.swift says"
    case .nothingToWrite:
      "give a module and its French name, or --from-config and an instance of config.yaml"
    case .noInstance(let id, let file, let nearest):
      "\(file): no programme \"\(id)\": "
        + (nearest.map { "did you mean \"\($0)\"?" } ?? "see programmes:")
    case .notTailored(let id, let place):
      "\(place): \"\(id)\" is no instance of \(TailoredInstance.module): it has a module already"
    case .configuration(let defects): defects.joined(separator: "\nscaffold: ")
    case .unnameableField(let field):
      "a field can't be called \"\(field)\" in Swift: rename it in config.yaml before any case"
    case .notLaidOut: "swift format could not lay the sources out: see what it says above"
    }
  }
}
