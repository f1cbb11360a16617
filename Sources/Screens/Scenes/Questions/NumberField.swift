import Canvas

/// A whole number that is being typed.
struct NumberField: Hashable, Sendable {
  let range: ClosedRange<Int>
  /// Whether anything was typed or deleted since the field was made.
  private(set) var isEdited = false
  /// Whether the number that stood in it at first gives way as a whole: until something is typed or
  /// the cursor is moved into it.
  private var givesWay: Bool
  private var field: TextField

  /// - Parameter number: what stands in it at first; another one typed takes its place.
  init(_ range: ClosedRange<Int>, number: Int? = nil) {
    self.range = range
    givesWay = number != nil
    // One more than any number of the range has, so that a figure too many is seen to be one.
    field = TextField(number.map(String.init) ?? "", maximumLength: Self.length(in: range) + 1)
  }

  /// The characters of the longest number.
  private static func length(in range: ClosedRange<Int>) -> Int {
    max("\(range.lowerBound)".count, "\(range.upperBound)".count)
  }

  var text: String { field.text }

  /// The most cells that the text takes.
  var width: Int { field.maximumLength }

  /// The place where typing goes on, in cells from the text's begin.
  var cursor: Int { field.position }

  var takesMinus: Bool { range.lowerBound < 0 }

  /// Whether there is no figure yet.
  var isBlank: Bool { text.allSatisfy { $0 == "-" } }

  /// The number, where it is one of the range. What a full field has cut off makes no other one of
  /// it: only zeros at its begin could, and these give way.
  var number: Int? { Int(text).flatMap { range.contains($0) ? $0 : nil } }

  /// Whether it is the key of a digit, or of a minus where there are such numbers.
  func isFigure(_ event: Event) -> Bool {
    guard case .key(let key) = event.halfWidth else { return false }
    return key.digit != nil || key == .character("-") && takesMinus
  }

  /// Takes a key or a paste that edits the number, and says whether it was one. A paste that is no
  /// number is dropped whole: what is left of "3.5" would be another one.
  mutating func handle(_ event: Event) -> Bool {
    switch event {
    case _ where isFigure(event):
      giveWay()
      makeRoom()
      return field.handle(event.halfWidth)
    case .key(.backspace), .key(.delete), .key(.control("u")):
      (isEdited, givesWay) = (true, false)
      return field.handle(event)
    case .key(.left), .key(.right):
      givesWay = false
      return field.handle(event)
    case .paste(let pasted):
      if let number = Self.number(in: pasted) {
        giveWay()
        field.insert("\(number)")
      }
      return true
    default: return false
    }
  }

  private mutating func giveWay() {
    isEdited = true
    if givesWay { field.clear() }
    givesWay = false
  }

  /// Drops a zero that a full field begins with, as it says nothing before another figure.
  private mutating func makeRoom() {
    guard text.count == field.maximumLength, text.first == "0" else { return }
    let place = field.position
    field.moveToStart()
    field.deleteForward()
    field.move(by: place - 1)
  }

  private static func number(in text: String) -> Int? {
    let trimmed = text.halfWidth.drop(while: \.isWhitespace).reversed()
      .drop(while: \.isWhitespace)
    return Int(String(trimmed.reversed()))
  }
}

extension Event {
  fileprivate var halfWidth: Event {
    if case .key(let key) = self { .key(key.halfWidth) } else { self }
  }
}
