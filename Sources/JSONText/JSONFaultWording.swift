extension JSONFault {
  /// What is wrong and how to mend it, in both languages; the place is left to the reader of
  /// `position`. Nothing that the text held can act on a terminal.
  public var message: (zh: String, en: String) { problem.message }
}

extension JSONFault.Problem {
  fileprivate var message: (zh: String, en: String) {
    switch self {
    case .empty:
      ("文件是空的", "the file is empty")
    case .byteOrderMark(let encoding):
      (
        "开头有 \(encoding.rawValue) 字节顺序标记（BOM）；请另存为不带 BOM 的 UTF-8",
        "it begins with a \(encoding.rawValue) byte order mark; save it as UTF-8 without one"
      )
    case .invalidUTF8:
      ("不是有效的 UTF-8 编码；请另存为 UTF-8", "this is not valid UTF-8; save it as UTF-8")
    case .tooLarge(let limit):
      ("超过\(limit)字节的上限", "it is larger than the limit of \(limit) bytes")
    case .tooDeep(let limit):
      (
        "括号嵌套超过\(limit)层；请补上漏写的“]”或“}”，或减少层数",
        "brackets and braces are nested deeper than \(limit) levels; close one that was left open, "
          + "or put less inside one another"
      )
    case .unexpected(let scalar, let expected):
      scalar.unexpectedMessage(expected)
    case .unexpectedEnd(let expected):
      (
        "文件到这里就断了；此处应为\(expected.words.zh)",
        "the text ends here; expected \(expected.words.en)"
      )
    case .missingComma:
      ("这一项后面缺一个逗号；请补上", "there is no comma behind this entry; add one")
    case .trailingComma:
      ("最后一项后面多了一个逗号；请删去", "there is a comma after the last entry; delete it")
    case .trailingContent:
      ("内容到此应当结束，后面还有多余的文字；请删去", "there is extra text after the end; delete it")
    case .comment:
      ("JSON 中不能写注释；请删去", "JSON does not allow comments; delete it")
    case .unterminatedString:
      ("这个引号没有与之成对的结束引号", "this quote is never closed")
    case .controlCharacter(let scalar):
      (
        "引号内有控制字符（\(scalar.number)）；请写成 \(scalar.jsonEscape ?? "")，或补上漏掉的引号",
        "a control character (\(scalar.number)) within quotes; write \(scalar.jsonEscape ?? ""), "
          + "or close the quote"
      )
    case .unknownEscape(let scalar):
      (
        "反斜杠后面不能是\(scalar.quoted)；反斜杠本身写成 \\\\",
        "a backslash before \(scalar.shown) means nothing; a backslash itself is written \\\\"
      )
    case .incompleteUnicodeEscape:
      ("\\u 后面应有四位十六进制数字", "\\u must be followed by four hexadecimal digits")
    case .loneSurrogate(let unit):
      (
        "\\u\(unit.hexadecimal) 只是半个字符，缺了另一半；请直接写出该字符",
        "\\u\(unit.hexadecimal) is half of a character without the other half; "
          + "write the character itself"
      )
    case .leadingZero:
      ("数字前面不能有多余的 0；请删去", "a number can't begin with extra zeros; delete them")
    case .malformedNumber(let text):
      ("\(text.quoted)不是 JSON 的数字写法", "\(text.shown) is not a valid JSON number")
    case .unknownWord(let word):
      (
        "\(word.quoted)没有加引号；不加引号的词只能是 true、false 或 null",
        "\(word.shown) is not in quotes; the only bare words are true, false and null"
      )
    case .duplicateKey(let key, let first, _):
      (
        "\(key.quoted)在第\(first.line)行第\(first.column)列已经有了；请只留一个",
        "\(key.shown) already appears at line \(first.line), column \(first.column); keep only one"
      )
    }
  }
}

extension JSONFault.Expectation {
  fileprivate var words: (zh: String, en: String) {
    switch self {
    case .value: ("一个值", "a value")
    case .valueOrBracket: ("一个值或“]”", "a value or ]")
    case .key: ("加双引号的键", "a key in double quotes")
    case .keyOrBrace: ("加双引号的键或“}”", "a key in double quotes or }")
    case .colon: ("冒号“:”", "a colon :")
    case .commaOrBracket: ("逗号“,”或“]”", "a comma or ]")
    case .commaOrBrace: ("逗号“,”或“}”", "a comma or }")
    }
  }
}

extension Unicode.Scalar {
  /// Such as "U+FF0C".
  fileprivate var number: String { "U+" + hexadecimal }

  fileprivate var shown: String { String(self).shown }

  fileprivate var quoted: String { String(self).quoted }

  fileprivate func unexpectedMessage(
    _ expected: JSONFault.Expectation
  ) -> (zh: String, en: String) {
    let words = expected.words
    guard let mark = halfWidth else {
      return ("此处应为\(words.zh)，却是\(quoted)", "expected \(words.en), found \(shown)")
    }
    return (
      "此处应为\(words.zh)，却是全角或中文的\(quoted)；请改成半角的“\(mark)”",
      "expected \(words.en), found \(shown), a full-width or Chinese mark; change it to \(mark)"
    )
  }

  /// The mark of JSON that a Chinese input method puts this one in the place of, or nil.
  private var halfWidth: Unicode.Scalar? {
    switch self {
    case "“", "”", "＂", "‘", "’": "\""
    case "，", "、": ","
    case "：": ":"
    case "｛": "{"
    case "｝": "}"
    case "［", "【": "["
    case "］", "】": "]"
    default: nil
    }
  }
}

extension UInt16 {
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension String {
  /// As `shown`, in the quotation marks of Chinese, where a straight one needs no escape.
  fileprivate var quoted: String {
    "“\(shown.dropFirst().dropLast().replacing("\\\"", with: "\""))”"
  }

  /// In quotes, its beginning only where it is long, with escapes for what a terminal acts on.
  fileprivate var shown: String {
    let longest = 40
    let isLong = unicodeScalars.count > longest
    var quoted = ""
    quoted.appendJSONString(isLong ? String(unicodeScalars.prefix(longest)) + "…" : self)
    return quoted
  }
}
