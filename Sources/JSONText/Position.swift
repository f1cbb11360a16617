/// A place in a text, for messages that a person follows with an editor.
public struct Position: Hashable, Comparable, Sendable {
  private var storedLine: UInt32
  private var storedColumn: UInt32
  private var storedOffset: UInt32

  /// Each number is at most `UInt32.max`: a tree keeps many positions, so they are stored small.
  public init(line: Int, column: Int, offset: Int) {
    storedLine = UInt32(line)
    storedColumn = UInt32(column)
    storedOffset = UInt32(offset)
  }

  /// From 1; lines end with a line feed.
  public var line: Int { Int(storedLine) }
  /// From 1, in Unicode scalars: a Chinese character, a tab and a carriage return count one each.
  public var column: Int { Int(storedColumn) }
  /// From 0, in bytes of UTF-8.
  public var offset: Int { Int(storedOffset) }

  public static func < (a: Position, b: Position) -> Bool { a.storedOffset < b.storedOffset }
}

extension Position: CustomStringConvertible {
  /// Such as "12:5".
  public var description: String { "\(line):\(column)" }
}
