import CaseKernel
package import Interchange

extension Problem {
  /// A file could not be read or written.
  package init(_ refusal: FileRefusal) {
    let wording = refusal.wording
    let exit: Exit =
      switch refusal.reason {
      case .missing, .isFolder: .inputMissing
      case .notAllowed: .cannotCreate
      case .noSpace, .pipeTooLong, .system: .inputOutput
      }
    self.init("file", Text(fr: wording.fr, en: wording.en), exit: exit)
  }
}
