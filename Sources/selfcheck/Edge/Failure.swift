import Records
import SelfCheckCore

/// Why a command ends early: one message that says where, what and how to mend it, and a code.
struct Failure: Error {
  /// Nil where everything has been said.
  let message: LocalizedText?
  let status: ExitStatus

  init(_ message: LocalizedText?, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }

  /// Runs what touches the disk.
  static func wrapping<Value>(
    _ body: () throws(StorageError) -> Value
  ) throws(Failure) -> Value {
    do throws(StorageError) {
      return try body()
    } catch {
      throw Failure(error)
    }
  }

  init(_ error: StorageError) {
    self.init(error.message, ExitStatus(error))
  }

  /// Of a file that the person wanted written; one whose folder isn't there can't be created.
  init(output error: StorageError) {
    let status: ExitStatus = if case .absent = error { .cannotCreate } else { ExitStatus(error) }
    self.init(error.outputMessage, status)
  }
}

extension ExitStatus {
  fileprivate init(_ error: StorageError) {
    self =
      switch error {
      case .locked: .locked
      case .absent: .notFound
      case .noHome, .invalidName, .link, .notAFile, .notAFolder, .alreadyExists, .newer:
        .cannotCreate
      case .tooLarge: .badData
      default: .inputOutput
      }
  }
}
