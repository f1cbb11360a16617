// swift-tools-version: 6.2
import PackageDescription

// Fuzzers for what reads files: a package of its own, built with libFuzzer in it.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "SelfCheck", path: "../..")],
  targets: ["FuzzBank", "FuzzAnswers", "FuzzRecords"].map { name in
    .executableTarget(
      name: name,
      dependencies: [
        .product(name: "Documents", package: "SelfCheck"),
        .product(name: "BankFormat", package: "SelfCheck"),
        .product(name: "Records", package: "SelfCheck"),
        .product(name: "SelfCheckCore", package: "SelfCheck"),
      ])
  },
  swiftLanguageModes: [.v6]
)
