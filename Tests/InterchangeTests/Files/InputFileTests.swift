import Glibc
import Testing

@testable import Interchange

@Suite struct InputFileTests {
  @Test func `a pipe is kept in memory and read like a file`() throws {
    var ends: [CInt] = [0, 0]
    #expect(pipe(&ends) == 0)
    let text = "id;lastName\n1;é\n"
    #expect(write(ends[1], text, text.utf8.count) == text.utf8.count)
    close(ends[1])
    defer { close(ends[0]) }

    let found = try rows(.file("/dev/fd/\(ends[0])"))

    #expect(found.map { $0["lastName"] } == ["é"])
  }

  @Test func `a pipe that says more than it may is refused`() throws {
    var ends: [CInt] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(write(ends[1], "12345", 5) == 5)
    close(ends[1])
    defer { close(ends[0]) }
    let path = "/dev/fd/\(ends[0])"
    let file = try InputFile(path: path)

    #expect(!file.isSeekable)
    #expect(throws: FileRefusal(path: path, reason: .pipeTooLong(limit: 4))) {
      try file.drained(limit: 4)
    }
  }

  @Test(
    arguments: [
      (ENOENT, .missing), (EACCES, .notAllowed), (EISDIR, .isFolder), (ENOSPC, .noSpace),
      (EIO, .system(code: EIO)),
    ] as [(CInt, FileRefusal.Reason)])
  func `what the system answers is a reason with the path`(code: CInt, reason: FileRefusal.Reason) {
    let refusal = FileRefusal(path: "a.csv", code: code)

    #expect(refusal.reason == reason)
    #expect(refusal.wording.en.hasPrefix("a.csv: "))
    #expect(refusal.wording.fr.hasPrefix("a.csv : "))
  }
}
