/// The functions of Cairo that draw a PDF.
struct CairoLibrary {
  typealias Handle = UnsafeMutableRawPointer
  typealias Text = UnsafePointer<CChar>
  /// Takes some bytes of the file; 0 where that went well.
  typealias Write = @convention(c) (Handle?, UnsafePointer<UInt8>?, UInt32) -> Int32

  let createSurface: @convention(c) (Write, Handle?, Double, Double) -> Handle
  let setMetadata: @convention(c) (Handle, Int32, Text) -> Void
  let addOutline: @convention(c) (Handle, Int32, Text, Text, Int32) -> Int32
  let finishSurface: @convention(c) (Handle) -> Void
  let surfaceStatus: @convention(c) (Handle) -> Int32
  let statusText: @convention(c) (Int32) -> Text
  let destroySurface: @convention(c) (Handle) -> Void
  let create: @convention(c) (Handle) -> Handle
  let destroy: @convention(c) (Handle) -> Void
  let status: @convention(c) (Handle) -> Int32
  let showPage: @convention(c) (Handle) -> Void
  let moveTo: @convention(c) (Handle, Double, Double) -> Void
  let lineTo: @convention(c) (Handle, Double, Double) -> Void
  let closePath: @convention(c) (Handle) -> Void
  let arc: @convention(c) (Handle, Double, Double, Double, Double, Double) -> Void
  let rectangle: @convention(c) (Handle, Double, Double, Double, Double) -> Void
  let newPath: @convention(c) (Handle) -> Void
  let stroke: @convention(c) (Handle) -> Void
  let fill: @convention(c) (Handle) -> Void
  let setLineWidth: @convention(c) (Handle, Double) -> Void
  let setColor: @convention(c) (Handle, Double, Double, Double) -> Void
  let setDash: @convention(c) (Handle, UnsafePointer<Double>?, Int32, Double) -> Void

  init(_ name: String) throws(PDFError) {
    let library = try SharedLibrary(name)
    func find<F>(_ name: String, _ type: F.Type = F.self) throws(PDFError) -> F {
      try library.function("cairo_" + name, as: type)
    }
    createSurface = try find("pdf_surface_create_for_stream")
    setMetadata = try find("pdf_surface_set_metadata")
    addOutline = try find("pdf_surface_add_outline")
    finishSurface = try find("surface_finish")
    surfaceStatus = try find("surface_status")
    statusText = try find("status_to_string")
    destroySurface = try find("surface_destroy")
    create = try find("create")
    destroy = try find("destroy")
    status = try find("status")
    showPage = try find("show_page")
    moveTo = try find("move_to")
    lineTo = try find("line_to")
    closePath = try find("close_path")
    arc = try find("arc")
    rectangle = try find("rectangle")
    newPath = try find("new_path")
    stroke = try find("stroke")
    fill = try find("fill")
    setLineWidth = try find("set_line_width")
    setColor = try find("set_source_rgb")
    setDash = try find("set_dash")
  }
}
