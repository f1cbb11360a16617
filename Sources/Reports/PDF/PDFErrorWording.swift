import Canvas
import SelfCheckCore

extension PDFError {
  /// What is wrong and how to mend it, in one line.
  public var message: LocalizedText {
    switch self {
    case .missingLibrary(let name):
      LocalizedText(
        zh: "做不成 PDF：系统里没有 \(name)；请安装 libpangocairo-1.0-0，或改用 html 格式",
        en:
          "can't make a PDF: there is no \(name); install libpangocairo-1.0-0, or take html instead"
      )
    case .missingFunction(let function, let library):
      LocalizedText(
        zh: "做不成 PDF：\(library) 太旧，没有 \(function)；请升级 libpangocairo-1.0-0，或改用 html 格式",
        en: "can't make a PDF: \(library) is too old and has no \(function); upgrade "
          + "libpangocairo-1.0-0, or take html instead")
    case .missingGlyphs(let characters):
      LocalizedText(
        zh: "做不成 PDF：装着的字体里没有“\(characters.printable)”；请安装 fonts-wqy-zenhei 或 "
          + "fonts-noto-cjk，或改掉这些字符",
        en: "can't make a PDF: no installed font has \"\(characters.printable)\"; install "
          + "fonts-wqy-zenhei or fonts-noto-cjk, or change these characters")
    case .failed(let reason):
      LocalizedText(
        zh: "做不成 PDF：\(reason.printable)；可改用 html 格式",
        en: "can't make a PDF: \(reason.printable); html can be taken instead")
    }
  }
}
