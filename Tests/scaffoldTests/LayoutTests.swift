import Foundation
import Testing

@testable import scaffold

@Suite struct LayoutTests {
  /// The shortest names, and the longest that are accepted, with everything that needs escaping.
  private let programmes = [
    try? NewProgramme("Ab", french: "H", english: "N", id: "x"),
    try? NewProgramme(
      "A" + String(repeating: "b", count: 29), french: String(repeating: "é", count: 80),
      english: String(repeating: "e", count: 80), id: String(repeating: "x", count: 40)),
    try? NewProgramme("Quoted", french: #"Halte « "ici" » \(là)"#, english: "Zzz"),
  ].compactMap { $0 }

  @Test func `what is written needs no formatting`() throws {
    let package = try TemporaryPackage()
    let root = package.folder.root

    for programme in programmes { try package.folder.write(programme.files) }

    #expect(programmes.count == 3)
    let lint = Process()
    lint.executableURL = URL(filePath: "/usr/bin/env")
    lint.arguments =
      ["swift", "format", "lint", "--strict", "--recursive", "--configuration"]
      + [Self.layout.path]
      + programmes.flatMap { ["Plugins/\($0.name)", "Tests/\($0.name)Tests"] }
      .map { root.appending(path: $0).path }
    let output = Pipe()
    (lint.standardOutput, lint.standardError) = (output, output)
    try lint.run()
    let found = try output.fileHandleForReading.readToEnd() ?? Data()
    lint.waitUntilExit()
    #expect(String(decoding: found, as: UTF8.self) == "")
    #expect(lint.terminationStatus == 0)
  }

  /// The house's layout, at the root of the package.
  private static var layout: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".swift-format")
  }

  @Test func `every file ends with one line break`() {
    for file in programmes.flatMap(\.files) {
      #expect(file.text.hasSuffix("}\n"))
      #expect(!file.text.hasSuffix("\n\n"))
    }
  }
}
