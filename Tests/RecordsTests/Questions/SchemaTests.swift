import Foundation
import Records
import Testing

/// `schema.json`, for editors and other tools, and the reader allow the same.
@Suite(.enabled(if: SchemaValidator.installed != nil, SchemaValidator.package))
struct SchemaTests {
  private let validator: SchemaValidator

  init() throws { validator = try #require(SchemaValidator.installed) }

  @Test func `the schema is a schema`() throws {
    #expect(try validator.fault(inSchema: OurBank.schema) == nil)
  }

  @Test func `our bank is as the schema says`() throws {
    let faults = try validator.faults(in: OurBank.files.map(\.text), by: OurBank.schema)
    for (file, fault) in zip(OurBank.files, faults) { #expect(fault == "", "\(file.name)") }
  }

  @Test func `what is not written correctly is refused by the schema too`() throws {
    for (bank, faults) in try faults(in: BankCase.malformed) {
      #expect(faults.contains { $0 != "" }, "\(bank.name)")
    }
  }

  @Test func `what shows only when it is read together is let through by the schema`() throws {
    for (bank, faults) in try faults(in: BankCase.meaningless) {
      #expect(faults.allSatisfy { $0 == "" }, "\(bank.name): \(faults)")
    }
  }

  @Test func `what the reader takes, the schema takes`() throws {
    for (bank, faults) in try faults(in: BankCase.sound) {
      #expect(faults.allSatisfy { $0 == "" }, "\(bank.name): \(faults)")
    }
  }

  /// For each bank what is wrong with its files, each different file tried once.
  private func faults(in banks: [BankCase]) throws -> [(bank: BankCase, faults: [String])] {
    let texts = Array(Set(banks.flatMap(\.files.values)))
    let faults = try validator.faults(in: texts, by: OurBank.schema)
    let told = Dictionary(uniqueKeysWithValues: zip(texts, faults))
    return banks.map { bank in (bank, bank.files.values.compactMap { told[$0] }) }
  }
}

@Suite struct SchemaValidatorTests {
  private static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

  @Test(.enabled(if: isCI, "elsewhere the tests that need it are skipped"))
  func `where everything is tested, the validator is installed`() {
    #expect(SchemaValidator.installed != nil, SchemaValidator.package)
  }
}
