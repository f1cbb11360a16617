import Documents

/// Blocks that are set as one: the items of a list, the scores of a table of scores.
enum BlockGroup {
  case list([Item])
  case scores([Score])
  /// Neither an item, nor one of its own, nor a score.
  case single(Block)

  struct Item {
    var marker: String
    var text: String
    var details: [String]
    /// The entries that belong to it.
    var children: [Item] = []
  }

  struct Score {
    var label: String
    /// 0…1000; nil where it isn't scored.
    var tenths: Int?
    var words: String
  }
}

extension [Block] {
  /// The blocks with neighbouring items, and neighbouring scores, put together.
  var listed: [BlockGroup] {
    reduce(into: []) { groups, block in
      switch (groups.last, block) {
      // Entries with a dash and entries with a word are two lists: their texts don't line up.
      case (.list(let items), .item(let marker, let text, let details))
      where (items[0].marker == "-") == (marker == "-"):
        groups[groups.count - 1] =
          .list(items + [.init(marker: marker, text: text, details: details)])
      case (.list(var items), .subitem(let marker, let text, let details)):
        items[items.count - 1].children.append(
          .init(marker: marker, text: text, details: details))
        groups[groups.count - 1] = .list(items)
      case (_, .item(let marker, let text, let details)),
        (_, .subitem(let marker, let text, let details)):
        groups.append(.list([.init(marker: marker, text: text, details: details)]))
      case (.scores(let scores), .score(let label, let tenths, let words)):
        groups[groups.count - 1] =
          .scores(scores + [.init(label: label, tenths: tenths, words: words)])
      case (_, .score(let label, let tenths, let words)):
        groups.append(.scores([.init(label: label, tenths: tenths, words: words)]))
      default: groups.append(.single(block))
      }
    }
  }
}
