import Canvas
import SelfCheckCore
import Testing

@Suite("Pictures")
struct PictureTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 6),
  ]

  @Test("each screen looks as in its picture", arguments: Scenery.allCases)
  func looks(scene: Scenery) throws {
    var picture = Picture(named: scene.rawValue)
    for language in Language.allCases {
      for size in Self.sizes {
        picture.hold(scene.person(in: language, size: size).frame, in: language)
      }
    }
    try picture.save()
  }
}
