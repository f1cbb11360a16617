/// What a PDF is made with; the build knows nothing of it.
struct PDFLibraries {
  let cairo: CairoLibrary
  let pango: PangoLibrary

  /// The names of the files, which a test may replace.
  struct Names {
    var cairo = "libcairo.so.2"
    var pango = "libpango-1.0.so.0"
    var pangoCairo = "libpangocairo-1.0.so.0"
    var gobject = "libgobject-2.0.so.0"
  }

  init(_ names: Names = Names()) throws(PDFError) {
    pango = try PangoLibrary(
      pango: names.pango, pangoCairo: names.pangoCairo, gobject: names.gobject)
    cairo = try CairoLibrary(names.cairo)
  }
}
