import CaseKernel

/// The resource persons that are attached to a case today.
struct AttachedResources {
  /// One that is attached: which organisation, and whether the front-line staff may call it.
  struct Resource {
    let partner: Partner.ID
    let isCallable: Bool
  }

  /// Those attached and not detached since, in the order of the journal.
  let all: [Resource]

  /// The resource persons of a case.
  init(_ file: CaseFile) {
    let detached = Set(file.records(of: "resourceDetached").compactMap { $0.entry("attachment") })
    all = file.records(of: "resourceAttached").filter { !detached.contains($0.entry) }
      .compactMap { record in
        record.facts["partner"]?.text.map {
          Resource(
            partner: Partner.ID($0), isCallable: record.facts["callable"] == .answer(true))
        }
      }
  }
}
