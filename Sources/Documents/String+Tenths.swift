extension String {
  /// A number of tenths as people read it, such as "83.3" or "-4.0".
  public init(tenths: Int) {
    let sign = tenths < 0 ? "-" : ""
    self = "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
