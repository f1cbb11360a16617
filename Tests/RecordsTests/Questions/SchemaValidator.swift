import Foundation
import TestSupport
import Testing

/// A standard JSON Schema validator: Python's `jsonschema`, where it is installed.
struct SchemaValidator {
  /// Nil where no interpreter can import it.
  static let installed = ["python3", "/usr/bin/python3"].first(where: canImport)
    .map(SchemaValidator.init)
  static let package: Comment = "it takes the package python3-jsonschema"

  private let python: String

  private static func canImport(_ python: String) -> Bool {
    (try? run(python, ["-c", "import jsonschema"])) != nil
  }

  /// What is wrong with each document by the schema; an empty text where nothing is.
  func faults(in documents: [String], by schema: String) throws -> [String] {
    try run(task: [schema] + documents)
  }

  /// What is wrong with a schema by the schema of schemas; nil where nothing is.
  func fault(inSchema schema: String) throws -> String? {
    try run(task: [schema]).first
  }

  private func run(task: [String]) throws -> [String] {
    let scratch = try ScratchFolder()
    try scratch.put(Array(JSONEncoder().encode(task)), at: "task.json")
    let output = try Self.run(python, ["-c", Self.program, scratch.path("task.json")])
    return try JSONDecoder().decode([String].self, from: output)
  }

  private struct Failed: Error {
    let status: Int32
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return data
  }

  /// Reads the schema and the documents; a schema that is wrong itself is the one fault.
  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator, SchemaError
    schema, *documents = map(json.loads, json.load(open(sys.argv[1], encoding="utf-8")))
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        json.dump([error.message], sys.stdout)
        sys.exit()
    validator = Draft202012Validator(schema)
    errors = [next(validator.iter_errors(document), None) for document in documents]
    json.dump([error.json_path + ": " + error.message if error else "" for error in errors], sys.stdout)
    """
}
