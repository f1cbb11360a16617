import SelfCheckCore

/// What was found out about one thing that the program works with.
struct Diagnosis {
  enum Standing {
    case works
    /// Something can't be done without it; all the rest can.
    case isLacking
    /// Nothing can be answered or kept without it.
    case isBroken
  }

  let subject: LocalizedText
  let standing: Standing
  /// What is there, or what is wrong and how to mend it.
  let words: LocalizedText

  var line: LocalizedText {
    let mark = DoctorWording.mark(standing)
    return LocalizedText(
      zh: "\(mark.zh)  \(subject.zh)：\(words.zh)", en: "\(mark.en)  \(subject.en): \(words.en)")
  }
}
