import SelfCheckCore

/// The words for what would turn a finding.
enum ChangeWording {
  /// - Parameter changes: such as "item 1 went from A to B".
  static func gone(_ changes: [LocalizedText]) -> LocalizedText {
    let changes = together(changes)
    return LocalizedText(
      zh: "如果\(changes.zh)，这一条就不再出现。", en: "If \(changes.en), this would no longer appear.")
  }

  static func appeared(_ changes: [LocalizedText]) -> LocalizedText {
    let (count, changes) = (changes.count, together(changes))
    return LocalizedText(
      zh: "差\(count)处：如果\(changes.zh)，就会出现这一条。",
      en: "\(count == 1 ? "One change" : "\(count) changes") away: if \(changes.en), "
        + "this would appear.")
  }

  private static func together(_ changes: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      zh: changes.map(\.zh).joined(separator: "，同时"),
      en: changes.map(\.en).joined(separator: " and "))
  }

  static let stays = LocalizedText(
    zh: "只改变上面几题的作答，这一条仍会出现。", en: "Other answers to these questions alone would not remove it.")
  static let staysAway = LocalizedText(
    zh: "只改变上面几题的作答，这一条还不会出现。", en: "Other answers to these questions alone would not bring it up.")
  static let notSearched = LocalizedText(
    zh: "这几题的作答组合太多，没有逐一比较怎样改变最小。",
    en: "There are too many ways of answering these questions to look for the smallest change.")

  /// - Parameter dimensions: not empty.
  static func dependsOnlyOnLevel(of dimensions: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "它只看\(dimensions.zh)的等次，等次变了才会变。",
      en: "It goes by the level of \(dimensions.en) alone, and changes only with that.")
  }

  static func dependsOnLevel(of dimension: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "它还要看“\(dimension.zh)”的等次。", en: "It also depends on the level of \"\(dimension.en)\".")
  }

  /// - Parameter items: the numbers of the questions that still matter.
  static func needs(_ items: [String]) -> LocalizedText {
    let numbers = LocalizedText.both(items.map { LocalizedText(zh: "第\($0)项", en: $0) })
    return LocalizedText(
      zh: "还要看\(numbers.zh)怎样作答。",
      en: "Still to be answered: \(items.count == 1 ? "item" : "items") \(numbers.en).")
  }

  static func moved(
    _ item: String, from old: LocalizedText, to new: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      zh: "第\(item)项由\(old.zh)变为\(new.zh)", en: "item \(item) went from \(old.en) to \(new.en)")
  }

  static func became(_ item: String, _ new: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "第\(item)项答\(new.zh)", en: "the answer to item \(item) were \(new.en)")
  }

  static func ticked(_ item: String, _ options: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "第\(item)项加选\(options.zh)", en: "item \(item) also included \(options.en)")
  }

  static func unticked(_ item: String, _ options: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "第\(item)项不再选\(options.zh)", en: "item \(item) no longer included \(options.en)")
  }

  static func ticked(
    _ item: String, _ options: LocalizedText, insteadOf others: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      zh: "第\(item)项加选\(options.zh)、不再选\(others.zh)",
      en: "item \(item) included \(options.en) instead of \(others.en)")
  }
}
