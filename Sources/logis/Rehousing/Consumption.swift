import Glibc

/// What the process has used so far.
struct Consumption {
  /// User and system time.
  let cpuSeconds: Double
  /// The most memory that was resident.
  let peakMemoryBytes: Int

  /// Asks the system.
  static var now: Consumption {
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    func seconds(_ time: timeval) -> Double {
      Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }
    return Consumption(
      cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMemoryBytes: usage.ru_maxrss * 1024)
  }
}
