@main
struct Logis {
  static func main() {}
}
