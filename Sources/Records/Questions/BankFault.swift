import JSONText
import SelfCheckCore

/// What is wrong in a bank, and where.
public struct BankProblem: Hashable, Sendable {
  public enum Severity: String, Sendable {
    case error, warning
  }

  /// The name of the check that found it; "reading" for faults of form and reference.
  public var check: String
  public var severity: Severity
  public var file: String
  /// From 1; 0 where the problem is the file as a whole.
  public var line: Int
  /// From 1, in Unicode scalars; 0 where the problem is the file as a whole.
  public var column: Int
  public var what: LocalizedText
  public var mend: LocalizedText
  /// A consistent set of answers that shows it, where one exists.
  public var witness: LocalizedText?
}

/// A fault of form or reference in a bank's file.
enum BankFault {
  case json(JSONFault)
  case unreadableFile(name: String, BankFileError)
  case badFileName(String)
  case unknownKey(String, suggestion: String?, known: [String])
  case missingKey(String)
  case wrongType(key: String?, expected: JSONValue.Kind)
  case emptyText(key: String)
  case emptyList(key: String)
  case badID(String)
  case duplicateID(String, file: String, line: Int)
  case notWhole(key: String, ClosedRange<Int>)
  case notDecimal(key: String)
  case outOfRange(key: String, value: Int, ClosedRange<Int>)
  case unknownWord(key: String, String, suggestion: String?, known: [String])
  case unknownReference(Reference, String, suggestion: String?)
  case tooFewOptions(Int)
  case tooManyOptions(Int)
  case scaleAndOptions
  case neitherScaleNorOptions
  case reversedWithoutScale
  case badRange
  case intervalsNotAscending
  case lastIntervalNotAtEnd(Int)
  case levelsNotFalling
  case lastLevelNotZero
  case looksForward(String)
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
