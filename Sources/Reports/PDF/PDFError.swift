/// Why a document can't be made a PDF.
public enum PDFError: Error, Hashable, Sendable {
  /// The system has no library of this name.
  case missingLibrary(String)
  /// The library is there, but too old: it lacks this function.
  case missingFunction(String, library: String)
  /// No font has Chinese characters.
  case noHanFont
  /// No font has some of a text's characters: how many different ones, and the first of them.
  case missingGlyphs(count: Int, first: Unicode.Scalar)
  /// What Cairo says of its own failure.
  case failed(String)
}
