// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the program builds it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "SelfCheck", path: "../..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "SelfCheckCore", package: "SelfCheck"),
        .product(name: "BankFormat", package: "SelfCheck"),
        .product(name: "BuiltInBank", package: "SelfCheck"),
        .product(name: "Records", package: "SelfCheck"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
