import CaseKernel
import CaseOperations
import Interchange

extension HouseholdPage {
  /// What the household wishes of another dwelling; nothing where it wishes nothing.
  var wishes: [TextPage.Block] {
    guard !household.wishes.isEmpty else { return [] }
    let table = TextTable(
      [
        .init(word("Critère", "Criterion")), .fixed(word("Souhait", "Wish")),
        .init(word("Valeurs", "Values"), shrink: 2),
      ],
      rows: household.wishes.map { wish in
        [
          .init(wish.criterion.label[language]), .init(wish.level.label[language]),
          .init(values(of: wish)),
        ]
      }, emptyText: "")
    return [.section(word("Souhaits", "Wishes"), [.table(table)])]
  }

  /// Alternatives, any of which will do.
  private func values(of wish: HousingWish) -> String {
    let values: [String] =
      switch wish.criterion.valueKind {
      case .text, .number: wish.values
      case .euros: wish.numbers.map { Cents(Int64($0)).written(language) }
      case .answer:
        (wish.values.isEmpty ? [1] : wish.numbers).map {
          Answer($0 == 1).written(language)
        }
      }
    return values.joined(separator: word(" ou ", " or "))
  }
}
