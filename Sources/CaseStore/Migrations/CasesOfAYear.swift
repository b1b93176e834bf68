/// The text of `kernel/005-cases-of-a-year`.
enum CasesOfAYear {
  /// The cases of a programme by year in the order of opening: which place a case has among them
  /// is counted along the index alone, however many years came before.
  static let sql = """
    CREATE INDEX caseFileYear ON caseFile (programme, year, openedOn, sequence, closedOn);

    """
}
