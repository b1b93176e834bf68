import CaseKernel
import Testing

@Suite struct ContactTests {
  @Test(arguments: [
    ("06 12 34 56 78", "+33612345678"), ("06.12.34.56.78", "+33612345678"),
    ("06-12-34-56-78", "+33612345678"), ("0612345678", "+33612345678"),
    ("+33 6 12 34 56 78", "+33612345678"), ("+33 (0)6 12 34 56 78", "+33612345678"),
    ("0033 6 12 34 56 78", "+33612345678"), ("02\u{A0}40\u{202F}12 34 56", "+33240123456"),
    ("0692 12 34 56", "+262692123456"), ("0639 69 12 34", "+262639691234"),
    ("06 39 98 26 00", "+33639982600"), ("0590 12 34 56", "+590590123456"),
    ("+44 20 7946 0018", "+442079460018"),
  ])
  func `a phone is stored in the international form`(text: String, stored: String) {
    #expect(PhoneNumber.normalised(text) == stored)
    #expect(PhoneNumber.check(text) == .valid)
    #expect(PhoneNumber.normalised(stored) == stored)
  }

  @Test(arguments: [
    "", "06 12 34 56", "06 12 34 56 789", "0012", "00 12 34 56 78 90 12 34 56 78",
    "+33 6 12 34 56 7", "+330012345678", "612345678", "call me", "+0612345678",
    "+33 6 12 34 56 7x",
  ])
  func `another text is not a phone`(text: String) {
    #expect(PhoneNumber.check(text).isRefusal)
  }

  @Test(arguments: [
    "accueil@exemple.fr", "a.b+c@sous-domaine.exemple.org", "o'neil@exemple.fr",
    " accueil@exemple.fr ", "accueil@élan.fr",
  ])
  func `an e-mail address has a local part and a domain`(text: String) {
    #expect(EmailAddress.check(text) == .valid)
  }

  @Test(arguments: [
    "", "accueil", "accueil@", "@exemple.fr", "accueil@exemple", "a b@exemple.fr",
    "a@b@exemple.fr", ".a@exemple.fr", "a..b@exemple.fr", "a.@exemple.fr", "a@exemple..fr",
    "a@-exemple.fr", "a@exemple.f", "a@exemple.12", "a@exem_ple.fr", "<a@exemple.fr>",
    "a@exemple.fr, b@exemple.fr",
  ])
  func `another text is not an e-mail address`(text: String) {
    #expect(EmailAddress.check(text).isRefusal)
  }

  @Test func `an e-mail address is stored with its domain in small letters`() {
    #expect(EmailAddress.normalised(" Jo.Accueil@Exemple.FR ") == "Jo.Accueil@exemple.fr")
  }
}
