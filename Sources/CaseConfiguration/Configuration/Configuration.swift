package import CaseKernel

/// What `config.yaml` says: who runs Logis here, which programmes, with whom and with which money.
///
/// There is one only if the file has no error; every other part of the product may trust it.
package struct Configuration: Sendable {
  /// The file's name as the user wrote it.
  package let file: String
  /// The organisation that runs this deployment.
  package let organisation: Organisation
  /// The store's file as written, else `standardStore`; `storePath` says where it is.
  package let store: String
  /// The files that hold the first data.
  package let data: DataFiles
  /// The days on which people work.
  package let calendar: WorkingCalendar
  /// What holds for every programme that says nothing else.
  package let terms: Terms
  /// The programmes in the order of the file, disabled ones included.
  package let programmes: [ConfiguredProgramme]
  /// What the file of partners holds; `nil` where `data:` names none.
  package let partners: PartnersFile?
  /// The partners that the terms of the whole deployment name, with their places.
  package let partnerPlaces: [(Partner.ID, Place)]
  /// Where each value was written, in the order of the file.
  let origins: [YAMLReader.Origin]
  private let positions: [ProgrammeInstance.ID: Int]

  init(
    file: String, head: Head, terms: Terms, programmes: [ConfiguredProgramme],
    partners: PartnersFile?, partnerPlaces: [(Partner.ID, Place)], origins: [YAMLReader.Origin]
  ) {
    self.file = file
    organisation = head.organisation
    store = head.store
    data = head.data
    calendar = head.calendar
    self.terms = terms
    self.programmes = programmes
    self.partners = partners
    self.partnerPlaces = partnerPlaces
    self.origins = origins
    let numbered = programmes.enumerated().map { ($1.instance.id, $0) }
    positions = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
  }

  /// The store's file where the configuration names none.
  package static let standardStore = "logis.sqlite"

  /// The parts of the file that no programme concerns.
  struct Head {
    let organisation: Organisation
    let store: String
    let data: DataFiles
    let calendar: WorkingCalendar
  }

  /// The programme of an id, enabled or not; `nil` if the file names none.
  package func instance(_ id: ProgrammeInstance.ID) -> ConfiguredProgramme? {
    positions[id].map { programmes[$0] }
  }

  /// Where the store is: `store`, from the folder of the configuration unless it is absolute.
  package var storePath: String { path(to: store) }

  /// Where a file named in the configuration is, such as one of `data`.
  package func path(to written: String) -> String { Folder(of: file).path(to: written) }

  /// The files of demonstration stories: those that `data:` names, and for a folder its `.yaml`
  /// files in the order of their names.
  package var demonstrationFiles: [String] {
    data.demonstration.flatMap { Folder.files(at: path(to: $0), named: ".yaml") }
  }
}
