/// The text of `kernel/005-cases-of-a-year`.
enum CasesOfAYear {
  /// The cases of a programme by year in the order of opening: which place a case has among them
  /// is counted along the index alone, however many years came before. And by their end: a report
  /// reads the cases that were open in its period, and none that ended earlier.
  static let sql = """
    CREATE INDEX caseFileYear ON caseFile (programme, year, openedOn, sequence, closedOn);
    CREATE INDEX caseFileEnd ON caseFile (programme, coalesce(closedOn, '9999-12-31'));

    """
}
