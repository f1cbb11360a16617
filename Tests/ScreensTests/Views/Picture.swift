import Canvas
import Foundation
import SelfCheckCore
import Testing

/// Expected screens as text files, one for each scene: a section for each language and size.
///
/// A section that is missing is written, and fails, so that it is looked at before it is believed.
/// To record a picture anew, delete its file.
struct Picture {
  let name: String
  private var sections: [Section]

  private struct Section {
    var heading: String
    var rows: [String]
  }

  init(named name: String) {
    self.name = name
    let text = (try? String(contentsOf: Self.file(name), encoding: .utf8)) ?? ""
    sections = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("=== ") {
        sections.append(Section(heading: String(line.dropFirst(4)), rows: []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].rows.append(line)
      }
    }
  }

  /// Holds a frame to its section, or adds the section.
  mutating func hold(_ frame: Frame, in language: Language) {
    let heading = "\(language.rawValue) \(frame.size.columns)x\(frame.size.rows)"
    let rows = Self.rows(of: frame)
    guard let section = sections.first(where: { $0.heading == heading }) else {
      sections.append(Section(heading: heading, rows: rows))
      Issue.record("\(name), \(heading): recorded, look at it")
      return
    }
    #expect(
      section.rows == rows, "\(name), \(heading)\n\(rows.joined(separator: "\n"))")
  }

  func save() throws {
    let text = sections.map { "=== \($0.heading)\n" + $0.rows.joined(separator: "\n") }
      .joined(separator: "\n")
    try text.write(to: Self.file(name), atomically: true, encoding: .utf8)
  }

  /// The rows between bars, with "_" under the cursor's place as a row of its own below.
  private static func rows(of frame: Frame) -> [String] {
    (0..<frame.size.rows).map { "|" + frame.text(row: $0) }
      + ["cursor: " + (frame.cursor.map { "row \($0.row), column \($0.column)" } ?? "none")]
  }

  private static func file(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Pictures/\(name).txt")
  }
}
