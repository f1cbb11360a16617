/// Between which characters of a paragraph a line may end.
struct LineBreakOpportunities {
  enum Strength {
    case free, insideWord, forbidden
  }

  private let characters: [Character]
  private let kinds: [BreakKind]

  init(_ characters: [Character]) {
    self.characters = characters
    kinds = characters.map(BreakKind.init)
  }

  /// Whether a line may end before the character at `index`, which is not the first.
  func strength(before index: Int) -> Strength {
    if kinds[index] == .blank { return .forbidden }
    guard let last = kinds[..<index].lastIndex(where: { $0 != .blank }) else { return .free }
    let isAfterBlank = last < index - 1
    if !canBegin(index, afterBlank: isAfterBlank) || !canEnd(last, before: index) {
      return .forbidden
    }
    return !isAfterBlank && isWord(last, index) ? .insideWord : .free
  }

  /// Whether a line may begin so; with a full stop or a hyphen only where that begins a word.
  private func canBegin(_ index: Int, afterBlank: Bool) -> Bool {
    switch kinds[index] {
    case .closing, .apostrophe: return false
    case .dot, .hyphen:
      return afterBlank && index + 1 < kinds.count && kinds[index + 1] != .blank
    default: return true
    }
  }

  private func canEnd(_ index: Int, before next: Int) -> Bool {
    switch kinds[index] {
    case .opening: return false
    case .currency: return !isLetterOrDigit(next)
    default: return true
    }
  }

  /// Whether neighbours belong to one Western word, which a hyphen between two words ends; one
  /// before a digit does not, so that dates and the numbers of standards stay whole.
  private func isWord(_ left: Int, _ right: Int) -> Bool {
    if kinds[left] == .quote || kinds[right] == .quote { return true }
    if kinds[left] == .hyphen && isLetterOrDigit(left - 1) && isLetterOrDigit(right) {
      return characters[right].isNumber
    }
    return characters[left].isWestern && characters[right].isWestern
  }

  private func isLetterOrDigit(_ index: Int) -> Bool {
    kinds.indices.contains(index) && kinds[index] == .letterOrDigit
  }
}
