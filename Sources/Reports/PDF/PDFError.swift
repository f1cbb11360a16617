/// Why a document can't be made a PDF.
public enum PDFError: Error, Hashable, Sendable {
  /// The system has no library of this name.
  case missingLibrary(String)
  /// The library is there, but too old: it lacks this function.
  case missingFunction(String, library: String)
  /// No font has Chinese characters.
  case noHanFont
  /// No font has some of a text's characters.
  case missingGlyphs(MissingGlyphs)
  /// What Cairo says of its own failure.
  case failed(String)
}

extension PDFError {
  /// The same, saying what the text belongs to where that isn't known yet.
  func within(_ entry: String) -> PDFError {
    guard case .missingGlyphs(var glyphs) = self, glyphs.entry == nil, !glyphs.text.contains(entry)
    else {
      return self
    }
    glyphs.entry = entry
    return .missingGlyphs(glyphs)
  }
}
