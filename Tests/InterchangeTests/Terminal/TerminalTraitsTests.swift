import Glibc
import Testing

@testable import Interchange

@Suite struct TerminalTraitsTests {
  @Test(
    arguments: [
      ([:], true, 132, 132), ([:], true, nil, 80), ([:], false, nil, 100),
      (["COLUMNS": "60"], true, 132, 60), (["COLUMNS": "60"], false, nil, 60),
      (["COLUMNS": "0"], true, 132, 132), (["COLUMNS": "wide"], false, nil, 100),
    ] as [([String: String], Bool, Int?, Int)])
  func `the width is asked for, seen, or a default`(
    environment: [String: String], isTerminal: Bool, columns: Int?, width: Int
  ) {
    let traits = TerminalTraits(
      environment: environment, isTerminal: isTerminal, windowColumns: columns)

    #expect(traits.width == width)
  }

  @Test(
    arguments: [
      ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false),
      (["NO_COLOR": ""], true, true), (["TERM": "dumb"], true, false),
      (["TERM": "xterm"], true, true),
    ] as [([String: String], Bool, Bool)])
  func `colour is for terminals where nobody refused it`(
    environment: [String: String], isTerminal: Bool, colour: Bool
  ) {
    let traits = TerminalTraits(
      environment: environment, isTerminal: isTerminal, windowColumns: nil)

    #expect(traits.colour == colour)
  }

  @Test func `a pipe is no terminal`() {
    var ends: [CInt] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }

    let traits = TerminalTraits.current(environment: [:], fileDescriptor: ends[1])

    #expect(!traits.isTerminal)
    #expect(traits.width == 100)
  }

  @Test func `a terminal tells its own width`() {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    #expect(master >= 0)
    defer { close(master) }
    var size = winsize(ws_row: 24, ws_col: 77, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(master, UInt(TIOCSWINSZ), &size) == 0)

    let traits = TerminalTraits.current(environment: [:], fileDescriptor: master)

    #expect(traits == TerminalTraits(environment: [:], isTerminal: true, windowColumns: 77))
  }
}
