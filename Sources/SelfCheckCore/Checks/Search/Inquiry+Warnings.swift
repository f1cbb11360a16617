extension Inquiry {
  /// One warning that names everything that was not finished.
  var warnings: [Defect] {
    if unfinished.isEmpty { return [] }
    let names = unfinished.map { $0.name(in: bank.questionnaire) }
    let zh = names.map(\.zh).joined(separator: "、")
    let en = names.map(\.en).joined(separator: ", ")
    return [
      Defect(
        .warning, at: BankPath(.main),
        what: LocalizedText(
          zh: "没有证完，未发现问题也不等于没有：\(zh)",
          en: "not proved to the end, so that faults may be left: \(en)"),
        mend: LocalizedText(
          zh: "让这些规则引用的题少一些，或让“askWhen”简单一些",
          en: "let these rules name fewer questions, or make the \"askWhen\" of questions simpler"))
    ]
  }
}
