/// What went and what came between two rounds.
public struct Turnover<Element: Hashable & Sendable>: Hashable, Sendable {
  public internal(set) var gone: [Element] = []
  public internal(set) var new: [Element] = []
  public internal(set) var still: [Element] = []
  /// It was there in one of the rounds, and the other one, or what both share, can't tell.
  public internal(set) var untold: [Element] = []
}

extension Turnover {
  /// - Parameters:
  ///   - elements: all that may have been there in either round, in order.
  ///   - older: what the older round says of each.
  ///   - wasRecorded: whether a round, as it was scored then, has it.
  init(
    of elements: [Element], older: (Element) -> Truth, newer: (Element) -> Truth,
    wasRecorded: (Element) -> Bool
  ) {
    for element in elements {
      switch (older(element), newer(element)) {
      case (.holds, .fails): gone.append(element)
      case (.fails, .holds): new.append(element)
      case (.holds, .holds): still.append(element)
      default: if wasRecorded(element) { untold.append(element) }
      }
    }
  }
}

/// A finding of one of two rounds.
public struct ComparedFinding: Hashable, Sendable {
  public let dimension: String
  public let id: String
  public let severity: Finding.Severity
}

/// A limit of one of two rounds.
public struct ComparedLimit: Hashable, Sendable {
  public let dimension: String
  public let id: String
}
