import CaseConfiguration
import CaseKernel
import Testing

@Suite struct YAMLSyntaxTests {
  private func messages(_ text: String) -> [String] {
    YAMLDocument.parse(text: text, file: "c.yaml").defects.map(\.description)
  }

  @Test(arguments: ["a:\n\tb: 1\n", "a: 1\n\tb: 1\n", "a: |\n\tx\n"])
  func `a tab that indents is refused with its remedy`(text: String) {
    #expect(messages(text) == ["c.yaml:2:1: tab used to indent; replace it with spaces"])
  }

  @Test(arguments: [
    ("a: [1, 2\nb: 3\n", "2:2: \",\" or \"]\" expected for the \"[\" opened on line 1"),
    ("a: 1\nb: [1, 2", "2:4: \",\" or \"]\" expected for the \"[\" opened on line 2"),
    ("a: { x: 1\n", "1:4: \",\" or \"}\" expected for the \"{\" opened on line 1"),
    ("a: 1\nb: \"x\nc: 1\n", "2:4: the quote opened on line 2 is never closed"),
    ("a: 'x\n---\n", "1:4: the quote opened on line 1 is never closed"),
  ])
  func `what is never closed is shown where it was opened`(text: String, message: String) {
    #expect(messages(text) == ["c.yaml:" + message])
  }

  @Test(arguments: [
    ("a: x: y\n", "1:5: unexpected \":\" here"),
    ("a: 1\n  b: 2\n", "2:4: unexpected \":\" here"),
    ("a:\n  b: 1\n c: 2\n", "3:2: unexpected indentation or punctuation in the block begun on"),
    ("a: 1\n- 2\n", "2:1: unexpected indentation"),
    ("a: 'it's'\n", "1:8: unexpected indentation"),
    ("a: - 1\n", "1:4: unexpected \"-\" here"),
    ("a: ? b\n", "1:4: unexpected \"?\" here"),
    ("a: 1\nb\n", "2:1: \":\" expected after the key on line 2"),
    ("a: [1, , 2]\n", "1:8: a value is expected here"),
    ("été: @x\n", "1:6: a text without quotes can't begin with \"@\""),
    ("a: 🏠 b\nc: `x\n", "2:4: a text without quotes can't begin with \"`\""),
    ("a: * 1\n", "1:4: a text without quotes can't begin with \"&\" or \"*\""),
    ("a: \"\\q\"\n", "1:5: this \"\\\" means nothing between double quotes"),
    ("a: \"\\ud800\"\n", "1:7: wrong character code after \"\\\""),
    ("a: |x\n  y\n", "1:5: after \"|\" or \">\", begin the text on the next line"),
    ("%YAML 3.0\n--- a\n", "1:1: \"%\" line refused"),
    ("a: 1\n%b\n", "2:3: \"%\" line refused"),
    ("a: !x!y z\n", "1:4: \"!\" tag refused"),
  ])
  func `a syntax error says what to write, where`(text: String, beginning: String) throws {
    let message = try #require(messages(text).first)

    #expect(message.hasPrefix("c.yaml:" + beginning))
  }

  @Test func `after a syntax error there is no tree`() {
    let (root, defects) = YAMLDocument.parse(text: "a: 1\nb: [\n", file: "c.yaml")

    #expect(root == nil)
    #expect(defects.map(\.code) == ["syntax"])
  }

  @Test func `the message is told in French too`() {
    let defects = YAMLDocument.parse(text: "a: x: y\n", file: "c.yaml").defects

    #expect(
      defects.map { $0.line(in: .fr) } == [
        "c.yaml:1:5: « : » inattendu ici ; vérifiez le retrait, ou mettez le texte entre guillemets"
      ])
  }
}
