import JSONText
import SelfCheckCore

/// The files of a bank in the order in which they were read, so that a place in the bank becomes a
/// line: the main one, one for each dimension, the actions.
struct BankFiles: Sendable {
  private var names: [String] = []
  /// Nil where the file is not JSON.
  private var roots: [JSONValue?] = []

  func contains(named name: String) -> Bool { names.contains(name) }

  mutating func add(_ name: String, _ root: JSONValue?) {
    names.append(name)
    roots.append(root)
  }

  /// The file's place among the others; a file that is none of them comes first.
  func place(of name: String) -> Int { names.firstIndex(of: name) ?? 0 }

  /// Where the value at the end of the path begins, or of as much of the path as there is.
  ///
  /// - Precondition: every file of the bank was read.
  func place(of path: BankPath) -> (file: String, position: Position?) {
    let index = index(of: path.file)
    var value = roots[index]
    for step in path.steps {
      guard let next = value?[step] else { break }
      value = next
    }
    return (names[index], value?.position)
  }

  private func index(of file: BankPath.File) -> Int {
    switch file {
    case .main: 0
    case .dimension(let dimension): dimension + 1
    case .actions: names.count - 1
    }
  }
}

extension JSONValue {
  fileprivate subscript(step: BankPath.Step) -> JSONValue? {
    switch step {
    case .key(let key): object?[key]
    case .entry(let place): array.flatMap { $0.indices.contains(place) ? $0[place] : nil }
    }
  }
}
