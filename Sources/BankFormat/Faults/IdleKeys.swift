/// The keys of a bank whose values nothing that is proved depends on: texts, and what only plans and
/// comparisons look at. Whatever is wrong with such a value leaves the rest of the bank what it is.
enum IdleKeys {
  private static let all: Set<String> = [
    "$schema", "zh", "en", "version", "title", "introduction", "window", "minimumAnsweredPercent",
    "name", "shortcoming", "source", "text", "why", "remark", "unit", "revision", "severity",
    "betterMayTrigger", "measure", "doneWhen", "days", "service",
  ]

  static func contains(_ key: String) -> Bool { all.contains(key) }
}
