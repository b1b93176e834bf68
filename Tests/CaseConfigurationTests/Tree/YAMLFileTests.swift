import CaseConfiguration
import CaseKernel
import Foundation
import Testing

@Suite struct YAMLFileTests {
  private func withFolder(_ use: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try use(folder)
  }

  @Test func `a file is read under the name that the user wrote`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "config.yaml")
      try Data("a: 1\na: 2\n".utf8).write(to: file)

      let (root, defects) = YAMLDocument.read(path: file.path, file: "./config.yaml")

      #expect(root?["a"]?.kind == .scalar("1", .plain))
      #expect(defects.map(\.place.description) == ["./config.yaml:2:1"])
    }
  }

  @Test func `a file larger than the buffer is read whole`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "config.yaml")
      try Data(String(repeating: "- été\n", count: 50_000).utf8).write(to: file)

      let (root, defects) = YAMLDocument.read(path: file.path)

      #expect(defects.isEmpty)
      #expect(root?.elements.count == 50_000)
    }
  }

  @Test func `a file that is not there is a defect of its own name`() {
    let (root, defects) = YAMLDocument.read(path: "/nowhere/config.yaml", file: "config.yaml")

    #expect(root == nil)
    #expect(
      defects.map(\.description) == [
        "config.yaml:1:1: the file does not exist; check its name and its folder"
      ])
    #expect(defects.map(\.code) == ["file-unreadable"])
  }

  @Test func `a folder is not a file`() throws {
    try withFolder { folder in
      let (_, defects) = YAMLDocument.read(path: folder.path, file: "here")

      #expect(defects.map(\.description) == ["here:1:1: this is a folder; name a file in it"])
    }
  }

  @Test func `an endless file is refused by its size`() {
    let (root, defects) = YAMLDocument.read(
      path: "/dev/zero", limits: YAMLDocument.Limits(bytes: 1 << 17))

    #expect(root == nil)
    #expect(defects.map(\.code) == ["too-large"])
  }
}
