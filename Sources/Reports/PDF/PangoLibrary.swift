/// The functions of Pango that set text for Cairo.
struct PangoLibrary {
  typealias Handle = UnsafeMutableRawPointer
  typealias Text = UnsafePointer<CChar>

  /// In 1024ths of a point, as all lengths of Pango.
  struct Rectangle {
    var x: Int32 = 0
    var y: Int32 = 0
    var width: Int32 = 0
    var height: Int32 = 0
  }

  let createLayout: @convention(c) (Handle) -> Handle
  let showLine: @convention(c) (Handle, Handle) -> Void
  let setText: @convention(c) (Handle, Text, Int32) -> Void
  let setWidth: @convention(c) (Handle, Int32) -> Void
  let setIndent: @convention(c) (Handle, Int32) -> Void
  let setWrap: @convention(c) (Handle, Int32) -> Void
  let setFont: @convention(c) (Handle, Handle) -> Void
  let setAttributes: @convention(c) (Handle, Handle) -> Void
  let layoutContext: @convention(c) (Handle) -> Handle
  let contextChanged: @convention(c) (Handle) -> Void
  let lineCount: @convention(c) (Handle) -> Int32
  let line: @convention(c) (Handle, Int32) -> Handle
  let lineExtents:
    @convention(c) (Handle, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void
  let unknownGlyphs: @convention(c) (Handle) -> Int32
  let setLanguage: @convention(c) (Handle, Handle) -> Void
  let language: @convention(c) (Text) -> Handle
  let fontFromText: @convention(c) (Text) -> Handle
  let setFontSize: @convention(c) (Handle, Double) -> Void
  let freeFont: @convention(c) (Handle) -> Void
  let newAttributes: @convention(c) () -> Handle
  let addAttribute: @convention(c) (Handle, Handle) -> Void
  let freeAttributes: @convention(c) (Handle) -> Void
  let letterSpacing: @convention(c) (Int32) -> Handle
  let unreference: @convention(c) (Handle) -> Void
  // From Pango 1.44 on: before it, neither were advances rounded nor hyphens put in.
  let setRoundPositions: (@convention(c) (Handle, Int32) -> Void)?
  let insertHyphens: (@convention(c) (Int32) -> Handle)?

  init(pango: String, pangoCairo: String, gobject: String) throws(PDFError) {
    let (base, cairo, objects) = (
      try SharedLibrary(pango), try SharedLibrary(pangoCairo), try SharedLibrary(gobject)
    )
    func find<F>(
      _ name: String, in library: SharedLibrary? = nil, _ type: F.Type = F.self
    ) throws(PDFError) -> F {
      try (library ?? base).function(name, as: type)
    }
    createLayout = try find("pango_cairo_create_layout", in: cairo)
    showLine = try find("pango_cairo_show_layout_line", in: cairo)
    setText = try find("pango_layout_set_text")
    setWidth = try find("pango_layout_set_width")
    setIndent = try find("pango_layout_set_indent")
    setWrap = try find("pango_layout_set_wrap")
    setFont = try find("pango_layout_set_font_description")
    setAttributes = try find("pango_layout_set_attributes")
    layoutContext = try find("pango_layout_get_context")
    contextChanged = try find("pango_layout_context_changed")
    lineCount = try find("pango_layout_get_line_count")
    line = try find("pango_layout_get_line_readonly")
    lineExtents = try find("pango_layout_line_get_extents")
    unknownGlyphs = try find("pango_layout_get_unknown_glyphs_count")
    setLanguage = try find("pango_context_set_language")
    language = try find("pango_language_from_string")
    fontFromText = try find("pango_font_description_from_string")
    setFontSize = try find("pango_font_description_set_absolute_size")
    freeFont = try find("pango_font_description_free")
    newAttributes = try find("pango_attr_list_new")
    addAttribute = try find("pango_attr_list_insert")
    freeAttributes = try find("pango_attr_list_unref")
    letterSpacing = try find("pango_attr_letter_spacing_new")
    setRoundPositions = base.functionIfAny(
      "pango_context_set_round_glyph_positions", as: (@convention(c) (Handle, Int32) -> Void).self)
    insertHyphens = base.functionIfAny(
      "pango_attr_insert_hyphens_new", as: (@convention(c) (Int32) -> Handle).self)
    unreference = try find("g_object_unref", in: objects)
  }
}
