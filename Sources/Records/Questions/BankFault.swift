import JSONText
import SelfCheckCore

/// A fault of form or reference in a bank's file.
enum BankFault {
  case json(JSONFault)
  case unreadableFile(name: String, BankFileError)
  case badFileName(String)
  case unknownKey(String, suggestion: String?, known: [String])
  case missingKey(String)
  case wrongType(key: String?, expected: JSONValue.Kind)
  case emptyText(key: String)
  case notInBothLanguages(key: String)
  case emptyList(key: String)
  case badID(String)
  case duplicateID(String, file: String, line: Int)
  case notWhole(key: String, ClosedRange<Int>)
  case notDecimal(key: String)
  case outOfRange(key: String, value: Int, ClosedRange<Int>)
  case unknownWord(key: String, String, suggestion: String?, known: [String])
  case unknownReference(Reference, String, suggestion: String?)
  case namedTwice(String)
  case tooFewOptions(Int)
  case tooManyOptions(Int)
  case scaleAndOptions
  case neitherScaleNorOptions
  case reversedWithoutScale
  case badRange
  case intervalsNotAscending
  case lastIntervalNotAtEnd(Int)
  case levelAtTop
  case levelsNotFalling
  case lastLevelNotZero
  case looksForward(String)
  case askedLast(String)
  case unknownCondition
  case conditionOnNote(String)
  case wrongKindInCondition(question: String, wanted: Set<WantedKind>)
  case dimensionOutsideFinding
  case ruleTooDeep(Int)
  case ruleNamesTooMany(Int, bound: Int)
  case ruleHasTooManyRows(bound: Int)
  case pairOfOne
  case numbersTooLarge

  enum Reference {
    case question, option, level, dimension, behaviour, action, scale
  }

  enum WantedKind: String {
    case single, multiple, number
  }
}
