import Documents
import SelfCheckCore

/// How a document is set.
enum Look: Hashable {
  /// As GB/T 9704-2012 sets official papers.
  case official
  /// Small, in Chinese.
  case compact
  case english

  init(of document: Document) {
    self = document.language == .en ? .english : document.isCompact ? .compact : .official
  }

  var language: Language { self == .english ? .en : .zh }
}

/// What a text is set in: the families that official papers ask for, then those that are free.
struct Typeface: Hashable {
  var families: String
  /// In points.
  var size: Double
  /// From line to line, in points.
  var pitch: Double
  /// Between letters, in points.
  var spacing = 0.0

  static func title(_ language: Language) -> Typeface {
    Typeface(
      families: language == .zh
        ? "FZXiaoBiaoSong-B05S,方正小标宋简体,Noto Serif CJK SC,\(hei)" : "\(serif) bold",
      size: 22, pitch: 34)
  }

  static func heading(_ level: Int, _ look: Look) -> Typeface {
    let families =
      switch (look.language, level) {
      case (.zh, 1): "SimHei,黑体,Noto Sans CJK SC,\(hei)"
      case (.zh, _): "KaiTi,KaiTi_GB2312,楷体,Noto Serif CJK SC,\(hei)"
      case (.en, _): "\(serif) bold"
      }
    var typeface = body(look)
    typeface.families = families
    if look != .official { typeface.size += Double(3 - min(level, 3)) }
    return typeface
  }

  static func body(_ look: Look) -> Typeface {
    let families =
      look.language == .zh ? "FangSong,FangSong_GB2312,仿宋,Noto Serif CJK SC,\(hei)" : serif
    return switch look {
    case .official:
      Typeface(
        families: families, size: 16, pitch: PageGeometry.linePitch,
        spacing: PageGeometry.letterSpacing)
    case .compact, .english: Typeface(families: families, size: 12, pitch: 18)
    }
  }

  static func table(_ look: Look) -> Typeface {
    Typeface(families: body(look).families, size: 12, pitch: 18)
  }

  /// Of figures, 10 points as they are laid out for; and of footers.
  static func small(_ language: Language) -> Typeface {
    Typeface(families: language == .zh ? "Noto Sans CJK SC,\(hei)" : sans, size: 10, pitch: 14)
  }

  static let pageNumber = Typeface(families: "SimSun,Noto Serif CJK SC,\(hei)", size: 14, pitch: 18)

  private static let hei = "WenQuanYi Zen Hei,WenQuanYi Micro Hei"
  private static let serif = "Liberation Serif,Noto Serif,DejaVu Serif,Noto Serif CJK SC,\(hei)"
  private static let sans = "Liberation Sans,Noto Sans,DejaVu Sans,Noto Sans CJK SC,\(hei)"
}
