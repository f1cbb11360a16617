import JSONText
import SelfCheckCore

/// Why a record's file can't be used. The file is left as it is.
public enum RecordFault: Error, Equatable, Sendable {
  case json(JSONFault)
  case notAnObject(Position)
  case missing(key: String, Position)
  case wrongType(key: String, Position)
  /// It is some other kind of file.
  case otherFormat(String)
  /// Written by a newer version of the program.
  case newerSchema(Int)
  /// Written into a file of its own it would be larger than this many bytes.
  case tooLargeAsFile(limit: Int)
  /// The round in it has another id than the file's name says.
  case otherName(String)
}

extension RecordFault {
  /// Whether its message begins with the place.
  var hasPosition: Bool {
    switch self {
    case .json, .notAnObject, .missing, .wrongType: true
    case .otherFormat, .newerSchema, .tooLargeAsFile, .otherName: false
    }
  }

  public var message: LocalizedText {
    switch self {
    case .json(let fault):
      LocalizedText(
        zh: "第\(fault.position.line)行第\(fault.position.column)列：\(fault.message.zh)",
        en: "line \(fault.position.line), column \(fault.position.column): \(fault.message.en)")
    case .notAnObject(let position): at(position, "不是记录文件的格式", "this is not a record of selfcheck")
    case .missing(let key, let position):
      at(position, "缺少“\(key)”", "\"\(key)\" is missing")
    case .wrongType(let key, let position):
      at(position, "“\(key)”的值不对", "\"\(key)\" has an invalid value")
    case .otherFormat(let format):
      LocalizedText(
        zh: "格式是“\(format)”，不是这里要读的记录",
        en: "its format is \"\(format)\", not that of the record expected here")
    case .otherName(let id):
      LocalizedText(
        zh: "里面是轮次“\(id)”，与文件名不符",
        en: "it holds round \"\(id)\", which does not match the file name")
    case .tooLargeAsFile(let limit):
      LocalizedText(
        zh: "存成文件会超过 \(limit) 字节的上限",
        en: "as a file it would be larger than the limit of \(limit) bytes")
    case .newerSchema(let schema):
      LocalizedText(
        zh: "由较新版本写成（格式版本\(schema)），请用新版程序打开；文件原样保留",
        en: "it was written by a newer version (schema \(schema)); open it with that version. The "
          + "file was left unchanged")
    }
  }

  private func at(_ position: Position, _ zh: String, _ en: String) -> LocalizedText {
    LocalizedText(
      zh: "第\(position.line)行第\(position.column)列：\(zh)",
      en: "line \(position.line), column \(position.column): \(en)")
  }
}
