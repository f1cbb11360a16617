import Bank
import BankFormat
import SelfCheckCore

/// The bank in the program, as it was in `Questions` when the program was built.
public enum BuiltInBank {
  /// From the image that the build made of the files: nothing is parsed.
  public static var questionnaire: Questionnaire { BankImage.questionnaire(of: image) }
}

extension BankSource {
  /// The files themselves, for whoever proves them or wants a place in them.
  public static let builtIn = BankSource { name in
    for index in 0..<bank_file_count() {
      let file = bank_file(index)
      if String(cString: file.name) == name {
        return .success(Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count))))
      }
    }
    return .failure(.missing)
  }
}
