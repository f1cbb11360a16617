// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "SelfCheck",
  products: [
    .executable(name: "selfcheck", targets: ["selfcheck"]),
    // For the benchmarks and the fuzzers, which are packages of their own.
    .library(name: "SelfCheckCore", targets: ["SelfCheckCore"]),
    .library(name: "BankFormat", targets: ["BankFormat"]),
    .library(name: "BuiltInBank", targets: ["BuiltInBank"]),
    .library(name: "Records", targets: ["Records"]),
    .library(name: "Documents", targets: ["Documents"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Leaves: they import nothing of ours.
    .target(name: "SelfCheckCore"),
    .target(name: "JSONText"),
    .target(name: "Canvas"),
    .target(name: "Bank"),
    .target(name: "CStorage"),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),

    // The bank: what reads its files, and what the build makes of them, so that no start has to.
    .target(name: "BankFormat", dependencies: ["JSONText", "SelfCheckCore"]),
    .executableTarget(name: "BankCompiler", dependencies: ["BankFormat", "SelfCheckCore"]),
    .plugin(
      name: "BankCompilerPlugin", capability: .buildTool(), dependencies: ["BankCompiler"],
      path: "Sources/BankCompilerPlugin"),
    .target(
      name: "BuiltInBank", dependencies: ["Bank", "BankFormat", "SelfCheckCore"],
      plugins: ["BankCompilerPlugin"]),

    .target(name: "Documents", dependencies: ["SelfCheckCore"]),

    .target(
      name: "Records", dependencies: ["BankFormat", "CStorage", "JSONText", "SelfCheckCore"]),
    .target(name: "Reports", dependencies: ["Canvas", "Documents", "JSONText", "SelfCheckCore"]),
    .target(name: "Screens", dependencies: ["Canvas", "Documents", "SelfCheckCore"]),
    .target(name: "Curses", dependencies: ["CTerminal", "Canvas"]),

    .executableTarget(
      name: "selfcheck",
      dependencies: [
        "BankFormat", "BuiltInBank", "Canvas", "Curses", "Documents", "JSONText", "Records",
        "Reports",
        "Screens", "SelfCheckCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Linking"],
      // Half of what it takes to get to `main` was the loading and relocating of libraries: the executable
      // lies where it was linked for, and holds the C++ library that the Swift runtime needs.
      linkerSettings: [
        .unsafeFlags(
          [
            "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc",
            "-L\(Context.packageDirectory)/Sources/selfcheck/Linking",
          ], .when(configuration: .release))
      ]
    ),

    // What tests of several modules need.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "SelfCheckCoreTests",
      dependencies: ["BankFormat", "BuiltInBank", "SelfCheckCore", "TestSupport"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"]),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "BankFormat", "BuiltInBank", "JSONText", "Records", "SelfCheckCore", "TestSupport",
      ],
      exclude: ["Banks", "Formats/Files"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "SelfCheckCore"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "BankFormat", "BuiltInBank", "Canvas", "Documents", "JSONText", "Reports", "SelfCheckCore",
        "TestSupport",
      ]),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "BankFormat", "BuiltInBank", "Canvas", "Documents", "Records", "Screens", "SelfCheckCore",
        "TestSupport",
      ],
      exclude: ["Pictures"]),
    .testTarget(
      name: "CursesTests", dependencies: ["Canvas", "Curses", "KeyEcho", "TestSupport"]),
    // Says what reaches a program through a terminal; CursesTests run it.
    .executableTarget(name: "KeyEcho", dependencies: ["Canvas", "Curses"], path: "Tests/KeyEcho"),
    // Saves as it is told; RecordsTests run it while its system calls fail. They don't depend on it, or what
    // it replaces in the C library would be replaced in them.
    .executableTarget(
      name: "Saver", dependencies: ["CDisturbance", "Records", "SelfCheckCore"],
      path: "Tests/Saver"),
    .target(name: "CDisturbance", path: "Tests/CDisturbance"),
    .testTarget(
      name: "selfcheckTests",
      dependencies: [
        "BankFormat", "BuiltInBank", "Canvas", "Records", "Screens", "SelfCheckCore", "TestSupport",
        "selfcheck",
      ]),
    .testTarget(
      name: "JourneyTests",
      dependencies: [
        "BankFormat", "BuiltInBank", "JSONText", "Records", "SelfCheckCore", "TestSupport",
        "selfcheck",
      ],
      exclude: ["Answers"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu17
)
