import CaseKernel
package import CaseStore

extension Problem {
  /// The store did not do it, or could not be opened.
  package init(_ defect: StoreDefect) {
    self.init(
      defect.code, defect.message, remedy: defect.remedy, exit: Self.exit(of: defect))
  }

  private static func exit(of defect: StoreDefect) -> Exit {
    switch defect.exit {
    case .missing: .inputMissing
    case .file:
      if case .alreadyExists = defect { .cannotCreate } else { .inputOutput }
    case .permission: .cannotCreate
    case .data: .refused
    case .internalDefect: .defectOfOurs
    }
  }
}
