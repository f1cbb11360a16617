/// A change in tenths as people read it, such as "+8.3", "-4.0" or "0.0".
public func signed(tenths: Int) -> String {
  (tenths > 0 ? "+" : "") + decimal(tenths: tenths)
}
