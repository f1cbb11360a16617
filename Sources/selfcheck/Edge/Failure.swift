import Records
import SelfCheckCore

/// Why a command ends early: one message that says where, what and how to mend it, and a code.
struct Failure: Error {
  let message: LocalizedText
  let status: ExitStatus

  init(_ message: LocalizedText, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }

  init(_ error: StorageError) {
    self.init(error.message, ExitStatus(error))
  }
}

extension ExitStatus {
  fileprivate init(_ error: StorageError) {
    self =
      switch error {
      case .locked: .locked
      case .absent: .notFound
      case .noHome, .invalidName, .link, .notAFile, .notAFolder, .alreadyExists: .cannotCreate
      case .tooLarge: .badData
      default: .inputOutput
      }
  }
}
