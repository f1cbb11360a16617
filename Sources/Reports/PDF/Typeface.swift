import SelfCheckCore

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

  static func heading(_ level: Int, _ language: Language) -> Typeface {
    let families =
      switch (language, level) {
      case (.zh, 1): "SimHei,黑体,Noto Sans CJK SC,\(hei)"
      case (.zh, _): "KaiTi,KaiTi_GB2312,楷体,Noto Serif CJK SC,\(hei)"
      case (.en, _): "\(serif) bold"
      }
    return Typeface(
      families: families, size: language == .zh ? 16 : 15 - Double(level),
      pitch: pitch(language), spacing: spacing(language))
  }

  static func body(_ language: Language) -> Typeface {
    Typeface(
      families: language == .zh ? "FangSong,FangSong_GB2312,仿宋,Noto Serif CJK SC,\(hei)" : serif,
      size: language == .zh ? 16 : 12, pitch: pitch(language), spacing: spacing(language))
  }

  static func table(_ language: Language) -> Typeface {
    Typeface(families: body(language).families, size: 12, pitch: 18)
  }

  /// Of figures, 10 points as they are laid out for; and of footers.
  static func small(_ language: Language) -> Typeface {
    Typeface(families: language == .zh ? "Noto Sans CJK SC,\(hei)" : sans, size: 10, pitch: 14)
  }

  static let pageNumber = Typeface(families: "SimSun,Noto Serif CJK SC,\(hei)", size: 14, pitch: 18)

  private static let hei = "WenQuanYi Zen Hei,WenQuanYi Micro Hei"
  private static let serif = "Liberation Serif,Noto Serif,DejaVu Serif,Noto Serif CJK SC,\(hei)"
  private static let sans = "Liberation Sans,Noto Sans,DejaVu Sans,Noto Sans CJK SC,\(hei)"

  private static func pitch(_ language: Language) -> Double {
    language == .zh ? PageGeometry.linePitch : 18
  }

  private static func spacing(_ language: Language) -> Double {
    language == .zh ? PageGeometry.letterSpacing : 0
  }
}
