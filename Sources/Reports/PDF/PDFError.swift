/// Why a document can't be made a PDF.
public enum PDFError: Error, Hashable, Sendable {
  /// The system has no library of this name.
  case missingLibrary(String)
  /// The library is there, but too old: it lacks this function.
  case missingFunction(String, library: String)
  /// No font has these characters; each once, the first ones.
  case missingGlyphs(String)
  /// What Cairo says of its own failure.
  case failed(String)
}
