extension Int {
  /// "1 round", "2 rounds".
  func counting(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
