import ArgumentParser
import CaseKernel

/// One of the words of a closed list of the kernel.
struct WordOption<Value: CaseIterable & RawRepresentable<String> & Sendable>: ExpressibleByArgument
{
  let value: Value

  init?(argument: String) {
    guard let value = Value(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}

/// An amount as it is typed: `120000`, `unknown`, or `not-applicable`.
struct TypedAmount: ExpressibleByArgument {
  let stated: StatedAmount

  init?(argument: String) {
    switch argument {
    case "unknown", "inconnu": stated = .unknown
    case "not-applicable", "sans-objet": stated = .notApplicable
    default:
      guard let cents = Cents(euros: argument), cents >= .zero else { return nil }
      stated = .known(cents)
    }
  }
}

/// An amount of a fund, or of a funder's own money: `fsi=120000`.
struct FundAmount: ExpressibleByArgument {
  let fund: String
  let amount: StatedAmount

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex,
      let typed = TypedAmount(argument: String(argument[argument.index(after: equals)...]))
    else { return nil }
    fund = String(argument[..<equals])
    amount = typed.stated
  }

  /// By fund; the same fund twice is a mistake.
  static func byFund(_ amounts: [FundAmount]) throws -> [String: StatedAmount] {
    var all: [String: StatedAmount] = [:]
    for one in amounts {
      guard all.updateValue(one.amount, forKey: one.fund) == nil else {
        throw ValidationError(
          help("« \(one.fund) » est donné deux fois", "\"\(one.fund)\" is given twice"))
      }
    }
    return all
  }
}
