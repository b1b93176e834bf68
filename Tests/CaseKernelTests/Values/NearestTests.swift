import CaseKernel
import Testing

@Suite struct NearestTests {
  private let known = ["diagnosis-within", "diagnosis-from", "contact-every", "budget", "fr", "en"]

  @Test(arguments: [
    ("diagnosis-witin", "diagnosis-within"), ("diagnosis-form", "diagnosis-from"),
    ("Budget", "budget"), ("bugdet", "budget"), ("contactevery", "contact-every"),
    ("dianosis-witinh", "diagnosis-within"), ("fre", "fr"),
  ])
  func `a misspelt word is brought back to the nearest known one`(word: String, expected: String) {
    #expect(nearest(to: word, in: known) == expected)
  }

  @Test(arguments: ["capacity", "", "xyz", "de", "diagnosis"])
  func `a word far from all known ones is left alone`(word: String) {
    #expect(nearest(to: word, in: ["diagnosis-within", "budget", "fr"]) == nil)
  }

  @Test func `of two words as near the first known one wins`() {
    #expect(nearest(to: "bat", in: ["cat", "rat"]) == "cat")
    #expect(nearest(to: "bat", in: ["cart", "rat"]) == "rat")
  }

  @Test func `a swap of neighbours is one edit, so that it wins over two replacements`() {
    #expect(nearest(to: "abdc", in: ["abxy", "abcd"]) == "abcd")
    #expect(nearest(to: "xaab", in: ["axba", "axab"]) == "axab")
  }
}
