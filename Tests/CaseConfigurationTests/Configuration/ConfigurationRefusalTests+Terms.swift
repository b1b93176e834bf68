extension ConfigurationRefusalTests {
  static let steering = [
    Mistake(
      19, "    contact-every: 15", "19:20: \"15\" is not a period; write 15 days"),
    Mistake(
      19, "    contact-every: 0 days",
      "19:20: a period of nothing makes no sense here; write 15 days or delete the key"),
    Mistake(
      20, "    validates: { diagnostic: operator-manager }",
      "20:18: no phase \"diagnostic\"; did you mean \"diagnosis\"?"),
    Mistake(
      20, "    validates: { closed: operator-manager }",
      "20:18: no phase \"closed\"; possible here: diagnosis, support, exit"),
    Mistake(
      20, "    validates: { exit: operatorManager }",
      "20:24: unknown value \"operatorManager\"; did you mean \"operator-manager\"?"),
    Mistake(
      21, "    committees: [ { members: [lnh] } ]", "21:19: key \"kind\" missing; add \"kind: …\""),
    Mistake(
      21, "    positive-exits: [moved-awy]",
      "21:22: no outcome \"moved-awy\"; did you mean \"moved-away\"?"),
    Mistake(
      21, "    small-cells: 4", "21:18: 4 is out of range; write a number from 5 to 1000"),
    Mistake(
      21, "    retention: { active: 3 years }",
      "21:26: 3 years: more than the deployment's 2 years; a programme can't keep longer"),
    Mistake(
      21, "    landlords: { anef: { referent: durand } }",
      "21:18: \"anef\" (operator) has no agencies; expected: social landlord"),
  ]

  static let settings = [
    Mistake(
      22, "    settings: { diagnosis-witin: 2 months }",
      "22:17: unknown key \"diagnosis-witin\"; did you mean \"diagnosis-within\"?"),
    Mistake(
      22, "    settings: { diagnosis-from: liaisonForm }",
      "22:33: unknown value \"liaisonForm\"; did you mean \"liaison-form\"?"),
    Mistake(
      22, "    settings: { places: -1 }",
      "22:25: -1 is out of range; write a number from 0 to 1000000"),
    Mistake(
      22, "    settings: { themes: [work, money] }",
      "22:32: unknown value \"money\"; possible here: budget, health, work"),
    Mistake(
      22, "    settings: { motto: never }",
      "22:5: the module \"visites-sociales\" refuses these settings together"),
    Mistake(
      22, "    setings: { places: 1 }", "22:5: unknown key \"setings\"; did you mean \"settings\"?"),
  ]
}
