import CaseKernel
import Glibc

/// Today, and now: the only place of the product that looks at a clock.
enum Civil {
  /// Sets the civil time of Paris by its rule, so that no table of zones is needed.
  static func useParisTime() {
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1)
    tzset()
  }

  /// The civil day in Paris.
  static var today: Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .first
  }

  static var now: Instant {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return Instant(
      milliseconds: Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000)
  }
}
