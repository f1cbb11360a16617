/// A number of tenths as people read it, such as "83.3" or "-4.0".
public func decimal(tenths: Int) -> String {
  let sign = tenths < 0 ? "-" : ""
  return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
}
