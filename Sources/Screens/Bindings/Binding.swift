import Canvas
import SelfCheckCore

/// Keys of a screen, what they do, and what the help says of them.
struct Binding<Command: Sendable>: Sendable {
  /// Each key with the command that it gives.
  var strokes: [Stroke]
  var legend: Legend

  struct Stroke: Sendable {
    var key: Key
    var command: Command

    init(_ key: Key, _ command: Command) {
      self.key = key
      self.command = command
    }
  }
}

extension Binding {
  /// Several keys for one command.
  init(
    _ keys: [Key], _ command: Command, _ label: LocalizedText, shown: LocalizedText? = nil,
    rank: Legend.Rank = .listed, disabled: LocalizedText? = nil
  ) {
    self.init(
      keys.map { Stroke($0, command) }, label, shown: shown, rank: rank, disabled: disabled)
  }

  /// Keys that belong together, such as up and down.
  init(
    _ strokes: [Stroke], _ label: LocalizedText, shown: LocalizedText? = nil,
    rank: Legend.Rank = .listed, disabled: LocalizedText? = nil
  ) {
    self.strokes = strokes
    legend = Legend(
      keys: strokes.map { $0.key }, shown: shown, label: label, rank: rank, disabled: disabled)
  }
}

/// What the help says of some keys.
struct Legend: Hashable, Sendable {
  var keys: [Key]
  /// The keys in a word, for the help line; nil names the first of them.
  var shown: LocalizedText?
  var label: LocalizedText
  var rank: Rank
  /// Why the keys do nothing just now; nil when they work.
  var disabled: LocalizedText?

  /// How hard a legend holds on to its place in the help line.
  enum Rank: Int, Comparable, Sendable {
    /// In no help, not even on the screen with all keys.
    case unlisted
    /// On the screen with all keys only.
    case listed
    case line
    case important
    case essential

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }
}
