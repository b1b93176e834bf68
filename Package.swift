// swift-tools-version: 6.2
import PackageDescription

/// Every programme of the house, sorted: one name makes a library in `Plugins/` and its test target.
let programmes = [
  "AccompagnementRenforce",
  "BailDeSauvegarde",
  "BailGlissant",
  "ChangementDeStatut",
  "FamillesGouvernantes",
  "LogementDAbord",
  "Mutation",
  "PoleRessourceHabitat",
  "ProtegeToit",
  "SuiviDeFamilles",
  "VisitesSociales",
  "VivreEnsemble",
]

/// Every engine of the house, a library over the kernel, with the programmes that compose it:
/// changing one rebuilds those alone.
let engines: [String: [String]] = [
  "Rehousing": [],
  "Subletting": [
    "BailDeSauvegarde", "BailGlissant", "ChangementDeStatut", "FamillesGouvernantes",
    "PoleRessourceHabitat",
  ],
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// What every target of ours is compiled with.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "logis",
  products: [.executable(name: "logis", targets: ["logis"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .target(name: "CaseKernel", swiftSettings: house),
    .target(name: "Interchange", swiftSettings: house),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "CaseConfiguration", dependencies: ["CYAML", "CaseKernel"], swiftSettings: house),
    .target(
      name: "CaseStore", dependencies: ["CaseKernel", grdb, sqlite, crypto], swiftSettings: house),
    .target(
      name: "CaseOperations",
      dependencies: [
        "CaseKernel", "CaseConfiguration", "CaseStore", "Interchange", "Rehousing",
      ],
      swiftSettings: house),
    .target(
      name: "Reporting",
      dependencies: ["CaseKernel", "CaseConfiguration", "CaseStore", "CaseOperations"],
      swiftSettings: house),
    .target(
      name: "InstalledProgrammes",
      dependencies: ["CaseKernel"] + programmes.map { .init(stringLiteral: $0) },
      swiftSettings: house),
    .executableTarget(
      name: "logis",
      dependencies: [
        "CaseKernel", "CaseConfiguration", "CaseStore", "CaseOperations", "Reporting",
        "InstalledProgrammes",
        "Interchange", "Rehousing", argumentParser,
      ],
      swiftSettings: house),
    .executableTarget(
      name: "bench-driver",
      dependencies: [
        "CaseKernel", "CaseConfiguration", "CaseStore", "CaseOperations", "Reporting",
        "InstalledProgrammes",
      ],
      path: "Tests/Benchmarks/Driver", swiftSettings: house),
    .executableTarget(
      name: "scaffold", dependencies: ["CaseKernel", "CaseConfiguration", argumentParser],
      swiftSettings: house),
    .target(
      name: "ProgrammeConformance", dependencies: ["CaseKernel"],
      path: "Tests/ProgrammeConformance", swiftSettings: house),
    .testTarget(
      name: "CaseKernelTests", dependencies: ["CaseKernel", "ProgrammeConformance"],
      swiftSettings: house),
    .testTarget(name: "InterchangeTests", dependencies: ["Interchange"], swiftSettings: house),
    .testTarget(
      name: "CaseConfigurationTests", dependencies: ["CaseConfiguration", "CaseKernel"],
      swiftSettings: house),
    .testTarget(
      name: "CaseStoreTests", dependencies: ["CaseStore", "CaseKernel", grdb], swiftSettings: house),
    .testTarget(
      name: "CaseOperationsTests",
      dependencies: [
        "CaseOperations", "CaseConfiguration", "CaseStore", "CaseKernel", "Interchange",
        "Rehousing",
      ],
      swiftSettings: house),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "CaseOperations", "CaseConfiguration", "CaseStore", "CaseKernel",
      ],
      swiftSettings: house),
    .testTarget(
      name: "InstalledProgrammesTests",
      dependencies: [
        "InstalledProgrammes", "ProgrammeConformance", "CaseConfiguration", "CaseKernel",
      ],
      swiftSettings: house),
    .testTarget(
      name: "SeedsTests",
      dependencies: [
        "CaseOperations", "CaseConfiguration", "CaseStore", "Reporting", "InstalledProgrammes",
        "CaseKernel",
      ],
      swiftSettings: house),
    .testTarget(
      name: "logisTests", dependencies: ["logis"], exclude: ["Transcripts"], swiftSettings: house),
    .testTarget(
      name: "scaffoldTests", dependencies: ["scaffold", "CaseConfiguration", "CaseKernel"],
      exclude: ["tailored.yaml"], swiftSettings: house),
  ]
)

for engine in engines.keys.sorted() {
  package.targets += [
    .target(name: engine, dependencies: ["CaseKernel"], swiftSettings: house),
    .testTarget(
      name: "\(engine)Tests",
      dependencies: [.init(stringLiteral: engine), "CaseKernel"], swiftSettings: house),
  ]
}

for name in programmes {
  let composed = engines.filter { $0.value.contains(name) }.keys.sorted()
    .map { Target.Dependency(stringLiteral: $0) }
  package.targets += [
    .target(
      name: name, dependencies: ["CaseKernel"] + composed, path: "Plugins/\(name)",
      swiftSettings: house),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.init(stringLiteral: name), "ProgrammeConformance", "CaseKernel"] + composed,
      swiftSettings: house),
  ]
}
