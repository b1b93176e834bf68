import Glibc

/// The variables of the environment.
enum Environment {
  /// The value of a variable; `nil` when it is not set or empty.
  static subscript(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }

  /// All variables, for what reads several.
  static var all: [String: String] {
    let names = ["COLUMNS", "NO_COLOR", "TERM", "CLICOLOR_FORCE", "FORCE_COLOR"]
    return names.reduce(into: [:]) { all, name in all[name] = self[name] }
  }

  /// The name of the system account.
  static var account: String? {
    if let user = self["USER"] ?? self["LOGNAME"] { return user }
    guard let entry = getpwuid(geteuid()) else { return nil }
    return String(cString: entry.pointee.pw_name)
  }
}
