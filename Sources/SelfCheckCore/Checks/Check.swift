/// One thing that is proved of a bank before it is used.
protocol Check: SendableMetatype {
  /// The name it goes by in what `questions check --json` gives.
  static var name: String { get }

  /// Everything that it finds, each with the place and how to mend it.
  static func defects(in bank: Proof) -> [Defect]
}
