extension Array {
  /// Every element transformed, or nil where one can't be; each is tried, so that all that is wrong
  /// is told.
  func allOrNil<Value>(_ transform: (Element) -> Value?) -> [Value]? {
    let values = map(transform)
    return values.contains { $0 == nil } ? nil : values.compactMap(\.self)
  }
}
