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
    case .missingGlyphs(let count, let first):
      LocalizedText(
        zh: "做不成 PDF：装着的字体里没有\(Self.name(first).zh)\(count > 1 ? "等 \(count) 个字符" : "")；"
          + "请改掉，或安装有它的字体，如 fonts-noto-cjk",
        en: "can't make a PDF: no installed font has \(Self.name(first).en)"
          + (count > 1 ? ", nor \(count - 1) more of the characters" : "")
          + "; write it otherwise, or install a font that has it, such as fonts-noto-cjk")
    case .failed(let reason):
      LocalizedText(
        zh: "做不成 PDF：\(reason.printable)；可改用 html 格式",
        en: "can't make a PDF: \(reason.printable); html can be taken instead")
    }
  }

  /// The character, where it can be shown, and its number.
  private static func name(_ scalar: Unicode.Scalar) -> LocalizedText {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let unseen: [Unicode.GeneralCategory] = [.privateUse, .unassigned]
    if unseen.contains(scalar.properties.generalCategory) {
      return LocalizedText(zh: " \(number) ", en: number)
    }
    let character = String(scalar).printable
    return LocalizedText(zh: "“\(character)”（\(number)）", en: "\"\(character)\" (\(number))")
  }
}
