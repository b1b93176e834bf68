/// A call for projects of a region: the files that were examined together on a day.
///
/// Source: document 001, the joint opinion on the fourth call « 10 000 logements HLM accompagnés ».
public struct CallForProjects: Identifiable, Hashable, Codable, Sendable {
  /// The id of a call, such as `paca-2018`.
  public typealias ID = Identifier<CallForProjects>

  public var id: ID
  /// What the call is named.
  public var name: String
  /// The region whose files these are.
  public var region: String
  /// Which call of its series it is, from 1 on.
  public var number: Int
  /// The day on which the files are examined; `nil` while none is fixed.
  public var examinedOn: Day?
  /// The bodies whose joint opinion it is.
  public var examiners: [Partner.ID]
  /// The document that it was taken from, where there is one.
  public var source: String?
  /// The files, in the order of the call.
  public var files: [CallFile]

  /// A call without files, unless they are given.
  public init(
    id: ID, name: String, region: String, number: Int, examinedOn day: Day? = nil,
    examiners: [Partner.ID] = [], source: String? = nil, files: [CallFile] = []
  ) {
    self.id = id
    self.name = name
    self.region = region
    self.number = number
    examinedOn = day
    self.examiners = examiners
    self.source = source
    self.files = files
  }

  /// The file of that number; `nil` where the call has none.
  public func file(_ number: Int) -> CallFile? { files.first { $0.number == number } }

  /// The files of a rank, in the order of the call: a rank orders none of those that bear it.
  public func files(ranked rank: CallFile.Rank) -> [CallFile] {
    files.filter { $0.rank.value == rank }
  }
}
