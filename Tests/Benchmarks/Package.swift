// swift-tools-version: 6.2
import PackageDescription

/// The figures of merit, apart from the product: `make bench`.
///
/// `bench` runs logis and `reference`, the same work in plain C, in turn through `measure`, and
/// prints the ratios. The two C programs lie beside it and are built by the Makefile with a C
/// compiler: SwiftPM would link Swift's libraries into them, which doubles their start.
let package = Package(
  name: "Benchmarks",
  targets: [
    .executableTarget(
      name: "bench",
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
