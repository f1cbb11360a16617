/// A place in a bank, as whoever edits it would go there: a file, then keys and list places.
///
/// A check knows no lines; what has read the files turns a path into one.
public struct BankPath: Hashable, Sendable {
  public enum File: Hashable, Sendable {
    case main
    /// The file of the dimension at this index.
    case dimension(Int)
    case actions
  }

  public enum Step: Hashable, Sendable {
    case key(String)
    /// A place in a list, from 0.
    case entry(Int)
  }

  public let file: File
  public private(set) var steps: [Step]

  public init(_ file: File, _ steps: Step...) {
    (self.file, self.steps) = (file, steps)
  }

  /// What stands under this key of the object here.
  public func key(_ key: String) -> BankPath { adding(.key(key)) }

  /// What stands at this place of the list here.
  public func entry(_ place: Int) -> BankPath { adding(.entry(place)) }

  private func adding(_ step: Step) -> BankPath {
    var path = self
    path.steps.append(step)
    return path
  }
}

extension BankPath {
  static func finding(_ place: Int, ofDimension dimension: Int) -> BankPath {
    BankPath(.dimension(dimension), .key("findings"), .entry(place))
  }

  static func limit(_ place: Int, ofDimension dimension: Int) -> BankPath {
    BankPath(.dimension(dimension), .key("limits"), .entry(place))
  }

  static func action(_ place: Int) -> BankPath {
    BankPath(.actions, .key("actions"), .entry(place))
  }

  /// The question at this index of the questionnaire.
  static func question(_ index: Int, of questionnaire: Questionnaire) -> BankPath {
    guard let part = questionnaire.part(of: index) else { return BankPath(.main) }
    let place = index - part.questions.lowerBound
    return switch part.kind {
    case .before: BankPath(.main, .key("before"), .entry(place))
    case .dimension(let dimension):
      BankPath(.dimension(dimension), .key("questions"), .entry(place))
    case .after: BankPath(.main, .key("after"), .entry(place))
    }
  }
}
