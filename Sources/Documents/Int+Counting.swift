extension Int {
  /// The number and what is counted, in English: "1 round", "2 rounds".
  public func counting(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
