import Foundation
import Testing

@testable import scaffold

@Suite struct TutorialTests {
  @Test func `a page is read as what to type and what to write`() {
    let page = Tutorial(
      """
      Prose with `code`.

      Some reason. In `a.swift`, below the line `let a = 1`, add:

      ```swift
      let b = 2
      ```

      ```console
      $ cat a.swift
      […]
      let b = […]

      $ true
      ```
      """)

    #expect(
      page.steps == [
        .insert(file: "a.swift", below: "let a = 1", "let b = 2\n"),
        .run("cat a.swift", printing: ["[…]", "let b = […]"]), .run("true", printing: []),
      ])
  }

  @Test func `a page that says how things are is followed to its end`() throws {
    let package = try TemporaryPackage()

    try House(at: package.folder.root).follow(
      Self.page(
        "At the end of `Package.swift`, add", "let last = 1",
        running: ["cat Package.swift", "[…]", "let last = […]"]))

    #expect(try package.text("Package.swift").hasSuffix("]\nlet last = 1\n"))
  }

  @Test(arguments: [
    TutorialTests.page("In `Package.swift`, replace the line `let none` with", "let one"),
    TutorialTests.page("`Package.swift` says", "let programmes = nothing"),
    TutorialTests.page("Do something to `Package.swift`", "let one"),
    TutorialTests.page(
      "At the end of `Package.swift`, add", "let last = 1", running: ["cat Package.swift", ""]),
    TutorialTests.page(
      "At the end of `Package.swift`, add", "let last = 1", running: ["false", "[…]"]),
  ])
  func `a page that says otherwise than things are is a detour`(page: Tutorial) throws {
    let package = try TemporaryPackage()

    #expect(throws: Detour.self) { try House(at: package.folder.root).follow(page) }
  }

  private static func page(
    _ sentence: String, _ block: String, running lines: [String] = []
  ) -> Tutorial {
    let console = ["```console", "$ \(lines.first ?? "true")"] + lines.dropFirst() + ["```"]
    return Tutorial(
      (["\(sentence):", "", "```swift", block, "```", ""] + console).joined(separator: "\n"))
  }
}
