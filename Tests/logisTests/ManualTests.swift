import Foundation
import Testing

/// The manual pages, as `man` reads them.
@Suite struct ManualTests {
  @Test func `there is a page for each command and man reads it without a warning`() throws {
    let stage = try Stage()
    defer { stage.remove() }

    let written = try stage.run("mkdir pages && logis manual --day 2026-03-02 pages && ls pages")
    let warnings = try stage.run(
      "command -v mandoc >/dev/null || exit 0; mandoc -Tlint -Wwarning pages/*.1")

    #expect(written.status == 0)
    let pages = written.output.split(separator: "\n").map(String.init)
    #expect(Set(pages).isSuperset(of: ["logis.1", "logis-find.1", "logis-case-open.1"]))
    #expect(!pages.contains("logis-help.1") && !pages.contains("logis-manual.1"))
    #expect(warnings.status == 0, "\(warnings.output)")
  }

  @Test func `a page is in the language of help with its accents and its aliases`() throws {
    let stage = try Stage()
    defer { stage.remove() }
    func page(_ options: String) throws -> String {
      try stage.run(
        "rm -rf pages; mkdir pages; logis manual \(options) pages; cat pages/logis-find.1"
      ).output
    }

    let (french, english) = (try page(""), try page("--language en"))

    #expect(french.contains("logis\\-find, logis chercher \\- Chercher des personnes, ménages"))
    #expect(french.contains(".SH CODES DE SORTIE") && french.contains("Montrer cette aide."))
    #expect(english.contains(".SH EXIT STATUS") && english.contains("Find people"))
  }
}
