/// The text of `kernel/004-running-cases`.
enum RunningCases {
  /// The open cases of a programme in the order of opening: how many there are is counted along
  /// the index alone.
  static let sql = """
    CREATE INDEX caseFileRunning ON caseFile (programme, openedOn) WHERE closedOn IS NULL;

    """
}
