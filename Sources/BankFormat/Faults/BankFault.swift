import SelfCheckCore

/// A fault of form or reference in a bank's file. Every kind of fault is an enum of its own, with
/// its wording behind it.
///
/// Texts of a bank are quoted as they stand: whoever shows a message on a terminal makes it
/// printable.
protocol BankFault {
  /// What is wrong, and how to mend it.
  var wording: FaultWording { get }
  /// Whether what was read beside the fault is the bank that was meant, so that it can be proved.
  var leavesBankWhole: Bool { get }
}

extension BankFault {
  var leavesBankWhole: Bool { false }
}

/// What is wrong and how to mend it, both languages side by side.
struct FaultWording {
  let what: LocalizedText
  let mend: LocalizedText

  init(zh: String, _ zhMend: String, en: String, _ enMend: String) {
    self.init(zh: zh, en: en, mend: LocalizedText(zh: zhMend, en: enMend))
  }

  init(zh: String, en: String, mend: LocalizedText) {
    what = LocalizedText(zh: zh, en: en)
    self.mend = mend
  }
}

extension LocalizedText {
  static func didYouMean(_ suggestion: String) -> LocalizedText {
    LocalizedText(zh: "是不是“\(suggestion)”？", en: "did you mean \"\(suggestion)\"?")
  }

  /// The word that was probably meant, or all that there are.
  static func choose(_ suggestion: String?, of known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    return suggestion.map(didYouMean)
      ?? LocalizedText(zh: "可用的有：\(list)", en: "possible values: \(list)")
  }

  static func takeOut(orUse known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    return LocalizedText(zh: "删去它，或改用：\(list)", en: "take it out, or use one of: \(list)")
  }

  static func whole(in range: ClosedRange<Int>) -> LocalizedText {
    LocalizedText(
      zh: "写\(range.lowerBound)到\(range.upperBound)之间的整数",
      en: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
  }
}
