import Foundation
import PackagePlugin

/// Has `BankCompiler` make the bank's image whenever a file of the bank has changed.
@main struct BankCompilerPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let bank = context.package.directoryURL.appending(path: "Questions")
    let files = try FileManager.default.contentsOfDirectory(
      at: bank, includingPropertiesForKeys: nil)
    let image = context.pluginWorkDirectoryURL.appending(path: "Image.swift")
    return [
      .buildCommand(
        displayName: "Compiling the question bank",
        executable: try context.tool(named: "BankCompiler").url,
        arguments: [bank.path, image.path],
        inputFiles: files.filter { $0.pathExtension == "json" }, outputFiles: [image])
    ]
  }
}
