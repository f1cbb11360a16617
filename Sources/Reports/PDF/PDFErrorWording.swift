import Canvas
import SelfCheckCore

extension PDFError {
  private static let libraries = "libpango-1.0-0 libpangocairo-1.0-0"

  /// What is wrong and how to mend it, in one line.
  public var message: LocalizedText {
    switch self {
    case .missingLibrary(let name):
      LocalizedText(
        zh: "做不成 PDF：系统里没有 \(name)；请安装 \(Self.libraries)，或改用 html 格式",
        en: "can't make a PDF: there is no \(name); install \(Self.libraries), "
          + "or take html instead")
    case .missingFunction(let function, let library):
      LocalizedText(
        zh: "做不成 PDF：\(library) 太旧，没有 \(function)；请升级 \(Self.libraries)，或改用 html 格式",
        en: "can't make a PDF: \(library) is too old and has no \(function); upgrade "
          + "\(Self.libraries), or take html instead")
    case .noHanFont:
      LocalizedText(
        zh: "做不成 PDF：系统里没有中文字体；请安装 fonts-wqy-zenhei 或 fonts-noto-cjk，或改用 html 格式",
        en: "can't make a PDF: there is no Chinese font; install fonts-wqy-zenhei or "
          + "fonts-noto-cjk, or take html instead")
    case .missingGlyphs(let glyphs):
      LocalizedText(
        zh: "做不成 PDF：" + Self.what(glyphs).zh + "；" + Self.mend(glyphs).zh + "，或改用 html 格式",
        en: "can't make a PDF: " + Self.what(glyphs).en + "; " + Self.mend(glyphs).en
          + ", or take html instead")
    case .failed(let reason):
      LocalizedText(
        zh: "做不成 PDF：\(reason.printable)；可改用 html 格式",
        en: "can't make a PDF: \(reason.printable); html can be taken instead")
    }
  }
}

// Characters that no font has.
extension PDFError {
  /// Which they are, and where they stand.
  private static func what(_ glyphs: MissingGlyphs) -> LocalizedText {
    let (count, name) = (glyphs.characters.count, name(glyphs.characters[0]))
    let text = glyphs.excerpt
    let entry = glyphs.entry.map { $0.printable.beginning }
    return LocalizedText(
      zh: (entry.map { "“\($0)”的" } ?? "") + "“\(text)”里有\(name.zh)"
        + (count > 1 ? "等 \(count) 个字符" : "") + "，装着的字体里没有",
      en: "no installed font has \(name.en)"
        + (count > 1 ? ", nor \((count - 1).counting("more character"))" : "")
        + " in \"\(text)\"" + (entry.map { " of \"\($0)\"" } ?? ""))
  }

  private static func mend(_ glyphs: MissingGlyphs) -> LocalizedText {
    let packages = glyphs.packages
    if packages.isEmpty { return LocalizedText(zh: "请改成别的写法", en: "write it otherwise") }
    let (zh, en) = (packages.joined(separator: " 或 "), packages.joined(separator: " or "))
    return LocalizedText(zh: "请改成别的写法，或安装 \(zh)", en: "write it otherwise, or install \(en)")
  }

  /// The character, where it can be shown, and its number, where it has one.
  private static func name(_ character: Character) -> LocalizedText {
    let shown = String(character).printable
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
      return LocalizedText(zh: "“\(shown)”", en: "\"\(shown)\"")
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let unseen: [Unicode.GeneralCategory] = [.privateUse, .unassigned]
    if unseen.contains(scalar.properties.generalCategory) {
      return LocalizedText(zh: " \(number) ", en: number)
    }
    return LocalizedText(zh: "“\(shown)”（\(number)）", en: "\"\(shown)\" (\(number))")
  }
}

extension MissingGlyphs {
  /// Enough of the text to find it by: its beginning, up to the first of the characters and a little
  /// more.
  fileprivate var excerpt: String {
    let (before, after) = (24, 6)
    let first = text.firstIndex(of: characters[0]) ?? text.startIndex
    let start = text.index(first, offsetBy: -before, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(first, offsetBy: after, limitedBy: text.endIndex) ?? text.endIndex
    return (start > text.startIndex ? "…" : "") + String(text[start..<end]).printable
      + (end < text.endIndex ? "…" : "")
  }
}

extension String {
  /// Itself, or as much of it as a message has room for.
  fileprivate var beginning: String {
    let most = 24
    return count > most ? prefix(most - 1) + "…" : self
  }
}
