/// What is wrong with a text that is not JSON as RFC 8259 has it, and where.
public struct JSONFault: Error, Equatable, Sendable {
  public let problem: Problem
  public let position: Position

  public enum Problem: Equatable, Sendable {
    /// Nothing but white space.
    case empty
    case byteOrderMark(Encoding)
    case invalidUTF8
    /// Larger than this many bytes.
    case tooLarge(limit: Int)
    /// Arrays and objects nested deeper than this.
    case tooDeep(limit: Int)
    case unexpected(Unicode.Scalar, expected: Expectation)
    case unexpectedEnd(expected: Expectation)
    /// At the end of the entry that the next one follows.
    case missingComma
    case trailingComma
    case trailingContent
    case comment
    case unterminatedString
    case controlCharacter(Unicode.Scalar)
    /// A backslash before this character means nothing.
    case unknownEscape(Unicode.Scalar)
    /// `\u` without four hexadecimal digits behind it.
    case incompleteUnicodeEscape
    /// Half of a surrogate pair without the other half.
    case loneSurrogate(UInt16)
    case leadingZero
    case malformedNumber(String)
    /// A bare word other than `true`, `false` and `null`.
    case unknownWord(String)
    /// Another value stands under the key, or the same one again.
    case duplicateKey(String, first: Position, isSame: Bool)
  }

  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
  }

  /// What may stand where something else stands.
  public enum Expectation: CaseIterable, Sendable {
    case value, valueOrBracket, key, keyOrBrace, colon, commaOrBracket, commaOrBrace
  }
}
